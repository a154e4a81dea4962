import { useLocale } from '../../i18n/LocaleContext.tsx';
import type { ChartProps } from '../chartProps.ts';
import { inset } from '../marks/barGeometry.ts';
import { MarkGroup } from '../selection/MarkGroup.tsx';
import chart from '../theme/chart.module.css';
import { tileStep } from '../tile-map/tileClasses.ts';
import { ClassLegend } from './ClassLegend.tsx';
import styles from './Heatmap.module.css';
import type { HeatmapDrawing } from './heatmapDrawing.ts';
import {
  cellPlace,
  columnLabel,
  heatmapLayout,
  type HeatmapLayout,
  rowLabel,
} from './heatmapLayout.ts';

/** Counts in two directions: a number in every cell, five classes, an empty slot where nothing is recorded. */
export function HeatmapChart({
  drawing,
  width,
  height,
}: Omit<ChartProps<HeatmapDrawing>, 'fillPrefix'>) {
  const layout = heatmapLayout(drawing, width, height);
  const isAlone = drawing.largest === undefined;
  const largest =
    drawing.largest ?? drawing.cells.reduce((most, { count }) => Math.max(most, count), 0);
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
      {isAlone ? <ClassLegend words={drawing} largest={largest} width={width} /> : null}
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
