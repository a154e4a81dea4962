import { Bar, BarChart } from 'recharts';
import { RowAxes } from '../axis/RowAxes.tsx';
import { fitted, textWidth } from '../axis/textWidth.ts';
import type { ChartProps } from '../chartProps.ts';
import type { PeersDrawing } from './peersDrawing.ts';
import type { Box } from '../marks/barGeometry.ts';
import { BarMark } from '../marks/BarMark.tsx';
import { MarkDefs } from '../marks/MarkDefs.tsx';
import { type MarkFills, markFills } from '../marks/markFills.ts';
import { rowShape } from '../marks/rowShape.tsx';
import styles from '../theme/chart.module.css';
import { peersLayout, type PeersLayout, peersOpenEnd, peersPlaces } from './peersLayout.ts';

/** Bars of one measure: the page's own place outlined, a part in the tint under its place. */
export function PeersChart({ drawing, width, height, fillPrefix }: ChartProps<PeersDrawing>) {
  const fills = markFills(fillPrefix);
  const layout = peersLayout(drawing, width, height);

  return (
    <BarChart
      width={width}
      height={height}
      data={drawing.rows.map((_, index) => ({ index }))}
      layout="vertical"
      margin={{ top: 0, right: layout.right, bottom: 1, left: layout.left }}
      accessibilityLayer={false}
      barSize={layout.thickness}
    >
      <MarkDefs {...fills} />
      <RowAxes layout={layout} unit={drawing.unit} perUnit={drawing.perUnit} first={0} />
      <Bar
        dataKey={() => layout.largest}
        isAnimationActive={false}
        shape={rowShape(drawing.rows, (row, bar) => (
          <PeerRow row={row} reach={bar} layout={layout} fills={fills} />
        ))}
      />
    </BarChart>
  );
}

interface PeerRowProps {
  readonly row: PeersDrawing['rows'][number];
  /** The bar of the largest tick: the row's own bar is in proportion to it. */
  readonly reach: Box;
  readonly layout: PeersLayout;
  readonly fills: MarkFills;
}

function PeerRow({ row, reach, layout, fills }: PeerRowProps) {
  const places = peersPlaces(reach, row, layout);
  const valueWidth = layout.isNarrow ? textWidth(row.bar.text, 13) + layout.asideWidth + 8 : 0;
  const name = fitted(row.name, 13, places.nameRoom - valueWidth);
  const place = fitted(row.place, 12, places.nameRoom - valueWidth - textWidth(name, 13) - 6);

  return (
    <>
      {row.isAfterGap ? <line {...places.gapRule} className={styles['break']} /> : null}
      <text {...places.rank} className={styles['strong']}>
        {row.rank}
      </text>
      <text {...places.name} className={row.depth > 0 ? styles['second'] : styles['strong']}>
        {name}
        {place.length > 1 ? (
          <tspan dx={6} className={styles['note']}>
            {place}
          </tspan>
        ) : null}
      </text>
      <BarMark
        id={row.bar.id}
        bar={places.bar}
        certainty={row.bar.certainty}
        fills={fills}
        tone={row.depth > 0 ? 'soft' : 'mark'}
        openEnd={peersOpenEnd}
      />
      {row.isOwn ? <rect {...places.outline} className={styles['own']} /> : null}
      <text {...places.value} className={styles['strong']}>
        {row.bar.text}
      </text>
      <text {...places.aside} className={styles['note']}>
        {row.aside}
      </text>
    </>
  );
}
