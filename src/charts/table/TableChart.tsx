import { useLocale } from '../../i18n/LocaleContext.tsx';
import type { ChartProps } from '../chartProps.ts';
import chart from '../theme/chart.module.css';
import styles from './TableChart.module.css';
import type { TableDrawing } from './tableDrawing.ts';
import { tableLayout, type TableText } from './tableLayout.ts';

/** A table with three rules; what found no room is counted below it. */
export function TableChart({
  drawing,
  width,
  height,
}: Omit<ChartProps<TableDrawing>, 'fillPrefix'>) {
  const { text } = useLocale();
  const { head, rows, rules, rest } = tableLayout(drawing, width, height);
  const hasRest = rest.rows > 0 || rest.columns > 0;

  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={chart['surface']}
      aria-hidden="true"
    >
      {rules.map((y, at) => (
        <line key={at} x2={width} y1={y} y2={y} className={styles['rule']} />
      ))}
      {head.map((cell, at) => (
        <TableWords key={at} cell={cell} className={chart['strong']} />
      ))}
      {rows.map(({ y, cells }) => (
        <g key={y}>
          {cells.map((cell, at) => (
            <TableWords key={at} cell={cell} className={chart['label']} />
          ))}
        </g>
      ))}
      {hasRest ? (
        <text y={rest.y} className={chart['note']}>
          {text.tableChart.rest(rest.rows, rest.columns)}
        </text>
      ) : null}
    </svg>
  );
}

function TableWords({
  cell,
  className,
}: {
  readonly cell: TableText;
  readonly className: string | undefined;
}) {
  return (
    <text x={cell.x} y={cell.y} textAnchor={cell.anchor} className={className}>
      {cell.text}
    </text>
  );
}
