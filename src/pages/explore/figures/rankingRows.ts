import { groupTotal, type GroupTotal } from '../../../domain/explore/groupTotal.ts';
import { mixedDefinitions } from '../../../domain/explore/mixedDefinitions.ts';
import { measuredOf, type MeasuredReading } from '../../../domain/explore/reading.ts';
import { type Above, unsettledAbove } from '../../../domain/explore/sureRanks.ts';
import { bySize } from '../../../domain/latestValue.ts';
import { isBound } from '../../../domain/observation.ts';
import { insideAnother } from '../../../domain/placeTree.ts';
import { competitionRanks, topRanks } from '../../../domain/statistics/ranks.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { isOneYear } from './figureParts.ts';

/** A value in the order of a ranking. */
export interface RankingEntry {
  readonly reading: MeasuredReading;
  /** Undefined for a bound, where one may be above it, for a row inside another, and where nothing is ranked. */
  readonly rank: number | undefined;
  readonly isTied: boolean;
}

/** The values in their order, those shown one by one apart from the others. */
export interface RankingRows {
  readonly shown: readonly RankingEntry[];
  readonly others: readonly RankingEntry[];
  /** What the others add up to; refused where they may not be added. */
  readonly othersTotal: GroupTotal | undefined;
  /** Whether the values may be ranked; if not, what differs. */
  readonly order: 'ranked' | 'mixed-years' | 'mixed-definitions';
  readonly cutsATie: boolean;
}

/**
 * The values of the measure, largest first; a bound stands as the bound it is.
 *
 * Ranked are exact and rounded values of one year, of rows that do not lie inside another row with
 * a value, of one definition: equal bounds have no order, and a place inside another competes with
 * its own whole. A value that a bound or a contested value may exceed has no rank either.
 */
export function rankingRows(context: ExploreContext): RankingRows {
  const { chart, dataset, indicator, wish } = context;
  const measured = measuredOf(chart.set.readings);
  const order = orderOf(context, measured);
  const all = competitionRanks(measured, byReading);
  const ranks = ranksOf(context, order === 'ranked' ? all.map(({ row }) => row) : []);
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
    order,
    cutsATie,
  };
}

function orderOf(
  { chart }: ExploreContext,
  measured: readonly MeasuredReading[],
): RankingRows['order'] {
  if (!isOneYear(measured)) return 'mixed-years';
  const observations = measured.map(({ observation }) => observation);

  return mixedDefinitions(observations, chart.breaks).length > 0 ? 'mixed-definitions' : 'ranked';
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

  const ranks = competitionRanks(rankable, byReading);
  const above = unsettledAbove(
    ranks.map(({ row }) => row.observation.value),
    chart.set.readings.filter(({ cluster }) => !inside.has(cluster.id)),
  );

  return new Map(
    ranks.map(({ row, rank, isTied }, at) => [row, { rank: sureRank(rank, above[at]), isTied }]),
  );
}

/** The rank among the settled values, moved by the bounds that are above for certain. */
function sureRank(rank: number, above: Above | undefined): number | undefined {
  return above?.possibly ? undefined : rank + (above?.surely ?? 0);
}
