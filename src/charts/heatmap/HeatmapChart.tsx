import { useLocale } from '../../i18n/LocaleContext.tsx';
import type { ChartProps } from '../chartProps.ts';
import { inset } from '../marks/barGeometry.ts';
import { MarkGroup } from '../selection/MarkGroup.tsx';
import chart from '../theme/chart.module.css';
import { tileClasses, tileStep } from '../tile-map/tileClasses.ts';
import styles from './Heatmap.module.css';
import type { HeatmapDrawing } from './heatmapDrawing.ts';
import {
  cellPlace,
  columnLabel,
  heatmapLayout,
  type HeatmapLayout,
  legendPlaces,
  rowLabel,
} from './heatmapLayout.ts';

/** Counts in two directions: a number in every cell, five classes, an empty slot where nothing is recorded. */
export function HeatmapChart({
  drawing,
  width,
  height,
}: Omit<ChartProps<HeatmapDrawing>, 'fillPrefix'>) {
  const layout = heatmapLayout(drawing, width, height);
  const largest = drawing.cells.reduce((most, { count }) => Math.max(most, count), 0);
  const rows = drawing.rows.map((name, row) => ({ row, ...rowLabel(name, row, layout) }));
  const columns = drawing.columns.map((name, column) => ({
    column,
    ...columnLabel(name, column, layout),
  }));

  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={`${chart['surface']} ${layout.isSmall ? styles['small'] : ''}`}
      aria-hidden="true"
    >
      <HeatLegend drawing={drawing} largest={largest} width={width} />
      {columns.map(({ column, text, anchor, place }) => (
        <text key={column} {...place} textAnchor={anchor} className={chart['note']}>
          {text}
        </text>
      ))}
      {rows.map(({ row, text, x, y }) => (
        <text key={row} x={x} y={y} className={styles['name']}>
          {text}
        </text>
      ))}
      {drawing.cells.map((cell) => (
        <HeatCell key={cell.id} cell={cell} layout={layout} largest={largest} />
      ))}
    </svg>
  );
}

interface HeatCellProps {
  readonly cell: HeatmapDrawing['cells'][number];
  readonly layout: HeatmapLayout;
  readonly largest: number;
}

function HeatCell({ cell, layout, largest }: HeatCellProps) {
  const { format } = useLocale();
  const { box, number } = cellPlace(cell, layout);
  const isEmpty = cell.count === 0;
  const step = tileStep(cell.count, largest);
  const look = isEmpty
    ? { className: styles['slot'], style: {}, text: {} }
    : {
        className: '',
        style: { fill: `var(--seq-${step})` },
        text: { fill: `var(--on-seq-${step})` },
      };

  return (
    <MarkGroup id={cell.id}>
      <rect {...(isEmpty ? inset(box) : box)} className={look.className} style={look.style} />
      <text
        {...number}
        textAnchor="middle"
        className={`${styles['number']} ${isEmpty ? styles['empty'] : ''}`}
        style={look.text}
      >
        {isEmpty ? '–' : format.number(cell.count)}
      </text>
    </MarkGroup>
  );
}

interface HeatLegendProps {
  readonly drawing: HeatmapDrawing;
  readonly largest: number;
  readonly width: number;
}

function HeatLegend({ drawing, largest, width }: HeatLegendProps) {
  const steps = tileClasses(largest);
  const places = legendPlaces(
    drawing.legendTitle,
    steps.map(({ label }) => label),
    width,
  );
  const classes = steps.map(({ step }, index) => ({ step, ...places.classes[index] }));

  return (
    <g>
      <text {...places.title} className={chart['note']}>
        {drawing.legendTitle}
      </text>
      {classes.map(({ step, label, x }) => (
        <g key={step} transform={`translate(${x ?? 0} ${places.top})`}>
          <rect width={places.swatch} height={8} style={{ fill: `var(--seq-${step})` }} />
          <text y={21} className={chart['tiny']}>
            {label}
          </text>
        </g>
      ))}
      <g transform={`translate(${places.slot.x} ${places.slot.y})`}>
        <rect x={0.5} y={0.5} width={29} height={8} className={styles['slot']} />
        <text {...places.slotText} className={chart['tiny']}>
          {drawing.emptyName}
        </text>
      </g>
    </g>
  );
}
