import { dyes } from '../../../charts/theme/dyes.ts';
import { totalSeries } from '../../../domain/explore/totalSeries.ts';
import {
  clusterSeries,
  type TrendEnds,
  trendEnds,
  type TrendReading,
  type TrendSeries,
  yearlyReadings,
} from '../../../domain/explore/trendSeries.ts';
import { bySize } from '../../../domain/latestValue.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { yearSpan } from '../yearRange.ts';

/** The lines of a trend, largest at their end first, and which there are besides. */
export interface TrendRows {
  readonly kind: 'clusters' | 'totals';
  readonly series: readonly TrendSeries[];
  /** How many lines could be drawn. */
  readonly candidates: number;
  /** Clusters with a single year, or not in any total. */
  readonly leftOut: number;
  /** Clusters in the totals that could be drawn. */
  readonly counted: number;
  /** Why single clusters are drawn although groups were asked for. */
  readonly noTotals: 'not-summable' | 'incomplete' | null;
}

/** The totals of the groups where they may be summed over years, else the largest clusters; at most eight. */
export function trendRows(context: ExploreContext): TrendRows {
  const { dataset, wish, clusters, chart } = context;
  const yearly = yearlyReadings(dataset, wish.measure, clusters, yearSpan(wish));
  if (wish.grouping !== 'none' && chart.aggregation === 'sum') {
    const totals = totalSeries({
      ...wish,
      dataset,
      clusters,
      yearly,
      tree: chart.tree,
      statistic: 'total',
    });
    if (totals.series.length > 0) {
      return {
        ...totals,
        kind: 'totals',
        series: largest(totals.series),
        candidates: totals.series.length,
        noTotals: null,
      };
    }
  }
  const lines = clusters
    .map((cluster, at) => clusterSeries(cluster, yearly[at] ?? [], dataset.seriesBreaks))
    .filter(({ readings }) => readings.length > 0);
  const several = lines.filter(({ readings }) => new Set(readings.map(yearOf)).size > 1);

  return {
    kind: 'clusters',
    series: largest(several),
    candidates: several.length,
    leftOut: lines.length - several.length,
    counted: 0,
    noTotals: reasonOf(context),
  };
}

function reasonOf({ wish, chart }: ExploreContext): TrendRows['noTotals'] {
  if (wish.grouping === 'none') return null;

  return chart.aggregation === 'sum' ? 'incomplete' : 'not-summable';
}

const yearOf = ({ year }: TrendReading) => year;

/** The lines with the largest last value, which is of whatever year they end in. */
function largest(series: readonly TrendSeries[]): readonly TrendSeries[] {
  return series
    .toSorted((a, b) => {
      const [first, second] = [a.readings.at(-1), b.readings.at(-1)];
      if (!first || !second) return 0;

      return second.value - first.value || bySize(second.observations[0], first.observations[0]);
    })
    .slice(0, dyes);
}

/** The ends of the lines that may be compared from end to end. */
export function comparedEnds(
  { dataset }: ExploreContext,
  { series }: TrendRows,
): readonly (TrendEnds & { readonly series: TrendSeries })[] {
  return series.flatMap((one) => {
    const ends = trendEnds(one, dataset.seriesBreaks);

    return ends ? [{ ...ends, series: one }] : [];
  });
}
