import type { MultiplesDrawing } from '../../../charts/multiples/multiplesDrawing.ts';
import { emptyFigure } from '../../../charts/emptyFigure.ts';
import type { Figure } from '../../../charts/figure.ts';
import { groupKeysOf } from '../../../domain/explore/clusterGroups.ts';
import { totalSeries } from '../../../domain/explore/totalSeries.ts';
import { yearlyReadings } from '../../../domain/explore/trendSeries.ts';
import { type ExploreContext, indicatorName } from '../exploreContext.ts';
import { yearSpan } from '../yearRange.ts';
import { frameOf, sourcesOf, unitOf } from './figureFrame.ts';
import { perUnitOf } from './figureParts.ts';
import { groupName, groupRuleNotes } from './groupName.ts';
import { panelDistributions } from './panelDistributions.ts';
import { panelGroups, shownContext } from './panels/panelGroups.ts';
import { panelsFigure } from './panels/panelsFigure.ts';
import { pointOf, spanNotes } from './trendFigure.ts';
import type { TrendRows } from './trendRows.ts';
import { trendSheet } from './trendSheet.ts';
import { trendTitle } from './trendTitle.ts';
import { readingFactOf } from './trendWords.ts';

/** A panel for each group, all on one scale; the groups with the most values where there are many. */
export function multiplesFigure(context: ExploreContext): Figure {
  const { panel } = context.wish;
  if (panel === 'trend' || panel === 'distribution') return ofGroups(context, panel);
  // Refused by the offers: a figure of groups, or of areas that share no scale.
  if (panel === 'multiples' || panel === 'treemap' || panel === 'concentration')
    return emptyFigure(
      frameOf(context, 'multiples'),
      context.locale.text.multiplesChart.noPanel,
      'data',
    );

  return panelsFigure(context, panel);
}

/** Lines over years, or distributions in the same ranges, of the groups that have a panel. */
function ofGroups(context: ExploreContext, panel: 'trend' | 'distribution'): Figure {
  const { format, text } = context.locale;
  const groups = panelGroups(context);
  const shown = shownContext(context, groups);
  const figure = panel === 'trend' ? panelTrends(shown) : panelDistributions(shown);
  const { leftOut } = groups;

  return leftOut.length === 0
    ? figure
    : {
        ...figure,
        notes: [
          text.panels.leftOut(groups.shown.length, leftOut.length, format.list(leftOut)),
          ...figure.notes,
        ],
      };
}

/** The total of each group over the years, or its median where nothing may be added up. */
function panelTrends(context: ExploreContext): Figure {
  const { locale, wish } = context;
  const { explore, trendChart, multiplesChart } = locale.text;
  const rows = panelRows(context);
  const readings = rows.series.flatMap((one) => one.readings);
  const frame = frameOf(context, 'multiples');
  if (readings.length === 0) return emptyFigure(frame, multiplesChart.noLines, 'data');
  const years = readings.map(({ year }) => year);
  const words = rows.statistic === 'total' ? 'totals' : 'medians';
  const subtitle = explore.subtitle(
    multiplesChart[words](indicatorName(context, wish.measure)),
    unitOf(context),
    trendChart.span(Math.min(...years), Math.max(...years)),
  );
  const note = rows.statistic === 'total' ? trendChart.totals : multiplesChart.medianNote;
  const causes = rows.series.flatMap(({ interruptions }) =>
    interruptions.map(({ cause }) => locale.of(cause.description)),
  );

  return {
    ...frame,
    subtitle,
    title: trendTitle(context, rows),
    drawing: trendPanels(context, rows),
    marks: rows.series.flatMap((one) =>
      one.readings.map((reading) =>
        readingFactOf(context, groupName(context, wish.grouping, one.key), reading, one),
      ),
    ),
    table: trendSheet(context, rows, subtitle),
    notes: [
      ...spanNotes(context),
      note(rows.counted, rows.leftOut),
      ...groupRuleNotes(context, wish.grouping),
      trendChart.joined,
      ...new Set(causes),
    ],
    sources: sourcesOf(
      context,
      readings.flatMap(({ observations }) => observations),
    ),
  };
}

type PanelRows = TrendRows & { readonly statistic: 'total' | 'median' };

/** The lines of the groups, in the order of the groups. */
function panelRows({ dataset, wish, clusters, chart }: ExploreContext): PanelRows {
  const statistic = chart.aggregation === 'sum' ? 'total' : 'median';
  const yearly = yearlyReadings(dataset, wish.measure, clusters, yearSpan(wish));
  const found = totalSeries({ ...wish, dataset, clusters, yearly, tree: chart.tree, statistic });
  const byKey = new Map(found.series.map((one) => [one.key, one]));

  return {
    ...found,
    statistic,
    kind: 'totals',
    series: groupKeysOf(dataset, wish.grouping).flatMap((key) => byKey.get(key) ?? []),
    candidates: found.series.length,
    noTotals: null,
  };
}

/** One panel a group, also for those that have no line. */
function trendPanels(context: ExploreContext, { series }: PanelRows): MultiplesDrawing {
  const { dataset, locale, wish, chart } = context;
  const byKey = new Map(series.map((one) => [one.key, one]));
  const present = new Set(chart.groups);

  return {
    kind: 'multiples',
    panels: groupKeysOf(dataset, wish.grouping)
      .filter((key) => present.has(key))
      .map((key) => {
        const one = byKey.get(key);

        return {
          title: groupName(context, wish.grouping, key),
          otherTitle: one ? locale.text.panels.count(one.clusters.length) : '',
          body: {
            kind: 'trend',
            points: (one?.readings ?? []).map((reading) => ({
              ...pointOf(context, reading),
              remark: '',
            })),
            stretches: (one?.stretches ?? []).map((joined) => ({ ...joined, isDotted: false })),
            gaps: [],
            breaks: [...new Set((one?.interruptions ?? []).map(({ at }) => at))],
          },
        };
      }),
    unit: unitOf(context),
    perUnit: perUnitOf(context),
    emptyName: locale.text.multiplesChart.empty,
  };
}
