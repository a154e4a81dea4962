import { computed, type Outcome, refused } from '../outcome.ts';

/** A part of an area and the same part of the base it is compared with, all four in one unit. */
export interface Specialisation {
  readonly part: number;
  readonly whole: number;
  readonly basePart: number;
  readonly baseWhole: number;
}

export type QuotientRefusal =
  | { readonly kind: 'negative'; readonly count: number }
  /** Nothing to divide by: the area, the base, or the part in the base is zero. */
  | { readonly kind: 'zero-base'; readonly of: 'whole' | 'basePart' | 'baseWhole' };

/**
 * How many times its share of the base a part has of the area: above 1 it is concentrated there.
 *
 * Refused for a number below zero and for a zero to divide by. For shares that are published as such
 * see `relativeShare`.
 * Method: U.S. Bureau of Labor Statistics, QCEW Location Quotients; Isard (1960), chapter 7; Farhauer
 * & Kröll, Standorttheorien (2013).
 */
export function locationQuotient(numbers: Specialisation): Outcome<number, QuotientRefusal> {
  const { part, whole, basePart, baseWhole } = numbers;
  const negative = [part, whole, basePart, baseWhole].filter((value) => value < 0).length;
  if (negative > 0) return refused({ kind: 'negative', count: negative });
  const zero = (['whole', 'basePart', 'baseWhole'] as const).find((name) => numbers[name] === 0);
  if (zero) return refused({ kind: 'zero-base', of: zero });

  return computed(part / whole / (basePart / baseWhole));
}
