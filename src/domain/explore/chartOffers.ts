import type { ChartContext } from './chartContext.ts';
import type { ChartKind } from './chartKind.ts';
import { type ChartOffer, chartOffer, type ChartRefusal } from './chartRefusal.ts';
import { panelRefusals } from './panelOffers.ts';
import { isValue, measuredOf, valuesOf } from './reading.ts';
import { totalRefusalsFor } from './totalRefusals.ts';

/** How much each kind of chart needs before it says anything. */
export const chartNeeds = {
  /** One row alone is no ranking, one group no comparison, one part no whole. */
  several: 2,
  /** Two points always lie on a line. */
  scatter: 3,
  /** A cumulative share over fewer than five is read off the values themselves. */
  pareto: 5,
  lorenz: 10,
  /** Below that quartiles and bins are those of single clusters. */
  distribution: 20,
} as const;

/**
 * For every kind of chart, whether it can be drawn of what is chosen, or why not.
 *
 * Charts that count clusters can always be drawn where there are any; charts of values need enough
 * of them; charts of parts and cumulative shares also need values that may be added up.
 */
export function chartOffers(context: ChartContext): Readonly<Record<ChartKind, ChartOffer>> {
  const singly = offersOfOne(context);

  return { ...singly, multiples: chartOffer(multiplesReasons(context, singly)) };
}

type SingleKind = Exclude<ChartKind, 'multiples'>;

function offersOfOne(context: ChartContext): Readonly<Record<SingleKind, ChartOffer>> {
  const { clusters, set } = context;
  const partRefusals = totalRefusalsFor(context);
  const offer = (reasons: readonly ChartRefusal[]) =>
    // Without clusters every other reason would only say so again in its own words.
    chartOffer(clusters.length === 0 ? [{ kind: 'no-clusters' }] : reasons);

  return {
    ranking: offer(atLeast(measuredOf(set.readings).length, chartNeeds.several)),
    bars: offer(barsReasons(context)),
    share: offer(partRefusals(chartNeeds.several)),
    trend: offer(trendReasons(context)),
    scatter: offer(scatterReasons(context)),
    distribution: offer(atLeast(valuesOf(set.readings).length, chartNeeds.distribution)),
    treemap: offer(partRefusals(chartNeeds.several)),
    pareto: offer(partRefusals(chartNeeds.pareto)),
    lorenz: offer(partRefusals(chartNeeds.lorenz)),
    concentration: offer(concentrationReasons(context, partRefusals(chartNeeds.several))),
    heatmap: offer([]),
    'tile-map': offer([]),
    'point-map': offer(pointReasons(context)),
    slope: offer(slopeReasons(context)),
  };
}

function atLeast(has: number, needs: number): readonly ChartRefusal[] {
  return has < needs ? [{ kind: 'too-few-values', has, needs }] : [];
}

function pointReasons({ clusters }: ChartContext): readonly ChartRefusal[] {
  return clusters.some(({ point }) => point !== null)
    ? []
    : [{ kind: 'no-points', of: clusters.length }];
}

function trendReasons({ mostYears: has }: ChartContext): readonly ChartRefusal[] {
  return has < chartNeeds.several
    ? [{ kind: 'too-few-years', has, needs: chartNeeds.several }]
    : [];
}

/** Both measures of a cluster must be values: a bound is no point. */
function scatterReasons({ set, second }: ChartContext): readonly ChartRefusal[] {
  if (!second) return [{ kind: 'no-second-measure' }];
  // Both are readings of the same clusters in the same order.
  const has = set.readings.filter((reading, at) => {
    const other = second.readings[at];

    return isValue(reading) && other !== undefined && isValue(other);
  }).length;

  return has < chartNeeds.scatter
    ? [{ kind: 'too-few-pairs', has, needs: chartNeeds.scatter }]
    : [];
}

/** Bars compare groups by their total or median, so that at least two must have a value. */
function barsReasons(context: ChartContext): readonly ChartRefusal[] {
  if (context.grouping === 'none') return [{ kind: 'not-grouped' }];
  const has = groupsWithValue(context);

  return has < chartNeeds.several
    ? [{ kind: 'too-few-groups', has, needs: chartNeeds.several }]
    : [];
}

function concentrationReasons(
  context: ChartContext,
  parts: readonly ChartRefusal[],
): readonly ChartRefusal[] {
  return [...barsReasons(context), ...parts];
}

function groupsWithValue({ groups, set }: ChartContext): number {
  const withValue = groups.filter((_, at) => set.readings[at]?.kind === 'measured');

  return new Set(withValue).size;
}

function slopeReasons({ slope }: ChartContext): readonly ChartRefusal[] {
  const has = slope?.pairs.length ?? 0;
  if (has >= chartNeeds.several) return [];
  const kept = (kind: 'break' | 'bound' | 'contested') =>
    slope?.refused.filter(({ reason }) => reason.kind === kind).length ?? 0;

  return [
    {
      kind: 'too-few-in-both-years',
      has,
      needs: chartNeeds.several,
      years: slope?.years ?? null,
      acrossBreak: kept('break'),
      bounds: kept('bound'),
      contested: kept('contested'),
    },
  ];
}

function multiplesReasons(
  context: ChartContext,
  offers: Readonly<Record<SingleKind, ChartOffer>>,
): readonly ChartRefusal[] {
  const { clusters, grouping, groups, panel } = context;
  if (clusters.length === 0) return [{ kind: 'no-clusters' }];
  if (grouping === 'none') return [{ kind: 'not-grouped' }];
  const has = new Set(groups).size;

  return [
    ...(has < chartNeeds.several
      ? [{ kind: 'too-few-groups', has, needs: chartNeeds.several } as const]
      : []),
    ...(panel === 'multiples' ? [] : panelRefusals(panel, context, offers[panel])),
  ];
}
