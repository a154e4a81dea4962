import type { ExploreContext } from '../../exploreContext.ts';
import { indicatorName } from '../../exploreContext.ts';
import { frameOf, unitOf, yearsWords } from '../figureFrame.ts';
import { scatterAxes } from '../scatterFigure.ts';
import { scatterFit, squaredText } from '../scatterLines.ts';
import { scatterRows } from '../scatterRows.ts';
import type { MadePanel } from './madePanel.ts';
import { basisOf } from './panelFigures.ts';
import { measuredIn, type PanelGroup, withinPanels } from './panelGroups.ts';
import type { PanelBodyKind } from './panelNeeds.ts';
import { heatFrame, heatRowsBy } from './panelParts.ts';

/** An R² of fewer pairs says little. */
export const leastForSquared = 10;

/** What the panels show, and by what they are told apart. */
export function subtitleOf(
  all: ExploreContext,
  kind: PanelBodyKind,
  groups: readonly PanelGroup[],
): string {
  const { panels, groupings } = all.locale.text;

  return panels.subtitle(whatIs(all, kind, groups), groupings[all.wish.grouping]);
}

function whatIs(all: ExploreContext, kind: PanelBodyKind, groups: readonly PanelGroup[]): string {
  const { locale, wish, chart } = all;
  const { text } = locale;
  const { subtitle } = frameOf(all, 'multiples');
  const measure = indicatorName(all, wish.measure);
  const parts = text.groupings[withinPanels(wish.grouping)];
  switch (kind) {
    case 'bars':
      return text.panels.bars(subtitle, text.parts[basisOf(groups)], parts);
    case 'share':
      return text.panels.share(measure, parts, yearsWords(all));
    case 'scatter':
      return text.scatter.subtitle(
        scatterAxes(all).y.title,
        scatterAxes(all).x.title,
        yearsWords(all),
      );
    case 'pareto':
      return text.pareto.subtitle(subtitle);
    case 'lorenz':
      return text.lorenz.subtitle(subtitle);
    case 'slope':
      return text.explore.subtitle(
        measure,
        unitOf(all),
        chart.slope ? text.slopeChart.years(chart.slope.years.from, chart.slope.years.to) : '',
      );
    case 'heatmap':
      return text.panels.heatmap(
        text.groupings[heatRowsBy(wish.grouping)],
        text.groupings[heatFrame(all).across],
      );
    case 'tile-map':
      return text.panels.tileMap;
    case 'point-map':
      return text.pointMap.subtitle(subtitle);
    case 'ranking':
      return subtitle;
  }
}

/** Behind the name of a group: of how many clusters its panel is, and what was worked out of them. */
export function asideOf(all: ExploreContext, kind: PanelBodyKind, made: MadePanel): string {
  const { panels, facts } = all.locale.text;
  const { group, drawing } = made;
  const count = countOf(kind, group);
  if (!drawing) return panels.count(count);
  const isCut =
    (drawing.kind === 'ranking' || drawing.kind === 'slope') && drawing.rows.length < count;

  return [
    isCut ? panels.largest(drawing.rows.length, count) : panels.count(count),
    ...workedOut(all, kind, made),
  ].join(facts.comma);
}

/** How many clusters a panel is of: those with what it draws. */
export function countOf(kind: PanelBodyKind, { context }: PanelGroup): number {
  switch (kind) {
    case 'scatter':
      return scatterRows(context).drawn.length;
    case 'slope':
      return context.chart.slope?.pairs.length ?? 0;
    case 'heatmap':
    case 'tile-map':
      return context.clusters.length;
    case 'point-map':
      return context.clusters.filter(({ point }) => point !== null).length;
    case 'ranking':
    case 'bars':
    case 'share':
    case 'pareto':
    case 'lorenz':
      return measuredIn(context);
  }
}

function workedOut(
  all: ExploreContext,
  kind: PanelBodyKind,
  { group, figure }: MadePanel,
): readonly string[] {
  const { panels } = all.locale.text;
  if (kind === 'scatter') {
    const squared = squaredOf(all, group.context);

    return squared ? [panels.squared(squaredText(all, squared))] : [];
  }
  if (figure?.drawing.kind !== 'cumulative') return [];
  const { area, guides } = figure.drawing;
  if (area) return [area.text];
  const reach = guides.at(-1);

  return reach ? [panels.reach(reach.across)] : [];
}

/** The line of a group, where it has enough pairs for its R² to say something. */
export function squaredOf(all: ExploreContext, group: ExploreContext) {
  const rows = scatterRows(group);
  const fit = scatterFit(rows, scatterAxes(all));

  return fit.kind === 'computed' && fit.value.points >= leastForSquared ? fit.value : undefined;
}

/** A group and what is written of it. */
interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** Everything that is written with the same number, so that none of it is singled out. */
export function namedBy(
  { locale }: ExploreContext,
  fits: readonly NamedText[],
  text: string,
): NamedText {
  const names = fits.filter((fit) => fit.text === text).map(({ name }) => name);

  return {
    text,
    name:
      names.length > 3 ? locale.text.panels.severalGroups(names.length) : locale.format.list(names),
  };
}
