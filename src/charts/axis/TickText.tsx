import styles from '../theme/chart.module.css';
import type { TextTick } from './axisTicks.ts';

interface TickTextProps {
  readonly axis: 'bottom' | 'left';
  readonly ticks: readonly TextTick[];
  /** Filled in by the axis. */
  readonly x?: number;
  readonly y?: number;
  readonly payload?: { readonly value: number };
}

/** The text of a tick whose position is not its value. */
export function TickText({ axis, ticks, x = 0, y = 0, payload }: TickTextProps) {
  const tick = ticks.find(({ at }) => at === payload?.value);

  return (
    <text
      {...placeOf(axis, x, y)}
      textAnchor={axis === 'left' ? 'end' : 'middle'}
      className={styles['note']}
    >
      {tick?.text}
    </text>
  );
}

const placeOf = (axis: TickTextProps['axis'], x: number, y: number) =>
  axis === 'left' ? { x, y: y + 4 } : { x, y: y + 11 };
