/** Too few values for a method: how many there are, and how many it needs. */
export interface TooFew {
  readonly kind: 'too-few-values';
  readonly has: number;
  readonly needs: number;
}

/** Why a statistic has no answer, with the numbers that tell the reader. */
export type StatisticRefusal =
  | TooFew
  /** Shares of a total mean nothing once some of it is below zero. */
  | { readonly kind: 'negative'; readonly count: number }
  /** A zero has no logarithm, and neither has a value below it. */
  | { readonly kind: 'not-positive'; readonly count: number }
  | { readonly kind: 'all-zero' }
  /** Every value of a variable is the same, so that nothing varies with it. */
  | { readonly kind: 'no-spread'; readonly of: 'x' | 'y' };

/** What forbids shares of a total: too few values, one below zero, or nothing to share. */
export function shareRefusal(
  values: readonly number[],
  needs: number,
): StatisticRefusal | undefined {
  if (values.length < needs) return { kind: 'too-few-values', has: values.length, needs };
  const negative = values.filter((value) => value < 0).length;
  if (negative > 0) return { kind: 'negative', count: negative };

  return values.every((value) => value === 0) ? { kind: 'all-zero' } : undefined;
}

/** What forbids logarithms: a value that is not above zero. */
export function logRefusal(values: readonly number[]): StatisticRefusal | undefined {
  const count = values.filter((value) => value <= 0).length;

  return count > 0 ? { kind: 'not-positive', count } : undefined;
}
