import { ticksUpTo } from './ticks.ts';

/** Round values from at most the lowest value or zero to at least the highest or zero, in equal steps. */
export function ticksAcross(lowest: number, highest: number, count: number): readonly number[] {
  const [least, most] = [Math.min(0, lowest), Math.max(0, highest)];
  if (least === 0) return ticksUpTo(most, count);
  const step = ticksUpTo(Math.max(most - least, Number.MIN_VALUE), count)[1] ?? 1;
  const [first, last] = [Math.floor(least / step + 1e-9), Math.ceil(most / step - 1e-9)];

  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}
