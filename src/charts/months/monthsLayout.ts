import { ticksUpTo } from '../axis/ticks.ts';
import type { MonthsDrawing } from './monthsDrawing.ts';

export const monthsHeight = 132;

/** Ticks of whole notices: half a notice is none. */
export function monthsTicks({ columns }: MonthsDrawing): readonly number[] {
  const largest = Math.max(1, ...columns.map(({ count }) => count));

  return ticksUpTo(largest, Math.min(4, largest)).filter(Number.isInteger);
}
