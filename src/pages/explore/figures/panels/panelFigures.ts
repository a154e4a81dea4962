import type { Figure } from '../../../../charts/figure.ts';
import type { ExploreContext } from '../../exploreContext.ts';
import { plainBars } from '../barsFigure.ts';
import { type BarsBasis, barsRows } from '../barsRows.ts';
import { heatmapFigure } from '../heatmapFigure.ts';
import { lorenzFigure } from '../lorenzFigure.ts';
import { paretoFigure } from '../paretoFigure.ts';
import { pointMapFigure } from '../pointMapFigure.ts';
import { rankingFigure } from '../rankingFigure.ts';
import { scatterFigure } from '../scatterFigure.ts';
import { shareFigure } from '../shareFigure.ts';
import { slopeFigure } from '../slopeFigure.ts';
import { tileMapFigure } from '../tileMapFigure.ts';
import type { PanelGroup } from './panelGroups.ts';
import type { PanelBodyKind } from './panelNeeds.ts';
import { heatFrame, heatRowsBy } from './panelParts.ts';

/** Makes the figure of one group; what all groups must agree on is settled by all of them. */
export type GroupFigure = (group: ExploreContext) => Figure;

/** How the figures of the groups that have a panel are made. */
export function groupFigureOf(
  kind: PanelBodyKind,
  all: ExploreContext,
  groups: readonly PanelGroup[],
): GroupFigure {
  if (kind === 'bars') return (group) => plainBars(group, basisOf(groups));
  if (kind === 'scatter') return (group) => scatterFigure(withFit(group), all);
  if (kind === 'heatmap') return heatFigure(all);

  return makers[kind];
}

const makers = {
  ranking: rankingFigure,
  share: shareFigure,
  pareto: paretoFigure,
  lorenz: lorenzFigure,
  'tile-map': tileMapFigure,
  'point-map': pointMapFigure,
  slope: slopeFigure,
} satisfies Readonly<Partial<Record<PanelBodyKind, GroupFigure>>>;

/** Totals and medians never stand on one scale: totals only where every group has them. */
export function basisOf(groups: readonly PanelGroup[]): BarsBasis {
  return groups.every(({ context }) => barsRows(context).basis === 'total') ? 'total' : 'median';
}

/** R² stands in the head of a panel, whether or not its line is drawn. */
const withFit = (group: ExploreContext): ExploreContext => ({
  ...group,
  wish: { ...group.wish, options: new Set([...group.wish.options, 'fit']) },
});

function heatFigure(all: ExploreContext): GroupFigure {
  const frame = heatFrame(all);
  const grouping = heatRowsBy(all.wish.grouping);

  return (group) => heatmapFigure({ ...group, wish: { ...group.wish, grouping } }, frame);
}
