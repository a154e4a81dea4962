import { computed, type Outcome, refused } from '../outcome.ts';
import { logRefusal, type StatisticRefusal } from './statisticRefusal.ts';
import { sum } from './sum.ts';

/** A member with two measures. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How the values of an axis enter: as they are, or as their logarithm to base 10. */
export interface AxisScales {
  readonly x: 'linear' | 'log';
  readonly y: 'linear' | 'log';
}

/** The straight line through points: y = intercept + slope · x, in the scales of the axes. */
export interface FittedLine {
  readonly scales: AxisScales;
  readonly slope: number;
  readonly intercept: number;
  /** The part of the variance of y, in its scale, that goes with x: from 0 to 1. */
  readonly rSquared: number;
  readonly points: number;
}

/** Two points always lie on a line, and say nothing about it. */
const fewest = 3;

/**
 * The line of least squares through points, with R².
 *
 * On logarithmic axes the logarithms are fitted: on both, the slope is an elasticity. Refused for
 * fewer than three points, where x or y does not vary, and on a logarithmic axis for a value that is
 * not above zero. Method: Draper & Smith, Applied Regression Analysis (1998), chapter 1.
 */
export function leastSquares(
  points: readonly Point[],
  scales: AxisScales,
): Outcome<FittedLine, StatisticRefusal> {
  const moments = momentsOf(points, scales);
  if (moments.kind === 'refused') return refused(moments.reason);
  const { meanX, meanY, xx, yy, xy } = moments.value;
  const slope = xy / xx;

  return computed({
    scales,
    slope,
    intercept: meanY - slope * meanX,
    rSquared: Math.min(1, xy ** 2 / (xx * yy)),
    points: points.length,
  });
}

/**
 * Pearson's correlation coefficient, from −1 to 1; on logarithmic axes that of the logarithms.
 *
 * Refused where the line of least squares is. Method: Pearson (1895).
 */
export function pearson(
  points: readonly Point[],
  scales: AxisScales,
): Outcome<number, StatisticRefusal> {
  const moments = momentsOf(points, scales);
  if (moments.kind === 'refused') return refused(moments.reason);
  const { xx, yy, xy } = moments.value;

  return computed(Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy))));
}

/** Where the line stands at x, in the unit of y. Throws for an x that a logarithmic axis has not. */
export function fittedAt({ scales, slope, intercept }: FittedLine, x: number): number {
  if (scales.x === 'log' && x <= 0) throw new RangeError(`not on a logarithmic axis: ${x}`);
  const y = intercept + slope * (scales.x === 'log' ? Math.log10(x) : x);

  return scales.y === 'log' ? 10 ** y : y;
}

/** Means, and sums of the products of the deviations from them. */
interface Moments {
  readonly meanX: number;
  readonly meanY: number;
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

function momentsOf(
  points: readonly Point[],
  scales: AxisScales,
): Outcome<Moments, StatisticRefusal> {
  if (points.length < fewest)
    return refused({ kind: 'too-few-values', has: points.length, needs: fewest });
  const x = scaled(
    points.map((point) => point.x),
    scales.x,
  );
  if (x.kind === 'refused') return refused(x.reason);
  const y = scaled(
    points.map((point) => point.y),
    scales.y,
  );
  if (y.kind === 'refused') return refused(y.reason);

  return spread(deviations(x.value), deviations(y.value));
}

function scaled(
  values: readonly number[],
  scale: AxisScales['x'],
): Outcome<readonly number[], StatisticRefusal> {
  if (scale === 'linear') return computed(values);
  const refusal = logRefusal(values);

  return refusal ? refused(refusal) : computed(values.map(Math.log10));
}

interface Deviations {
  readonly mean: number;
  readonly from: readonly number[];
  /** Whether every value is the same; their mean may differ from them by a rounding error. */
  readonly isFlat: boolean;
}

function deviations(values: readonly number[]): Deviations {
  const mean = sum(values) / values.length;

  return {
    mean,
    from: values.map((value) => value - mean),
    isFlat: values.every((value) => value === values[0]),
  };
}

function spread(x: Deviations, y: Deviations): Outcome<Moments, StatisticRefusal> {
  if (x.isFlat) return refused({ kind: 'no-spread', of: 'x' });
  if (y.isFlat) return refused({ kind: 'no-spread', of: 'y' });

  return computed({
    meanX: x.mean,
    meanY: y.mean,
    xx: sum(x.from.map((value) => value ** 2)),
    yy: sum(y.from.map((value) => value ** 2)),
    xy: sum(x.from.map((value, index) => value * (y.from[index] ?? 0))),
  });
}
