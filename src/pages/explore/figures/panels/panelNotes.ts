import type { ExploreContext } from '../../exploreContext.ts';
import { methodOf } from '../barsFigure.ts';
import { coverageNotes, isOneYear } from '../figureParts.ts';
import { groupRuleNotes } from '../groupName.ts';
import { pointNotes } from '../pointMapFigure.ts';
import { pointRows } from '../pointMapRows.ts';
import { scatterAxes } from '../scatterFigure.ts';
import { scatterRows } from '../scatterRows.ts';
import { slopeNotes } from '../slopeFigure.ts';
import { measuredOf } from '../../../../domain/explore/reading.ts';
import type { MadePanel } from './madePanel.ts';
import { basisOf } from './panelFigures.ts';
import { type PanelGroups, withinPanels } from './panelGroups.ts';
import type { PanelBodyKind } from './panelNeeds.ts';
import { heatRowsBy, keysBySize, mostHeatRows, mostParts } from './panelParts.ts';
import { leastForSquared } from './panelWords.ts';

interface Panels {
  readonly groups: PanelGroups;
  readonly made: readonly MadePanel[];
}

/** Which groups have no panel and why, how the panels are made, and what is left out. */
export function panelNotes(
  all: ExploreContext,
  kind: PanelBodyKind,
  { groups, made }: Panels,
): readonly string[] {
  const { locale, wish } = all;
  const { panels } = locale.text;
  const { leftOut } = groups;

  return [
    ...(leftOut.length > 0
      ? [panels.leftOut(groups.shown.length, leftOut.length, locale.format.list(leftOut))]
      : []),
    ...withoutPanel(all, made),
    ...notesOf[kind](all, groups),
    ...new Set([
      ...groupRuleNotes(all, wish.grouping),
      ...(hasParts(kind) ? groupRuleNotes(all, withinPanels(wish.grouping)) : []),
    ]),
  ];
}

const hasParts = (kind: PanelBodyKind) => kind === 'bars' || kind === 'share' || kind === 'heatmap';

/** Groups that lack the same thing, named together. */
function withoutPanel({ locale }: ExploreContext, made: readonly MadePanel[]): readonly string[] {
  const reasons = new Set(made.flatMap(({ reason }) => (reason === '' ? [] : [reason])));

  return [...reasons].map((reason) =>
    locale.text.panels.without(
      locale.format.list(
        made.filter((one) => one.reason === reason).map(({ group }) => group.name),
      ),
      reason,
    ),
  );
}

type Notes = (all: ExploreContext, groups: PanelGroups) => readonly string[];

const coverage: Notes = (all) => coverageNotes(all, all.chart.set.readings);

const notesOf: Readonly<Record<PanelBodyKind, Notes>> = {
  ranking: (all, groups) => {
    const { ranking } = all.locale.text;
    const measured = measuredOf(all.chart.set.readings);

    return [isOneYear(measured) ? ranking.ranked : ranking.unranked, ...coverage(all, groups)];
  },
  bars: (all, groups) => [
    methodOf(all, basisOf(groups.shown)),
    ...partNotes(all, withinPanels(all.wish.grouping)),
    ...coverage(all, groups),
  ],
  share: (all, groups) => [
    all.locale.text.panels.shareNote,
    ...partNotes(all, withinPanels(all.wish.grouping)),
    ...coverage(all, groups),
  ],
  scatter: (all) => {
    const { panels, scatter } = all.locale.text;
    const rows = scatterRows(all);
    const { x, y } = scatterAxes(all);

    return [
      panels.squaredNote(leastForSquared, x.scale === 'log' || y.scale === 'log'),
      ...(rows.isOneYear ? [] : [panels.scatterYears]),
      ...(rows.contestedTwice.length > 0
        ? [scatter.contestedTwice(rows.contestedTwice.length)]
        : []),
      ...(rows.missing > 0 ? [scatter.left(rows.missing, all.clusters.length)] : []),
    ];
  },
  pareto: (all, groups) => [all.locale.text.panels.paretoNote, ...coverage(all, groups)],
  lorenz: (all, groups) => [all.locale.text.panels.giniNote, ...coverage(all, groups)],
  slope: (all) => {
    const { slope } = all.chart;

    return slope ? slopeNotes(all, slope, slope.pairs) : [];
  },
  heatmap: (all) => {
    const { heatmap, panels } = all.locale.text;

    return [
      panels.cells,
      ...partNotes(all, heatRowsBy(all.wish.grouping), mostHeatRows),
      all.locale.text.paragraph([heatmap.zero, heatmap.overlap]),
    ];
  },
  'tile-map': ({ locale: { text } }) => [
    text.panels.tiles,
    text.paragraph([text.where.hiddenNote, text.where.overlapNote]),
  ],
  'point-map': (all) =>
    pointNotes(
      { ...all, wish: { ...all.wish, color: 'none' } },
      pointRows(all),
      all.locale.text.panels.dots,
    ),
};

/** Which parts have no row. */
function partNotes(
  all: ExploreContext,
  grouping: ExploreContext['wish']['grouping'],
  most = mostParts,
): readonly string[] {
  const { panels, groupings } = all.locale.text;
  const more = keysBySize(all, grouping).length - most;

  return more > 0 ? [panels.moreParts(groupings[grouping], most, more)] : [];
}
