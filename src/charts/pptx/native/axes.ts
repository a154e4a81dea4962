import { ticksAcross } from '../../axis/ticksAcross.ts';
import { roundAxis } from '../../axis/valueAxis.ts';
import type { ScatterAxis } from '../../scatter/scatterDrawing.ts';
import type { NumberAxis } from '../model/nativeChart.ts';

const plain = { logBase: null, title: '', suffix: '' } as const;

/** An axis in whole percent from nothing to all. */
export const percentAxis: NumberAxis = { ...plain, min: 0, max: 100, step: 25, suffix: '%' };

/** An axis of equal steps that holds all values and zero, in the unit that is its title. */
export function axisFromZero(values: readonly number[], unit: string, count = 4): NumberAxis {
  const ticks = ticksAcross(least(values, 0), most(values, 0), count);
  const [min, next] = [ticks[0] ?? 0, ticks[1] ?? 1];
  const isPercent = unit === '%';

  return {
    ...plain,
    min,
    max: ticks.at(-1) ?? 1,
    step: next - min,
    title: isPercent ? '' : unit,
    suffix: isPercent ? '%' : '',
  };
}

/** The axis of a measure: round steps, or powers of ten that hold all values. */
export function measureAxis({ scale, title }: ScatterAxis, values: readonly number[]): NumberAxis {
  if (scale === 'log') return { ...powersOfTen(values), title };
  const { ticks } = roundAxis(values, scale, 5);
  const [min = 0, next = 1] = ticks;

  return { ...plain, min, max: ticks.at(-1) ?? 1, step: next - min, title };
}

/** A logarithmic axis between the powers of ten around all values. */
export function powersOfTen(values: readonly number[]): NumberAxis {
  const above = values.filter((value) => value > 0);
  const low = Math.floor(Math.log10(least(above, Infinity)) + 1e-9);
  const high = Math.ceil(Math.log10(most(above, -Infinity)) - 1e-9);
  if (!Number.isFinite(low) || !Number.isFinite(high)) {
    return { ...plain, min: 1, max: 10, step: 10, logBase: 10 };
  }

  return { ...plain, min: 10 ** low, max: 10 ** Math.max(low + 1, high), step: 10, logBase: 10 };
}

const least = (values: readonly number[], first: number) =>
  values.reduce((lowest, value) => Math.min(lowest, value), first);

const most = (values: readonly number[], first: number) =>
  values.reduce((highest, value) => Math.max(highest, value), first);
