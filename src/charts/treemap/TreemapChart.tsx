import type { ChartProps } from '../chartProps.ts';
import { MarkGroup } from '../selection/MarkGroup.tsx';
import chart from '../theme/chart.module.css';
import styles from './Treemap.module.css';
import type { TreemapDrawing } from './treemapDrawing.ts';
import { type PlacedGroup, treemapLayout } from './treemapLayout.ts';

/** A total divided into groups and their clusters: the area is the value, the plate names the group. */
export function TreemapChart({
  drawing,
  width,
  height,
}: Omit<ChartProps<TreemapDrawing>, 'fillPrefix'>) {
  const groups = treemapLayout(drawing, width, height);

  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={chart['surface']}
      aria-hidden="true"
    >
      {groups.map((placed) => (
        <GroupFrame key={placed.group.id} placed={placed} />
      ))}
    </svg>
  );
}

function GroupFrame({ placed }: { readonly placed: PlacedGroup }) {
  const { group, box, tiles, plate } = placed;

  return (
    <>
      {tiles.map(({ tile, box: place, plate: own }) => (
        <MarkGroup key={tile.id} id={tile.id}>
          <rect {...place} className={styles[tile.tone === 'own' ? 'tile' : 'others']} />
          {own ? (
            <>
              <rect {...own.box} className={styles['plate']} />
              <text x={own.name.x} y={own.name.y} className={styles['tileName']}>
                {own.name.text}
              </text>
            </>
          ) : null}
        </MarkGroup>
      ))}
      <rect {...box} className={styles['frame']} pointerEvents="none" />
      {plate ? (
        <MarkGroup id={group.id}>
          <rect {...plate.box} className={styles['plate']} data-hit="" />
          <text x={plate.name.x} y={plate.name.y} className={styles['name']}>
            {plate.name.text}
          </text>
          <text x={plate.share.x} y={plate.share.y} className={chart['note']}>
            {plate.share.text}
          </text>
        </MarkGroup>
      ) : (
        <MarkGroup id={group.id}>
          <rect {...box} fill="transparent" pointerEvents="none" data-hit="" />
        </MarkGroup>
      )}
    </>
  );
}
