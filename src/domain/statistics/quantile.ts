import { computed, type Outcome, refused } from '../outcome.ts';
import type { TooFew } from './statisticRefusal.ts';

/**
 * The value below which a share of the values lies, in their unit: 0.5 is the median.
 *
 * Type 7: the h-th smallest value with h = (n − 1) · probability + 1, interpolated between
 * neighbours; the default of R, NumPy and spreadsheets (`PERCENTILE.INC`). The values may stand in
 * any order. Refused without values; throws for a probability outside 0 to 1.
 * Method: Hyndman & Fan, Sample Quantiles in Statistical Packages, The American Statistician 50 (1996).
 */
export function quantile(values: readonly number[], probability: number): Outcome<number, TooFew> {
  return quantileOfSorted(ascending(values), probability);
}

/** The median, type 7: the middle value, or the mean of the two middle ones. Refused without values. */
export function median(values: readonly number[]): Outcome<number, TooFew> {
  return quantile(values, 0.5);
}

/** `quantile` of values that already stand in ascending order, for several quantiles of one sorting. */
export function quantileOfSorted(
  sorted: readonly number[],
  probability: number,
): Outcome<number, TooFew> {
  if (!(probability >= 0 && probability <= 1))
    throw new RangeError(`probability outside 0 to 1: ${probability}`);
  const position = (sorted.length - 1) * probability;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined)
    return refused({ kind: 'too-few-values', has: 0, needs: 1 });
  const fraction = position - Math.floor(position);

  // Equal neighbours stand as they are: interpolating between them would leave a rounding error.
  return computed(below === above ? below : below + fraction * (above - below));
}

/** The values from the smallest. */
export function ascending(values: readonly number[]): readonly number[] {
  // Numbers in a typed array are sorted without calling a function for each pair: many times as fast.
  return Array.from(Float64Array.from(values).sort());
}
