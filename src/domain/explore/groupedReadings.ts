import type { Dataset } from '../dataset.ts';
import { groupedBy } from '../grouping.ts';
import type { Outcome } from '../outcome.ts';
import { refused } from '../outcome.ts';
import { insideAnother, type PlaceTree } from '../placeTree.ts';
import { treeOf } from './treeOf.ts';
import { median } from '../statistics/quantile.ts';
import type { TooFew } from '../statistics/statisticRefusal.ts';
import type { Grouping } from './clusterGrouping.ts';
import { groupKeyOf, groupKeysOf } from './clusterGroups.ts';
import { type GroupTotal, groupTotal, type SumRules } from './groupTotal.ts';
import { measuredOf, type Reading, type ReadingSet, valuesOf } from './reading.ts';

export type MedianRefusal = TooFew | { readonly kind: 'bounds'; readonly count: number };

/** The readings of one group of clusters with what may be said of them together. */
export interface ReadingGroup {
  readonly key: string;
  readonly readings: readonly Reading[];
  readonly counts: GroupCounts;
  /** In the unit of the measure. */
  readonly total: GroupTotal;
  /** Over the values of the group, in the unit of the measure: what can be said where nothing may be added. */
  readonly median: Outcome<number, MedianRefusal>;
}

/** Numbers of clusters of a group. A count may always be given; rows inside another row are said beside it. */
export interface GroupCounts {
  readonly clusters: number;
  /** Rows that lie inside another row of the group. */
  readonly inside: number;
  readonly measured: number;
  /** Of the measured: those that are a bound, and those whose value was borrowed from an earlier year. */
  readonly bounds: number;
  readonly borrowed: number;
  readonly contested: number;
  readonly missing: number;
}

/**
 * The readings by group, in the order of `groupKeysOf`; groups without a cluster among them are left out.
 *
 * Every cluster is in one group (`membershipRule`), so that the counts add up to the number of clusters.
 */
export function groupedReadings(
  dataset: Dataset,
  grouping: Grouping,
  { measure, readings }: ReadingSet,
  years: SumRules['years'],
): readonly ReadingGroup[] {
  const rules = {
    indicator: dataset.indicatorById.get(measure) ?? { aggregation: 'none' as const },
    tree: treeOf(dataset),
    breaks: dataset.seriesBreaks,
    years,
  };
  const groups = groupedBy(readings, ({ cluster }) => groupKeyOf(dataset, grouping, cluster));

  return groupKeysOf(dataset, grouping).flatMap((key) => {
    const members = groups.get(key);

    return members ? [readingGroup(key, members, rules)] : [];
  });
}

function readingGroup(key: string, readings: readonly Reading[], rules: SumRules): ReadingGroup {
  return {
    key,
    readings,
    counts: groupCounts(readings, rules.tree),
    total: groupTotal(readings, rules),
    median: groupMedian(readings),
  };
}

/** How many clusters the readings are of, and of which kind. */
export function groupCounts(readings: readonly Reading[], tree: PlaceTree): GroupCounts {
  const measured = measuredOf(readings);
  const ids = readings.map(({ cluster }) => cluster.id);

  return {
    clusters: readings.length,
    inside: insideAnother(tree, ids).length,
    measured: measured.length,
    bounds: measured.length - valuesOf(readings).length,
    borrowed: measured.filter(({ borrowedYears }) => borrowedYears > 0).length,
    contested: readings.filter(({ kind }) => kind === 'contested').length,
    missing: readings.filter(({ kind }) => kind === 'missing').length,
  };
}

/**
 * The median of the values, type 7. Contested and missing readings are left out and counted beside it.
 *
 * Refused without values, and with a bound among them: left out, it would pull the median away from itself.
 */
function groupMedian(readings: readonly Reading[]): Outcome<number, MedianRefusal> {
  const values = valuesOf(readings);
  const bounds = measuredOf(readings).length - values.length;

  return bounds > 0
    ? refused({ kind: 'bounds', count: bounds })
    : median(values.map(({ observation }) => observation.value));
}
