import { isBound, type Observation } from '../observation.ts';
import { measuredOf, type Reading } from './reading.ts';

/** How far up a value that is not settled reaches: surely above `low`, possibly up to `high`. */
interface Reach {
  /** The greatest number that it is surely above. */
  readonly low: number;
  readonly high: number;
}

/** How many values that are not settled stand above a settled one. */
export interface Above {
  readonly surely: number;
  readonly possibly: number;
}

/**
 * For each settled value, largest first, how many bounds and contested values are above it for
 * certain, and how many may be.
 *
 * A lower bound is above every value up to itself and may be above any other; an upper bound may be
 * above all that are smaller; contested values are above what the least of them is above.
 */
export function unsettledAbove(
  values: readonly number[],
  readings: readonly Reading[],
): readonly Above[] {
  const reaches = readings.flatMap(reachOf);
  const lows = reaches.map(({ low }) => low).toSorted((a, b) => b - a);
  const highs = reaches.map(({ high }) => high).toSorted((a, b) => b - a);
  let surely = 0;
  let reaching = 0;

  return values.map((value) => {
    while ((lows[surely] ?? -Infinity) >= value) surely += 1;
    while ((highs[reaching] ?? -Infinity) > value) reaching += 1;

    return { surely, possibly: reaching - surely };
  });
}

function reachOf(reading: Reading): readonly Reach[] {
  if (reading.kind === 'missing') return [];
  if (reading.kind === 'measured')
    return isBound(reading.observation) ? [reachOfBound(reading.observation)] : [];
  const each = reading.observations.map(reachOfBound);

  return [
    {
      low: each.reduce((least, { low }) => Math.min(least, low), Infinity),
      high: each.reduce((most, { high }) => Math.max(most, high), -Infinity),
    },
  ];
}

function reachOfBound({ qualifier, value }: Observation): Reach {
  if (qualifier === '>') return { low: value, high: Infinity };
  if (qualifier === '<') return { low: -Infinity, high: value };

  return { low: justBelow(value), high: value };
}

/** A value is above all that is smaller, not above itself. */
const justBelow = (value: number) => value - Math.abs(value) * Number.EPSILON - Number.MIN_VALUE;

/** Whether any of the readings is a bound or contested, so that its place is not settled. */
export function hasUnsettled(readings: readonly Reading[]): boolean {
  return (
    readings.some(({ kind }) => kind === 'contested') ||
    measuredOf(readings).some(({ observation }) => isBound(observation))
  );
}
