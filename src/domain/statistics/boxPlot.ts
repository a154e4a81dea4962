import { computed, type Outcome, refused } from '../outcome.ts';
import { type FiveNumbers, fiveNumbers } from './fiveNumbers.ts';
import type { TooFew } from './statisticRefusal.ts';

/** A box with whiskers, in the unit of the values. */
export interface BoxPlot extends FiveNumbers {
  /** Quartiles less and plus 1.5 times the distance between them; a value beyond is an outlier. */
  readonly lowerFence: number;
  readonly upperFence: number;
  /** The outermost values that are no outliers: the ends of the whiskers. */
  readonly lowerWhisker: number;
  readonly upperWhisker: number;
  /** The values beyond a fence, in the order given. */
  readonly outliers: readonly number[];
}

const fenceReach = 1.5;

/**
 * The five numbers with Tukey's inner fences and what lies beyond them. Refused without values.
 *
 * Method: Tukey, Exploratory Data Analysis (1977), chapter 2; quartiles of type 7.
 */
export function boxPlot(values: readonly number[]): Outcome<BoxPlot, TooFew> {
  const numbers = fiveNumbers(values);
  if (numbers.kind === 'refused') return refused(numbers.reason);
  const { lowerQuartile, upperQuartile } = numbers.value;
  const reach = fenceReach * (upperQuartile - lowerQuartile);
  const lowerFence = lowerQuartile - reach;
  const upperFence = upperQuartile + reach;
  const within = values.filter((value) => value >= lowerFence && value <= upperFence);

  return computed({
    ...numbers.value,
    lowerFence,
    upperFence,
    lowerWhisker: within.reduce((least, value) => Math.min(least, value), lowerQuartile),
    upperWhisker: within.reduce((most, value) => Math.max(most, value), upperQuartile),
    outliers: values.filter((value) => value < lowerFence || value > upperFence),
  });
}
