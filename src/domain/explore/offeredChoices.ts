import type { Cluster } from '../cluster.ts';
import type { Dataset } from '../dataset.ts';
import type { IndicatorId } from '../ids.ts';
import type { Measure } from '../measures.ts';
import { comparableYear, type YearCount, yearCounts, yearsOf } from './fullYear.ts';

/** The years in which any of the clusters has a value of the measure, earliest first, with how many have. */
export function yearsWith(
  dataset: Dataset,
  measure: IndicatorId,
  clusters: readonly Pick<Cluster, 'id'>[],
): readonly YearCount[] {
  return yearCounts(
    clusters.map(({ id }) => yearsOf(dataset, dataset.observationsByArea.get(id) ?? [], measure)),
  );
}

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
  for (const { id } of clusters) {
    const rows = dataset.observationsByArea.get(id) ?? [];
    const comparable = rows.filter((row) => comparableYear(dataset, row) !== undefined);
    for (const measure of new Set(comparable.map((row) => row.indicator)))
      counts.set(measure, (counts.get(measure) ?? 0) + 1);
  }

  return [...counts]
    .map(([indicator, count]) => ({ indicator, clusters: count }))
    .filter((measure) => measure.clusters > 0)
    .toSorted((a, b) => b.clusters - a.clusters);
}
