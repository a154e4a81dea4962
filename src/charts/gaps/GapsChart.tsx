import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { fitted, textWidth } from '../axis/textWidth.ts';
import type { ChartProps } from '../chartProps.ts';
import type { GapsDrawing } from './gapsDrawing.ts';
import { type Box, inset } from '../marks/barGeometry.ts';
import { rowShape } from '../marks/rowShape.tsx';
import styles from '../theme/chart.module.css';
import { gapsLayout, type GapsLayout, gapsPlaces } from './gapsLayout.ts';

/** Values against the median of peers: bars to the right are larger, the dye says whether that is better. */
export function GapsChart({ drawing, width, height }: ChartProps<GapsDrawing>) {
  const layout = gapsLayout(drawing, width);

  return (
    <BarChart
      width={width}
      height={height}
      data={drawing.rows.map((_, index) => ({ index }))}
      layout="vertical"
      margin={{ top: layout.nameHeight, right: layout.side, bottom: 1, left: layout.side }}
      accessibilityLayer={false}
      barSize={14}
    >
      <CartesianGrid horizontal={false} className={styles['gridLines'] ?? ''} />
      <XAxis
        type="number"
        orientation="top"
        domain={[...layout.domain]}
        ticks={[...layout.ticks]}
        interval={0}
        height={layout.axisHeight}
        axisLine={false}
        tickLine={false}
        tick={<MultipleTick />}
      />
      <YAxis
        type="category"
        dataKey="index"
        width={1}
        tick={false}
        tickLine={false}
        axisLine={false}
      />
      <text x={0} y={12} className={styles['note']}>
        {fitted(drawing.axisName, 12, width)}
      </text>
      <Bar
        dataKey={() => [...layout.domain]}
        isAnimationActive={false}
        shape={rowShape(drawing.rows, (row, whole) => (
          <GapRow row={row} whole={whole} layout={layout} />
        ))}
      />
    </BarChart>
  );
}

/** A multiple of the median: `×2`. */
function MultipleTick({
  x = 0,
  y = 0,
  payload,
}: {
  readonly x?: number;
  readonly y?: number;
  readonly payload?: { readonly value: number };
}) {
  const { format } = useLocale();
  const multiple = `×${format.number(2 ** (payload?.value ?? 0))}`;

  return (
    <text {...above(x, y)} textAnchor="middle" className={styles['note']}>
      {multiple}
    </text>
  );
}

const above = (x: number, y: number) => ({ x, y: y - 4 });
const toneClass = { better: 'mark', worse: 'other', plain: 'rest' } as const;

interface GapRowProps {
  readonly row: GapsDrawing['rows'][number];
  readonly whole: Box;
  readonly layout: GapsLayout;
}

function GapRow({ row, whole, layout }: GapRowProps) {
  const places = gapsPlaces(whole, row.bar.value, layout);
  const detail = fitted(row.detail, 12, places.room);
  const label = fitted(
    row.label,
    13,
    places.room - (layout.isTall ? 0 : textWidth(detail, 12) + 12),
  );
  const bar = row.tone === 'plain' ? inset(places.bar) : places.bar;

  return (
    <g data-mark={row.bar.id}>
      <text {...places.label} className={styles['strong']}>
        {label}
      </text>
      <text {...places.text} className={styles['note']}>
        {detail}
      </text>
      {row.bar.value > 0 ? <rect {...bar} className={styles[toneClass[row.tone]]} /> : null}
      <line {...places.zero} className={styles['baseline']} />
    </g>
  );
}
