import { computed, type Outcome, refused } from '../outcome.ts';
import { type StatisticRefusal, shareRefusal } from './statisticRefusal.ts';
import { sum } from './sum.ts';

/** The Herfindahl–Hirschman index in both of its scales, and what it would be among equals. */
export interface Herfindahl {
  /** Sum of the squared shares, from 1/n to 1. */
  readonly index: number;
  /** The same of shares in percent, from 10,000/n to 10,000. */
  readonly points: number;
  /** How many equal members would have this index. */
  readonly equalMembers: number;
}

/**
 * The concentration ratio CRn: the part of the total, from 0 to 1, that the n largest members hold.
 *
 * Refused for fewer than n members, for a value below zero, and where all are zero. Throws for an n
 * that is no count. Method: OECD, Glossary of Industrial Organisation Economics and Competition Law (1993).
 */
export function concentrationRatio(
  values: readonly number[],
  n: number,
): Outcome<number, StatisticRefusal> {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`no number of members: ${n}`);
  const refusal = shareRefusal(values, n);
  if (refusal) return refused(refusal);
  // Both sums in one order: the whole would differ from itself in the last digit in another.
  const order = values.toSorted((a, b) => b - a);

  return computed(sum(order.slice(0, n)) / sum(order));
}

/**
 * How concentrated a total is on its members: the sum of their squared shares.
 *
 * Refused without members, for a value below zero, and where all are zero.
 * Method: U.S. Department of Justice & Federal Trade Commission, Horizontal Merger Guidelines (2010), § 5.3.
 */
export function herfindahl(values: readonly number[]): Outcome<Herfindahl, StatisticRefusal> {
  const refusal = shareRefusal(values, 1);
  if (refusal) return refused(refusal);
  const total = sum(values);
  const index = sum(values.map((value) => (value / total) ** 2));

  return computed({ index, points: index * 10_000, equalMembers: 1 / index });
}
