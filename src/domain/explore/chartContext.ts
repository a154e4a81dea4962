import type { Cluster } from '../cluster.ts';
import type { Dataset } from '../dataset.ts';
import type { IndicatorId } from '../ids.ts';
import type { Indicator } from '../indicator.ts';
import type { PlaceTree } from '../placeTree.ts';
import { treeOf } from './treeOf.ts';
import type { SeriesBreak } from '../seriesBreak.ts';
import type { ChartKind } from './chartKind.ts';
import type { Grouping } from './clusterGrouping.ts';
import { groupKeyOf } from './clusterGroups.ts';
import { yearCounts } from './fullYear.ts';
import { yearsOfEach } from './offeredChoices.ts';
import type { ReadingSet } from './reading.ts';
import { readingsOf, type YearWish } from './readingsOf.ts';
import { bestSlopeYears, type SlopePairs, slopePairs } from './slopePairs.ts';

/** What a reader asks of the workbench. */
export interface ChartWish {
  readonly measure: IndicatorId;
  /** The measure of the other axis of a scatter; null where none is chosen. */
  readonly second: IndicatorId | null;
  readonly years: YearWish;
  /** The earlier year of a slope; null leaves both years to the data. */
  readonly base: number | null;
  readonly grouping: Grouping;
  /** What each of the small multiples shows. */
  readonly panel: ChartKind;
}

/** What there is to draw of a wish: all that the offers are decided from. */
export interface ChartContext {
  readonly clusters: readonly Cluster[];
  readonly aggregation: Indicator['aggregation'];
  readonly set: ReadingSet;
  readonly second: ReadingSet | null;
  readonly grouping: Grouping;
  /** The group of each cluster, in the order of the clusters. */
  readonly groups: readonly string[];
  /** The most years that any one cluster has a value of. */
  readonly mostYears: number;
  /** How many clusters have a value of every year that any has, where there are several. */
  readonly completeOverYears: number;
  /** The clusters in the two years of a slope; null where there are no two years. */
  readonly slope: SlopePairs | null;
  readonly panel: ChartKind;
  readonly tree: PlaceTree;
  readonly breaks: readonly SeriesBreak[];
}

/** What the dataset has for a wish over some of its clusters. */
export function chartContext(
  dataset: Dataset,
  wish: ChartWish,
  clusters: readonly Cluster[],
): ChartContext {
  const { measure, second, years, grouping, panel } = wish;
  const yearSets = yearsOfEach(dataset, measure, clusters);
  const allYears = yearCounts(yearSets).length;
  const set = readingsOf(dataset, measure, years, clusters);

  return {
    clusters,
    aggregation: dataset.indicatorById.get(measure)?.aggregation ?? 'none',
    set,
    second: second === null ? null : readingsOf(dataset, second, years, clusters),
    grouping,
    groups: clusters.map((cluster) => groupKeyOf(dataset, grouping, cluster)),
    mostYears: yearSets.reduce((most, { size }) => Math.max(most, size), 0),
    completeOverYears: allYears > 1 ? yearSets.filter(({ size }) => size === allYears).length : 0,
    slope: slopeOf(dataset, wish, set, clusters),
    panel,
    tree: treeOf(dataset),
    breaks: dataset.seriesBreaks,
  };
}

/** From the base year to the asked one where a base is chosen; else between the years that most clusters share. */
function slopeOf(
  dataset: Dataset,
  { measure, base }: ChartWish,
  { year }: ReadingSet,
  clusters: readonly Cluster[],
): SlopePairs | null {
  if (base === null) return bestSlopeYears(dataset, measure, clusters) ?? null;
  if (year === null || year === base) return null;
  const years = { from: Math.min(base, year), to: Math.max(base, year) };

  return slopePairs(dataset, measure, years, clusters);
}
