import type { Dataset } from '../dataset.ts';
import type { IndicatorId } from '../ids.ts';
import type { Indicator } from '../indicator.ts';
import type { Observation } from '../observation.ts';

/**
 * The year that a value stands for, or undefined where it stands for none.
 *
 * A value of a year stands for it. A count at a date (enterprises in May 2023) stands for the year
 * of the date; any other value of a month or a day covers a part of the year only, as does a span.
 */
export function fullYear(
  { period }: Pick<Observation, 'period'>,
  indicator: Pick<Indicator, 'scale'> | undefined,
): number | undefined {
  switch (period.kind) {
    case 'year':
      return period.year;
    case 'month':
    case 'day':
      return indicator?.scale === 'count' ? period.year : undefined;
    case 'span':
    case 'undated':
      return undefined;
  }
}

/** The year that a value may stand for when clusters are compared: of the whole place, and full. */
export function comparableYear(
  dataset: Pick<Dataset, 'indicatorById'>,
  observation: Observation,
): number | undefined {
  if (observation.scope !== 'whole') return undefined;

  return fullYear(observation, dataset.indicatorById.get(observation.indicator));
}

/** A year with the number of clusters that have a value of it. */
export interface YearCount {
  readonly year: number;
  readonly clusters: number;
}

/** The years of a measure's values, earliest first: of each cluster, the years of its own values. */
export function yearCounts(yearsOfClusters: Iterable<ReadonlySet<number>>): readonly YearCount[] {
  const counts = new Map<number, number>();
  for (const years of yearsOfClusters)
    for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);

  return [...counts]
    .map(([year, clusters]) => ({ year, clusters }))
    .toSorted((a, b) => a.year - b.year);
}

/** The years for which an area has a comparable value of a measure. */
export function yearsOf(
  dataset: Pick<Dataset, 'indicatorById'>,
  observations: readonly Observation[],
  measure: IndicatorId,
): ReadonlySet<number> {
  const years = observations
    .filter((row) => row.indicator === measure)
    .map((row) => comparableYear(dataset, row));

  return new Set(years.filter((year) => year !== undefined));
}
