import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';

type Value = Pick<Observation, 'value' | 'qualifier'>;

/** Best or worst of a row; null for every value between, and where the order is open. */
export type Extreme = 'best' | 'worst' | null;

/** Between what a value certainly lies: itself where it is exact, open above a lower bound. */
interface Span {
  readonly least: number;
  readonly most: number;
}

function spanOf({ value, qualifier }: Value): Span {
  switch (qualifier) {
    case '=':
      return { least: value, most: value };
    case '>':
      return { least: value, most: Infinity };
    case '<':
      return { least: -Infinity, most: value };
    case '~':
      return { least: value - halfStep(value), most: value + halfStep(value) };
  }
}

/** Half of the last digit that a rounded value states: 500 for 8,000, 0.5 for 43, 0.05 for 659.5. */
function halfStep(value: number): number {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  if (fraction !== undefined) return 0.5 * 10 ** -fraction.length;
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0;

  return 0.5 * 10 ** Math.min(zeros, Math.max(0, whole.length - 1));
}

/** Whether the first value is certainly not smaller than the second. */
function isAtLeast(a: Value, b: Value): boolean {
  return spanOf(a).least >= spanOf(b).most;
}

/** The values that are certainly not smaller than any other; equal ones share the place, none where the order is open. */
export function largest<Row extends Value>(values: readonly Row[]): readonly Row[] {
  return values.filter((a) => values.every((b) => a === b || isAtLeast(a, b)));
}

/** The values that are certainly not larger than any other. */
export function smallest<Row extends Value>(values: readonly Row[]): readonly Row[] {
  return values.filter((a) => values.every((b) => a === b || isAtLeast(b, a)));
}

/**
 * For each value whether it is best or worst in the direction of its indicator.
 *
 * A bound or a rounded value is either only where no reading of it could change the order. Where the
 * direction is not known, where all are equal, or with a single value, nothing is marked.
 */
export function extremesOf(
  values: readonly Value[],
  direction: Indicator['direction'],
): readonly Extreme[] {
  if (direction === 'none' || values.length < 2) return values.map(() => null);
  const [top, bottom] = [largest(values), smallest(values)];
  const [best, worst] = direction === 'higher' ? [top, bottom] : [bottom, top];

  return values.map((value) => {
    if (best.includes(value) && worst.includes(value)) return null;
    if (best.includes(value)) return 'best';

    return worst.includes(value) ? 'worst' : null;
  });
}

/** What can be said of the order of comparable values. */
export type Standing = 'ranked' | 'no-direction' | 'equal' | 'equal-bounds' | 'open';

/** Whether comparable values have a best and a worst; where not, why not. */
export function standingOf(values: readonly Value[], direction: Indicator['direction']): Standing {
  if (direction === 'none') return 'no-direction';
  if (extremesOf(values, direction).some((mark) => mark !== null)) return 'ranked';
  const written = new Set(values.map(({ value, qualifier }) => `${qualifier}${value}`));
  if (written.size > 1) return 'open';

  return values.some(({ qualifier }) => qualifier === '=') ? 'equal' : 'equal-bounds';
}
