import type { Cluster } from './cluster.ts';
import { type Dataset, observationsOf } from './dataset.ts';
import type { ClusterId, IndicatorId } from './ids.ts';
import { type LatestValue, latestValue, rankable } from './latestValue.ts';
import type { Observation } from './observation.ts';
import { periodText, periodYear } from './period.ts';

/** A cluster with the one value by which a measure describes the whole of it. */
export interface Valued {
  readonly cluster: Cluster;
  readonly observation: Observation;
}

/** The value of a measure for a cluster: of one year where one is given, else the latest. */
export function valueOf(
  dataset: Pick<Dataset, 'observationsByArea'>,
  cluster: ClusterId,
  measure: IndicatorId,
  year: number | null,
): LatestValue {
  const rows = observationsOf(dataset, cluster, measure);

  return latestValue(
    year === null ? rows : rows.filter(({ period }) => periodYear(period) === year),
  );
}

/**
 * The clusters whose value may be compared with this one, its own among them: the same measure and
 * period, the whole place, one source, and no other source that contradicts it.
 *
 * An undated value has none but itself: nobody knows of which year the others would have to be.
 */
export function comparableWith(
  dataset: Pick<Dataset, 'clusters' | 'observationsByArea'>,
  own: Observation,
): readonly Valued[] {
  const period = periodText(own.period);
  const mayStandBeside = (row: Observation) =>
    row.id === own.id ||
    (period !== '' &&
      row.indicator === own.indicator &&
      row.scope === 'whole' &&
      row.conflictGroup === '' &&
      row.source === own.source &&
      periodText(row.period) === period);

  return dataset.clusters.flatMap((cluster) => {
    const observation = dataset.observationsByArea.get(cluster.id)?.find(mayStandBeside);

    return observation ? [{ cluster, observation }] : [];
  });
}

/** The latest value of a measure for each cluster that has one to compare, whatever its year. */
export function latestValues(
  dataset: Pick<Dataset, 'observationsByArea'>,
  clusters: readonly Cluster[],
  measure: IndicatorId,
): readonly Valued[] {
  return clusters.flatMap((cluster) => {
    const observation = rankable(valueOf(dataset, cluster.id, measure, null));

    return observation ? [{ cluster, observation }] : [];
  });
}
