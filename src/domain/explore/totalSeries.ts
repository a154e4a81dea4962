import type { Cluster } from '../cluster.ts';
import type { Dataset } from '../dataset.ts';
import { groupedBy } from '../grouping.ts';
import type { IndicatorId } from '../ids.ts';
import { isBound } from '../observation.ts';
import type { PlaceTree } from '../placeTree.ts';
import type { Grouping } from './clusterGrouping.ts';
import { median } from '../statistics/quantile.ts';
import { groupKeyOf } from './clusterGroups.ts';
import { groupTotal } from './groupTotal.ts';
import { measuredOf, type MeasuredReading, type Reading } from './reading.ts';
import { breakAmong, type TrendReading, type TrendSeries } from './trendSeries.ts';

/** The lines of the groups that may be summed, and how many clusters they rest on. */
export interface TotalSeries {
  readonly series: readonly TrendSeries[];
  /** Clusters in the sums, and clusters left out because a year is missing, a bound or contested. */
  readonly counted: number;
  readonly leftOut: number;
}

/** What is added up, or of what the middle is taken: of which clusters, and by what they are put together. */
interface TotalWish {
  readonly dataset: Dataset;
  readonly measure: IndicatorId;
  readonly grouping: Grouping;
  readonly clusters: readonly Cluster[];
  /** The readings of each cluster, as `yearlyReadings` gives them. */
  readonly yearly: readonly (readonly Reading[])[];
  readonly tree: PlaceTree;
  /** The median stands for groups of what may not be added up. */
  readonly statistic: 'total' | 'median';
}

/**
 * The totals or medians of groups over years, each over the same clusters in every year.
 *
 * A sum over whoever happens to have a value would rise and fall with them: counted are only the
 * clusters with a value in every year. A group whose values may not be added up has no line.
 */
export function totalSeries(wish: TotalWish): TotalSeries {
  const { dataset, measure, grouping, clusters, yearly, tree, statistic } = wish;
  const complete = clusters.flatMap((cluster, at) => {
    const readings = yearly[at] ?? [];
    const values = measuredOf(readings).filter(({ observation }) => !isBound(observation));

    return values.length > 0 && values.length === readings.length ? [{ cluster, values }] : [];
  });
  const groups = groupedBy(complete, ({ cluster }) => groupKeyOf(dataset, grouping, cluster));
  const indicator = dataset.indicatorById.get(measure) ?? { aggregation: 'none' as const };
  const rules = { indicator, tree, breaks: dataset.seriesBreaks, years: 'one' as const };
  const series = [...groups].flatMap(([key, members]) => {
    const years = (members[0]?.values ?? []).map((_, at) =>
      members.flatMap(({ values }) => values[at] ?? []),
    );
    const readings = years.flatMap((values) =>
      statistic === 'total' ? totalReading(key, values, rules) : medianReading(key, values),
    );
    const line = lineOf(readings, dataset.seriesBreaks);

    return readings.length === years.length && readings.length > 1
      ? [{ key, clusters: members.map(({ cluster }) => cluster), readings, ...line }]
      : [];
  });
  const counted = series.reduce((sum, one) => sum + one.clusters.length, 0);

  return { series, counted, leftOut: clusters.length - counted };
}

function totalReading(
  key: string,
  values: readonly MeasuredReading[],
  rules: Parameters<typeof groupTotal>[1],
): readonly TrendReading[] {
  const [first, ...others] = values;
  const total = groupTotal(values, rules);
  if (!first || total.kind === 'refused') return [];

  return [
    {
      id: `total.${key}.${first.year}`,
      kind: 'total',
      at: first.year,
      year: first.year,
      value: total.value,
      observations: [first.observation, ...others.map(({ observation }) => observation)],
    },
  ];
}

function medianReading(key: string, values: readonly MeasuredReading[]): readonly TrendReading[] {
  const [first, ...others] = values;
  const middle = median(values.map(({ observation }) => observation.value));
  if (!first || middle.kind === 'refused') return [];

  return [
    {
      id: `median.${key}.${first.year}`,
      kind: 'median',
      at: first.year,
      year: first.year,
      value: middle.value,
      observations: [first.observation, ...others.map(({ observation }) => observation)],
    },
  ];
}

/** What may be joined of totals over years: neighbouring years of one definition. */
function lineOf(
  readings: readonly TrendReading[],
  breaks: Dataset['seriesBreaks'],
): Pick<TrendSeries, 'stretches' | 'interruptions'> {
  const pairs = readings.slice(1).flatMap((to, at) => {
    const from = readings[at];

    return from ? [{ from, to, cause: breakAmong(from, to, breaks) }] : [];
  });

  return {
    stretches: pairs.flatMap(({ from, to, cause }) =>
      cause || to.year - from.year > 1 ? [] : [{ from: from.id, to: to.id }],
    ),
    interruptions: pairs.flatMap(({ from, to, cause }) =>
      cause ? [{ at: (from.at + to.at) / 2, cause }] : [],
    ),
  };
}
