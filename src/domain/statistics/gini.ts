import { computed, type Outcome, refused } from '../outcome.ts';
import { ascending } from './quantile.ts';
import { type StatisticRefusal, shareRefusal } from './statisticRefusal.ts';
import { sum } from './sum.ts';

/** How unequal values are, from 0 (all equal) to 1 (one has all). */
export interface Gini {
  /** Of the values as all there are; at most 1 − 1/n. Twice the area between diagonal and Lorenz curve. */
  readonly ofAll: number;
  /** As an estimate from a sample: times n / (n − 1). */
  readonly ofSample: number;
}

/**
 * The Gini coefficient: half the relative mean difference, Σ (2i − n − 1) xᵢ / (n² · mean) over the
 * values from the smallest.
 *
 * Refused for fewer than two values, for a value below zero, and where all are zero.
 * Method: Gini (1912); Dixon, Weiner, Mitchell-Olds & Woodley, Bootstrapping the Gini Coefficient of
 * Inequality, Ecology 68 (1987), with the correction for samples.
 */
export function gini(values: readonly number[]): Outcome<Gini, StatisticRefusal> {
  const refusal = shareRefusal(values, 2);
  if (refusal) return refused(refusal);
  const sorted = ascending(values);
  const n = sorted.length;
  const weighted = sum(sorted.map((value, index) => (2 * (index + 1) - n - 1) * value));
  // Equal values leave a rounding error, which must not become an inequality below none.
  const ofAll = Math.max(0, weighted / (n * sum(sorted)));

  return computed({ ofAll, ofSample: Math.min(1, (ofAll * n) / (n - 1)) });
}
