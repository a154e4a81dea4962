import { mostCompared } from './comparedPlaces.ts';
import type { Dataset } from './dataset.ts';
import { groupedBy } from './grouping.ts';
import { type ClusterId, clusterId } from './ids.ts';
import { bySize } from './latestValue.ts';
import type { Observation } from './observation.ts';
import { periodText } from './period.ts';

/** Clusters of which one measure is published for one year by sources of one kind. */
export interface Suggestion {
  /** The value that stands for the measure and year of the group. */
  readonly example: Observation;
  /** The largest first, at most six. */
  readonly clusters: readonly ClusterId[];
  /** How many clusters have such a value in all. */
  readonly total: number;
}

/** The largest groups of clusters whose values may be compared; no two of the same clusters. */
export function comparableGroups(dataset: Dataset, count: number): readonly Suggestion[] {
  const whole = dataset.observations.filter(
    ({ area, scope, period, conflictGroup }) =>
      scope === 'whole' &&
      period.kind === 'year' &&
      conflictGroup === '' &&
      (dataset.clusterById as ReadonlyMap<string, unknown>).has(area),
  );
  const groups = [...groupedBy(whole, (row) => groupKey(dataset, row)).values()]
    .flatMap(suggestion)
    .toSorted((a, b) => b.total - a.total);
  const seen = new Set<string>();

  return groups
    .filter(({ clusters }) => {
      const key = clusters.toSorted().join();
      const isNew = !seen.has(key);
      seen.add(key);

      return isNew;
    })
    .slice(0, count);
}

function groupKey({ sourceById }: Dataset, { indicator, period, source }: Observation): string {
  return [indicator, periodText(period), sourceById.get(source)?.reliability ?? ''].join(' ');
}

function suggestion(rows: readonly Observation[]): readonly Suggestion[] {
  const each = [...groupedBy(rows, ({ area }) => area).values()].flatMap(([row]) => row ?? []);
  const ordered = each.toSorted((a, b) => bySize(b, a));
  const [example] = ordered;
  if (!example || ordered.length < 2) return [];

  return [
    {
      example,
      clusters: ordered.slice(0, mostCompared).map(({ area }) => clusterId(area)),
      total: ordered.length,
    },
  ];
}
