import { logEdges } from '../../domain/statistics/logEdges.ts';
import { nearestRoundStep, times } from '../../domain/statistics/roundSteps.ts';

export type ScaleKind = 'linear' | 'log';

/** An axis of values, linear or logarithmic: positions are the values themselves or their powers of ten. */
export interface ValueAxis {
  readonly scale: ScaleKind;
  /** The positions between which values lie. */
  readonly domain: readonly [number, number];
  /** Round values, ascending. */
  readonly ticks: readonly number[];
}

/** Where a value stands along a scale; on a logarithmic one it must be above zero. */
export function positionOn(scale: ScaleKind, value: number): number {
  return scale === 'log' ? Math.log10(value) : value;
}

/** An axis whose ends are round values at or beyond the outermost ones. */
export function roundAxis(values: readonly number[], scale: ScaleKind, count: number): ValueAxis {
  const [least, most] = extentOf(values);
  const ticks = scale === 'log' ? logTicks(least, most, count) : linearTicks(least, most, count);

  return { scale, ticks, domain: ends(ticks, scale) };
}

/** An axis that ends at the outermost values, with the round values between them. */
export function snugAxis(values: readonly number[], scale: ScaleKind, count: number): ValueAxis {
  const [least, most] = extentOf(values);
  const { ticks } = roundAxis(values, scale, count);

  return {
    scale,
    ticks: ticks.filter((tick) => tick >= least && tick <= most),
    domain: ends([least, most], scale),
  };
}

function extentOf(values: readonly number[]): readonly [number, number] {
  if (values.length === 0) return [1, 1];

  return [
    values.reduce((least, value) => Math.min(least, value), Infinity),
    values.reduce((most, value) => Math.max(most, value), -Infinity),
  ];
}

const ends = (values: readonly number[], scale: ScaleKind): readonly [number, number] => [
  positionOn(scale, values[0] ?? 1),
  positionOn(scale, values.at(-1) ?? 1),
];

/** Below this ratio steps of one size are rounder on a logarithmic axis than parts of a power of ten. */
const fewPowers = 5;
/** Starting at zero costs little where the least value is below this part of the largest. */
const nearZero = 0.35;
/** Values whose difference is below this part of them are one value to an axis: no two ticks could be told apart. */
const oneValue = 1e-9;

function linearTicks(least: number, most: number, count: number): readonly number[] {
  const from = least > 0 && least < most * nearZero ? 0 : least;
  const largest = Math.max(Math.abs(from), Math.abs(most));
  const width = most - from > largest * oneValue ? (most - from) / count : largest / 4 || 1;
  const step = nearestRoundStep(width);
  const unit = times(step, 1);
  const first = Math.floor(from / unit + 1e-9);
  const last = Math.max(first + 1, Math.ceil(most / unit - 1e-9));

  return Array.from({ length: last - first + 1 }, (_, index) => times(step, first + index));
}

function logTicks(least: number, most: number, count: number): readonly number[] {
  if (most / least < fewPowers) {
    const even = linearTicks(least, most, count);
    if ((even[0] ?? 0) > 0) return even;
  }

  return logEdges(least, most, logWidth(Math.log10(most / least), count));
}

/** Thirds of a power of ten (1–2–5) where they fit, else whole powers. */
function logWidth(powers: number, count: number): number {
  if (powers * 3 <= count * 1.5) return 1 / 3;

  return Math.max(1, Math.round(powers / count));
}
