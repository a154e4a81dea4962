import type { Grouping } from '../../../../domain/explore/clusterGrouping.ts';
import { groupKeyOf, groupKeysOf } from '../../../../domain/explore/clusterGroups.ts';
import { ranked } from '../../../../domain/tally.ts';
import type { ExploreContext } from '../../exploreContext.ts';
import { groupName } from '../groupName.ts';
import type { HeatFrame } from '../heatmapRows.ts';
import type { BodyRules } from './panelBody.ts';
import { type PanelGroups, withinPanels } from './panelGroups.ts';

/** Parts that every panel has as rows: those with the most clusters. */
export const mostParts = 6;

/** Rows of cells, which are lower than bars. */
export const mostHeatRows = 7;

/** Rows of single clusters: fewer where there are many panels. */
export function rowsPerPanel({ shown }: PanelGroups): number {
  if (shown.length <= 4) return 8;

  return shown.length <= 8 ? 5 : 3;
}

/** The groups of one grouping that the clusters are in, those with the most clusters first. */
export function keysBySize({ dataset, clusters }: ExploreContext, grouping: Grouping) {
  const counts = new Map<string, number>();
  for (const cluster of clusters) {
    const key = groupKeyOf(dataset, grouping, cluster);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const present = groupKeysOf(dataset, grouping).filter((key) => counts.has(key));

  return ranked(present.map((key) => ({ key, count: counts.get(key) ?? 0 }))).map(({ key }) => key);
}

/** The parts that every panel of bars has, in one order. */
export function partsOf(context: ExploreContext): BodyRules['parts'] {
  const grouping = withinPanels(context.wish.grouping);

  return keysBySize(context, grouping)
    .slice(0, mostParts)
    .map((key) => ({ key, name: groupName(context, grouping, key) }));
}

/** The rows of a heat map in a panel: segments, or levels where each panel is a segment. */
export function heatRowsBy(grouping: Grouping): Grouping {
  return grouping === 'segment' ? 'level' : 'segment';
}

/** Its columns: regions, or levels where a panel lies in one region. */
function heatColumnsBy(grouping: Grouping): Grouping {
  return grouping === 'province' || grouping === 'region' ? 'level' : 'region';
}

/** The cells that every panel of a heat map has. */
export function heatFrame(context: ExploreContext): Required<HeatFrame> {
  const { grouping } = context.wish;
  const across = heatColumnsBy(grouping);

  return {
    across,
    rows: keysBySize(context, heatRowsBy(grouping)).slice(0, mostHeatRows),
    columns: keysBySize(context, across),
  };
}
