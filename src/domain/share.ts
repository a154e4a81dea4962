import type { Qualifier } from './observation.ts';

/** A value that was worked out from others, with the numbers put in. */
export interface Derived {
  readonly value: number;
  readonly qualifier: Qualifier;
}

interface Valued {
  readonly value: number;
  readonly qualifier: Qualifier;
}

/** What is left of the whole after a share, in percent. A lower bound of the share is an upper bound of the rest. */
export function restOfShare(share: Valued): Derived {
  const opposite = { '=': '=', '~': '~', '>': '<', '<': '>' } as const;

  return { value: 100 - share.value, qualifier: opposite[share.qualifier] };
}

/**
 * How many times its share of the base a group has of the measure: 45% of profit with 41% of
 * enterprises is 1.1 times. A location quotient; rounded values give a rounded quotient.
 *
 * Undefined for a zero base, and where either share is a threshold: a quotient of bounds is none.
 * Method: Isard, Methods of Regional Analysis (1960), chapter 7.
 */
export function relativeShare(measure: Valued, base: Valued): Derived | undefined {
  const isThreshold = [measure, base].some(
    ({ qualifier }) => qualifier === '>' || qualifier === '<',
  );
  if (base.value === 0 || isThreshold) return undefined;
  const isExact = measure.qualifier === '=' && base.qualifier === '=';

  return { value: measure.value / base.value, qualifier: isExact ? '=' : '~' };
}
