import { computed, type Outcome, refused } from '../outcome.ts';
import { type StatisticRefusal, shareRefusal } from './statisticRefusal.ts';
import { sum } from './sum.ts';

/** The parts of a whole as shares from 0 to 1, in the order given. */
export interface PartsOfWhole {
  readonly shares: readonly number[];
  /** What the published parts leave of the published whole, from 0 to 1; zero where the parts are the whole. */
  readonly unpublished: number;
}

export type PartsRefusal =
  | StatisticRefusal
  /** The parts are more than the whole, so that one of them is not part of it. */
  | { readonly kind: 'more-than-whole'; readonly parts: number; readonly whole: number };

/**
 * The shares of parts in their own sum. Refused without parts, for one below zero, where all are zero.
 *
 * What is not published is in no share: the caller says how many parts have no value.
 */
export function sharesAmong(
  parts: readonly number[],
): Outcome<readonly number[], StatisticRefusal> {
  const refusal = shareRefusal(parts, 1);
  if (refusal) return refused(refusal);
  const total = sum(parts);

  return computed(parts.map((part) => part / total));
}

/**
 * The shares of parts in a published whole, with the rest that is published for no part.
 *
 * Refused as `sharesAmong`, and where the parts exceed the whole by more than rounding.
 */
export function partsOfWhole(
  parts: readonly number[],
  whole: number,
): Outcome<PartsOfWhole, PartsRefusal> {
  const refusal = shareRefusal([...parts, whole], 2);
  if (refusal) return refused(refusal);
  const published = sum(parts);
  if (published > whole * (1 + 1e-9))
    return refused({ kind: 'more-than-whole', parts: published, whole });

  return computed({
    shares: parts.map((part) => part / whole),
    unpublished: Math.max(0, 1 - published / whole),
  });
}
