import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import { AxisTick } from '../axis/AxisTick.tsx';
import type { ChartProps } from '../chartProps.ts';
import type { MonthsDrawing } from './monthsDrawing.ts';
import { BarMark } from '../marks/BarMark.tsx';
import { MarkDefs } from '../marks/MarkDefs.tsx';
import { markFills } from '../marks/markFills.ts';
import { rowShape } from '../marks/rowShape.tsx';
import styles from '../theme/chart.module.css';
import { monthsTicks } from './monthsLayout.ts';

/** One column a month; months outside the chosen range are dimmed in place. */
export function MonthsChart({ drawing, width, height, fillPrefix }: ChartProps<MonthsDrawing>) {
  const { columns } = drawing;
  const fills = markFills(fillPrefix);
  const ticks = monthsTicks(drawing);

  return (
    <BarChart
      width={width}
      height={height}
      data={[...columns]}
      margin={{ top: 8, right: 4, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      maxBarSize={44}
    >
      <MarkDefs {...fills} />
      <CartesianGrid vertical={false} className={styles['gridLines'] ?? ''} />
      <XAxis
        dataKey="label"
        height={24}
        axisLine={{ className: styles['baseline'] }}
        tickLine={false}
        tick={{ className: styles['note'] }}
        interval="preserveStartEnd"
      />
      <YAxis
        type="number"
        domain={[0, ticks.at(-1) ?? 1]}
        ticks={[...ticks]}
        width={28}
        axisLine={false}
        tickLine={false}
        tick={<AxisTick axis="left" />}
      />
      <Bar
        dataKey="count"
        isAnimationActive={false}
        shape={rowShape(columns, (column, bar) => (
          <BarMark
            id={column.id}
            bar={bar}
            certainty="published"
            fills={fills}
            tone={column.isDimmed ? 'dimmed' : 'mark'}
          />
        ))}
      />
    </BarChart>
  );
}
