import type { Cluster } from '../../../../domain/cluster.ts';
import type { ChartContext } from '../../../../domain/explore/chartContext.ts';
import type { Grouping } from '../../../../domain/explore/clusterGrouping.ts';
import { groupKeyOf, groupKeysOf } from '../../../../domain/explore/clusterGroups.ts';
import { measuredOf } from '../../../../domain/explore/reading.ts';
import { ranked } from '../../../../domain/tally.ts';
import type { ExploreContext } from '../../exploreContext.ts';
import { groupName } from '../groupName.ts';

/** More panels could not be read. */
export const mostPanels = 12;

/** One group with all that a figure of it alone is made from. */
export interface PanelGroup {
  readonly key: string;
  readonly name: string;
  readonly context: ExploreContext;
}

export interface PanelGroups {
  /** In the order of the package. */
  readonly shown: readonly PanelGroup[];
  /** The names of the groups that have no panel, because there are too many of them. */
  readonly leftOut: readonly string[];
}

/** By what the clusters of a panel are put together in turn: by segment, or by province where each panel is a segment. */
export function withinPanels(grouping: Grouping): Grouping {
  return grouping === 'segment' ? 'province' : 'segment';
}

/** The groups that have a panel: all of them, or those with the most values where there are many. */
export function panelGroups(context: ExploreContext): PanelGroups {
  const { dataset, wish, chart } = context;
  const counts = new Map<string, number>();
  chart.groups.forEach((key, at) => {
    const isMeasured = chart.set.readings[at]?.kind === 'measured';
    counts.set(key, (counts.get(key) ?? 0) + (isMeasured ? 1 : 0));
  });
  const present = groupKeysOf(dataset, wish.grouping).filter((key) => counts.has(key));
  const order = ranked(present.map((key) => ({ key, count: counts.get(key) ?? 0 })));
  const kept = new Set(order.slice(0, mostPanels).map(({ key }) => key));
  const name = (key: string) => groupName(context, wish.grouping, key);

  return {
    shown: present
      .filter((key) => kept.has(key))
      .map((key) => ({ key, name: name(key), context: contextOf(context, key) })),
    leftOut: present.filter((key) => !kept.has(key)).map(name),
  };
}

/** The clusters of the groups that have a panel, as one context. */
export function shownContext(context: ExploreContext, { shown }: PanelGroups): ExploreContext {
  const keys = new Set(shown.map(({ key }) => key));

  return narrowedTo(context, context.wish.grouping, (key) => keys.has(key));
}

/** A group as if the filters left only it; its readings are those that the whole figure has of it. */
function contextOf(context: ExploreContext, key: string): ExploreContext {
  const { wish } = context;
  const own = narrowedTo(context, withinPanels(wish.grouping), (group) => group === key);

  return {
    ...own,
    isNarrowed: true,
    wish: { ...wish, grouping: withinPanels(wish.grouping), size: null, color: 'none' },
  };
}

function narrowedTo(
  context: ExploreContext,
  grouping: Grouping,
  isIn: (key: string) => boolean,
): ExploreContext {
  const { dataset, chart } = context;
  const kept = <Entry>(entries: readonly Entry[]) =>
    entries.filter((_, at) => isIn(chart.groups[at] ?? ''));
  const clusters = kept(context.clusters);

  return {
    ...context,
    clusters,
    chart: {
      ...chart,
      clusters,
      grouping,
      groups: clusters.map((cluster) => groupKeyOf(dataset, grouping, cluster)),
      set: { ...chart.set, readings: kept(chart.set.readings) },
      second: chart.second && { ...chart.second, readings: kept(chart.second.readings) },
      slope: slopeOf(chart, clusters),
    },
  };
}

function slopeOf({ slope }: ChartContext, clusters: readonly Cluster[]): ChartContext['slope'] {
  if (!slope) return null;
  const ids = new Set(clusters.map(({ id }) => id));
  const isOwn = ({ cluster }: { readonly cluster: Cluster }) => ids.has(cluster.id);

  return { ...slope, pairs: slope.pairs.filter(isOwn), refused: slope.refused.filter(isOwn) };
}

/** How many clusters of a group have a value. */
export const measuredIn = ({ chart }: ExploreContext) => measuredOf(chart.set.readings).length;
