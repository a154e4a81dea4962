import { CartesianGrid, XAxis, YAxis } from 'recharts';
import styles from '../theme/chart.module.css';
import { AxisTick } from './AxisTick.tsx';

interface RowAxesProps {
  readonly layout: {
    readonly largest: number;
    readonly ticks: readonly number[];
    readonly axisHeight: number;
  };
  readonly unit: string;
  /** Divides a stored value into the unit of the axis. */
  readonly perUnit: number;
  /** A tick that starts at its place instead of standing over it: a zero at the edge of the drawing. */
  readonly first?: number;
  /** Whether lines and numbers are left out, as in a panel among others. */
  readonly isBare?: boolean;
}

/** The axes of bars in rows: the values above with their lines, from zero, and the baseline that the bars stand on. */
export function RowAxes({ layout, unit, perUnit, first, isBare = false }: RowAxesProps) {
  const { largest, ticks, axisHeight } = layout;
  const edge = first === undefined ? {} : { first };

  return (
    <>
      {isBare ? null : <CartesianGrid horizontal={false} className={styles['gridLines'] ?? ''} />}
      <XAxis
        type="number"
        orientation="top"
        domain={[0, largest]}
        ticks={[...ticks]}
        interval={0}
        height={axisHeight}
        axisLine={false}
        tickLine={false}
        tick={
          !isBare && <AxisTick axis="top" unit={unit} {...edge} last={largest} perUnit={perUnit} />
        }
      />
      <YAxis
        type="category"
        dataKey="index"
        width={1}
        tick={false}
        tickLine={false}
        axisLine={{ className: styles['baseline'] }}
      />
    </>
  );
}
