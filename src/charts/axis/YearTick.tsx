import styles from '../theme/chart.module.css';

interface YearTickProps {
  /** Filled in by the axis. */
  readonly x?: number;
  readonly y?: number;
  readonly payload?: { readonly value: number };
}

/** A year is a name, not an amount: it has no thousands separator. */
export function YearTick({ x = 0, y = 0, payload }: YearTickProps) {
  return (
    <text {...below(x, y)} textAnchor="middle" className={styles['note']}>
      {payload?.value}
    </text>
  );
}

const below = (x: number, y: number) => ({ x, y: y + 12 });
