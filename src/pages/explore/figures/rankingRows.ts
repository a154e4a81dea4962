import { groupTotal, type GroupTotal } from '../../../domain/explore/groupTotal.ts';
import { measuredOf, type MeasuredReading } from '../../../domain/explore/reading.ts';
import { bySize } from '../../../domain/latestValue.ts';
import { isBound } from '../../../domain/observation.ts';
import { insideAnother } from '../../../domain/placeTree.ts';
import { competitionRanks, topRanks } from '../../../domain/statistics/ranks.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { isOneYear } from './figureParts.ts';

/** A value in the order of a ranking. */
export interface RankingEntry {
  readonly reading: MeasuredReading;
  /** Undefined for a bound, for a row inside another one, and where the years differ. */
  readonly rank: number | undefined;
  readonly isTied: boolean;
}

/** The values in their order, those shown one by one apart from the others. */
export interface RankingRows {
  readonly shown: readonly RankingEntry[];
  readonly others: readonly RankingEntry[];
  /** What the others add up to; refused where they may not be added. */
  readonly othersTotal: GroupTotal | undefined;
  readonly isRanked: boolean;
  readonly cutsATie: boolean;
}

/**
 * The values of the measure, largest first; a bound stands as the bound it is.
 *
 * Ranked are exact and rounded values of one year, of rows that do not lie inside another row with
 * a value: equal bounds have no order, and a place inside another competes with its own whole.
 */
export function rankingRows(context: ExploreContext): RankingRows {
  const { chart, dataset, indicator, wish } = context;
  const measured = measuredOf(chart.set.readings);
  const isRanked = isOneYear(measured);
  const all = competitionRanks(measured, byReading);
  const ranks = ranksOf(context, isRanked ? all.map(({ row }) => row) : []);
  const { shown, others, cutsATie } = topRanks(all, wish.top);
  const entry = ({ row }: { readonly row: MeasuredReading }): RankingEntry => ({
    reading: row,
    rank: ranks.get(row)?.rank,
    isTied: ranks.get(row)?.isTied ?? false,
  });

  return {
    shown: shown.map(entry),
    others: others.map(entry),
    othersTotal:
      others.length === 0
        ? undefined
        : groupTotal(
            others.map(({ row }) => row),
            {
              indicator: indicator ?? { aggregation: 'none' },
              tree: chart.tree,
              breaks: dataset.seriesBreaks,
              years: 'one',
            },
          ),
    isRanked,
    cutsATie,
  };
}

const byReading = (a: MeasuredReading, b: MeasuredReading) => bySize(a.observation, b.observation);

/** The ranks of those that have one; they stand in their order already, which makes sorting them again quick. */
function ranksOf({ chart }: ExploreContext, measured: readonly MeasuredReading[]) {
  const inside = new Set(
    insideAnother(
      chart.tree,
      measured.map(({ cluster }) => cluster.id),
    ).map(({ inner }) => inner),
  );
  const rankable = measured.filter(
    ({ cluster, observation }) => !inside.has(cluster.id) && !isBound(observation),
  );

  return new Map(competitionRanks(rankable, byReading).map((ranked) => [ranked.row, ranked]));
}
