import { computed, type Outcome, refused } from '../outcome.ts';
import { ascending } from './quantile.ts';
import { type StatisticRefusal, shareRefusal } from './statisticRefusal.ts';
import { sum } from './sum.ts';

/** A point of a Lorenz curve: the smallest members, and the part of the total that they hold. Both from 0 to 1. */
export interface LorenzPoint {
  readonly members: number;
  readonly held: number;
}

/** The least number of values for which inequality means anything. */
const fewest = 2;

/**
 * The Lorenz curve: n + 1 points from (0, 0) to (1, 1), members from the smallest.
 *
 * Refused for fewer than two values, for a value below zero, and where all are zero. The caller
 * sees to it that the values are of one measure and year, exact, and of places that do not overlap.
 * Method: Lorenz, Methods of Measuring the Concentration of Wealth, JASA 9 (1905).
 */
export function lorenzCurve(
  values: readonly number[],
): Outcome<readonly LorenzPoint[], StatisticRefusal> {
  const refusal = shareRefusal(values, fewest);
  if (refusal) return refused(refusal);
  const sorted = ascending(values);
  const total = sum(sorted);
  let held = 0;
  const points = sorted.map((value, index) => {
    held += value;

    return { members: (index + 1) / sorted.length, held: held / total };
  });

  return computed([{ members: 0, held: 0 }, ...points]);
}

/**
 * The part of the total, from 0 to 1, that the smallest members hold: 0.5 asks for the smaller half.
 *
 * Read off the curve, straight between its points: with an odd number of members the middle one is
 * counted by half. Throws for a share of members outside 0 to 1.
 */
export function heldBySmallest(curve: readonly LorenzPoint[], members: number): number {
  if (!(members >= 0 && members <= 1)) throw new RangeError(`no share of members: ${members}`);
  const position = members * (curve.length - 1);
  const below = curve[Math.floor(position)]?.held ?? 0;
  const above = curve[Math.ceil(position)]?.held ?? below;

  return below + (position - Math.floor(position)) * (above - below);
}
