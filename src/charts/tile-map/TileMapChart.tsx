import { MarkGroup } from '../selection/MarkGroup.tsx';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import type { ChartProps } from '../chartProps.ts';
import type { TileMapDrawing } from './tileMapDrawing.ts';
import chart from '../theme/chart.module.css';
import { inset } from '../marks/barGeometry.ts';
import { tileClasses, tileStep } from './tileClasses.ts';
import { legendSwatch, tileLayout, type TileLayout, tilePlace } from './tileLayout.ts';
import styles from './TileMapChart.module.css';

type Tile = TileMapDrawing['tiles'][number];

/** One tile a division: no outline of territory is drawn, and every tile carries its name and number. */
export function TileMapChart({
  drawing,
  width,
  height,
}: Omit<ChartProps<TileMapDrawing>, 'fillPrefix'>) {
  const layout = tileLayout(width, height);
  const isAlone = drawing.largest === undefined;
  const largest = drawing.largest ?? Math.max(0, ...drawing.tiles.map(({ count }) => count));

  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={`${chart['surface']} ${layout.isSmall ? '' : styles['large']}`}
      aria-hidden="true"
    >
      {isAlone ? <TileLegend drawing={drawing} largest={largest} isSmall={layout.isSmall} /> : null}
      {drawing.tiles.map((tile) => (
        <MapTile key={tile.id} tile={tile} layout={layout} largest={largest} />
      ))}
    </svg>
  );
}

interface MapTileProps {
  readonly tile: Tile;
  readonly layout: TileLayout;
  readonly largest: number;
}

function MapTile({ tile, layout, largest }: MapTileProps) {
  const { format } = useLocale();
  const place = tilePlace(tile, layout);
  const look = tileLook(tile, largest);
  const emptyText = layout.isNumberOnly ? '' : '–';
  const numberText = (count: number) => (count === 0 ? emptyText : format.number(count));

  return (
    <MarkGroup id={tile.id}>
      <rect
        {...(tile.count === 0 ? inset(place.box) : place.box)}
        rx={2}
        className={look.className}
        style={look.fill}
      />
      {tile.state === 'chosen' ? (
        <rect {...inset(place.box)} rx={2} className={styles['chosen']} />
      ) : null}
      <text
        {...place.namePlace}
        className={`${styles['name']} ${look.textClass}`}
        style={look.text}
      >
        {place.name}
      </text>
      <text
        {...place.numberPlace}
        className={`${styles['number']} ${look.textClass}`}
        style={look.text}
      >
        {numberText(tile.count)}
      </text>
    </MarkGroup>
  );
}

/** An empty slot where nothing was found; grey outside the choice; else the step of its count. */
function tileLook({ count, state }: Tile, largest: number) {
  if (count === 0) {
    return { className: styles['slot'], textClass: styles['empty'] ?? '', fill: {}, text: {} };
  }
  if (state === 'dimmed') {
    return {
      className: styles['dimmed'],
      textClass: styles['dimmedText'] ?? '',
      fill: {},
      text: {},
    };
  }
  const step = tileStep(count, largest);

  return {
    className: '',
    textClass: '',
    fill: { fill: `var(--seq-${step})` },
    text: { fill: `var(--on-seq-${step})` },
  };
}

interface TileLegendProps {
  readonly drawing: TileMapDrawing;
  readonly largest: number;
  readonly isSmall: boolean;
}

/** The five classes with their limits, in the empty north-west of the map. */
function TileLegend({ drawing, largest, isSmall }: TileLegendProps) {
  const classes = tileClasses(largest);
  const swatch = legendSwatch(
    classes.map(({ label }) => label),
    isSmall,
  );
  const swatches = classes.map((one, index) => ({ ...one, x: index * swatch }));

  return (
    <g>
      <text x={0} y={12} className={chart['note']}>
        {drawing.legendTitle}
      </text>
      {swatches.map(({ x, step, label }) => (
        <g key={step} transform={`translate(${x} 20)`}>
          <rect width={swatch} height={10} style={{ fill: `var(--seq-${step})` }} />
          <text y={23} className={chart['tiny']}>
            {label}
          </text>
        </g>
      ))}
      <rect x={0.5} y={52.5} width={29} height={10} rx={2} className={styles['slot']} />
      <text x={36} y={62} className={chart['tiny']}>
        {drawing.emptyName}
      </text>
    </g>
  );
}
