import { computed, type Outcome, refused } from '../outcome.ts';
import { ascending, quantileOfSorted } from './quantile.ts';
import type { TooFew } from './statisticRefusal.ts';

/** Where a set of values lies, in their unit. */
export interface FiveNumbers {
  readonly minimum: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly maximum: number;
}

/**
 * Smallest value, quartiles and largest value. Refused without values.
 *
 * Quartiles are of type 7, as everywhere in this app; Tukey's own hinges differ from them by little.
 * Method: Tukey, Exploratory Data Analysis (1977), chapter 2; Hyndman & Fan (1996) for the quartiles.
 */
export function fiveNumbers(values: readonly number[]): Outcome<FiveNumbers, TooFew> {
  const sorted = ascending(values);
  const numbers: number[] = [];
  for (const probability of [0, 0.25, 0.5, 0.75, 1]) {
    const number = quantileOfSorted(sorted, probability);
    if (number.kind === 'refused') return refused(number.reason);
    numbers.push(number.value);
  }
  const [minimum = 0, lowerQuartile = 0, median = 0, upperQuartile = 0, maximum = 0] = numbers;

  return computed({ minimum, lowerQuartile, median, upperQuartile, maximum });
}
