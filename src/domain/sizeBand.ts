import type { LatestValue } from './latestValue.ts';
import type { Observation } from './observation.ts';

/** Size classes of a measure's latest value, largest first, and the two cases without a class. */
export const sizeBands = ['top', 'upper', 'middle', 'lower', 'unranked', 'none'] as const;
export type SizeBand = (typeof sizeBands)[number];

/** Lower limits of the three upper classes, in the unit of the measure. */
export type BandLimits = readonly [top: number, upper: number, middle: number];

const limitsByUnit: Readonly<Record<string, BandLimits>> = {
  'cny-100m': [1000, 500, 100],
  persons: [100_000, 50_000, 10_000],
  enterprises: [5000, 1000, 100],
  entities: [50_000, 10_000, 1000],
};

/** The class limits for a unit: 100, 50 and 10 billion yuan for money; powers of ten where none are usual. */
export function bandLimits(unit: string): BandLimits {
  return limitsByUnit[unit] ?? [100, 10, 1];
}

/** The classes of a latest value: one, or several where the sources differ. */
export function bandsOf(latest: LatestValue, limits: BandLimits): readonly SizeBand[] {
  switch (latest.kind) {
    case 'value':
      return [bandOf(latest.observation, limits)];
    case 'contested':
      return [...new Set(latest.observations.map((row) => bandOf(row, limits)))];
    case 'part-year':
      return ['unranked'];
    case 'missing':
      return ['none'];
  }
}

/** A threshold is put where its limit lies: more than 1,000 into "1,000 and more", less than 100 below 100. */
function bandOf({ value, qualifier }: Observation, [top, upper, middle]: BandLimits): SizeBand {
  const reaches = (limit: number) => (qualifier === '<' ? value > limit : value >= limit);
  if (reaches(top)) return 'top';
  if (reaches(upper)) return 'upper';

  return reaches(middle) ? 'middle' : 'lower';
}
