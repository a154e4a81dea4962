import type { Cluster } from '../cluster.ts';
import type { Dataset } from '../dataset.ts';
import type { IndicatorId } from '../ids.ts';
import type { Measure } from '../measures.ts';
import { keptFor } from '../kept.ts';
import { comparableYear, type YearCount, yearCounts, yearsOf } from './fullYear.ts';

/** The years in which any of the clusters has a value of the measure, earliest first, with how many have. */
export function yearsWith(
  dataset: Dataset,
  measure: IndicatorId,
  clusters: readonly Pick<Cluster, 'id'>[],
): readonly YearCount[] {
  return yearCounts(yearsOfEach(dataset, measure, clusters));
}

const noYears: ReadonlySet<number> = new Set();

/** For each cluster in its order, the years of which it has a comparable value. */
export function yearsOfEach(
  dataset: Dataset,
  measure: IndicatorId,
  clusters: readonly Pick<Cluster, 'id'>[],
): readonly ReadonlySet<number>[] {
  const years = yearsKept(dataset, measure);

  return clusters.map(({ id }) => years.get(id) ?? noYears);
}

const yearsKept = keptFor(
  (dataset: Dataset, measure: IndicatorId): ReadonlyMap<string, ReadonlySet<number>> => {
    const same = new Map<string, ReadonlySet<number>>();

    return new Map(
      [...dataset.observationsByArea].map(([area, rows]) => {
        const years = yearsOf(dataset, rows, measure);
        const name = [...years].join(' ');
        const known = same.get(name) ?? years;
        same.set(name, known);

        return [area, known];
      }),
    );
  },
);

/**
 * The measures that the clusters can be compared by, best covered first; equals in the order of the package.
 *
 * Counted are clusters with a value of a full year, as `readingsOf` reads them: fewer than
 * `clusterMeasures`, which also counts parts of a year and undated values.
 */
export function measuresWith(
  dataset: Dataset,
  clusters: readonly Pick<Cluster, 'id'>[],
): readonly Measure[] {
  const counts = new Map<IndicatorId, number>(dataset.indicators.map(({ id }) => [id, 0]));
  const measures = measuresKept(dataset, 'all');
  for (const { id } of clusters)
    for (const measure of measures.get(id) ?? [])
      counts.set(measure, (counts.get(measure) ?? 0) + 1);

  return [...counts]
    .map(([indicator, count]) => ({ indicator, clusters: count }))
    .filter((measure) => measure.clusters > 0)
    .toSorted((a, b) => b.clusters - a.clusters);
}

/** For each area, the measures of which it has a comparable value. */
const measuresKept = keptFor<Dataset, 'all', ReadonlyMap<string, ReadonlySet<IndicatorId>>>(
  (dataset) =>
    new Map(
      [...dataset.observationsByArea].map(([area, rows]) => {
        const comparable = rows.filter((row) => comparableYear(dataset, row) !== undefined);

        return [area, new Set(comparable.map((row) => row.indicator))];
      }),
    ),
);
