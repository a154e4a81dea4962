import type { MultiplesDrawing } from '../../../charts/multiples/multiplesDrawing.ts';
import type { Figure, MarkFact } from '../../../charts/figure.ts';
import { numeric, type Sheet, words } from '../../../charts/sheet.ts';
import { groupedReadings, type ReadingGroup } from '../../../domain/explore/groupedReadings.ts';
import type { MeasuredReading } from '../../../domain/explore/reading.ts';
import { withUnit, written } from '../../../i18n/written.ts';
import { type ExploreContext, indicatorName } from '../exploreContext.ts';
import { frameOf, sourcesOf, unitOf } from './figureFrame.ts';
import { coverageNotes } from './figureParts.ts';
import { groupName, groupRuleNotes } from './groupName.ts';
import { type Cell, cellsOf, sharedRanges } from './panelRanges.ts';

/** How the values of each group are spread, in the same ranges and on one scale in every panel. */
export function panelDistributions(context: ExploreContext): Figure {
  const { dataset, locale, wish, chart } = context;
  const { explore, multiplesChart } = locale.text;
  const groups = groupedReadings(dataset, wish.grouping, chart.set, 'mixed');
  const ranges = sharedRanges(context);
  const panels = groups.map((group) => cellsOf(context, group, ranges));
  const cells = panels.flat();
  const subtitle = explore.subtitle(
    multiplesChart.distribution(indicatorName(context, wish.measure)),
    unitOf(context),
    yearsIn(cells.flatMap(({ readings }) => readings)),
  );

  return {
    ...frameOf(context, 'multiples'),
    subtitle,
    title: medianTitle(context, groups),
    drawing: distributionPanels(context, panels),
    marks: cells.map((cell) => cellFact(context, cell)),
    table: cellSheet(context, cells, subtitle),
    notes: [
      multiplesChart.bins,
      ...groupRuleNotes(context, wish.grouping),
      ...coverageNotes(context, chart.set.readings),
    ],
    sources: sourcesOf(
      context,
      cells.flatMap(({ readings }) => readings.map(({ observation }) => observation)),
    ),
  };
}

/** Which group has the highest median; those that share it are all named. */
function medianTitle(context: ExploreContext, groups: readonly ReadingGroup[]): string {
  const { locale, unit, moneyUnit, wish } = context;
  const words = locale.text.multiplesChart;
  const medians = groups.flatMap(({ key, median }) =>
    median.kind === 'computed' ? [{ key, value: median.value }] : [],
  );
  if (medians.length === 0) return words.noMedian;
  const highest = Math.max(...medians.map(({ value }) => value));
  const names = medians
    .filter(({ value }) => value === highest)
    .map(({ key }) => groupName(context, wish.grouping, key));

  return words.highest(
    locale.format.list(names),
    withUnit(written(locale, unit, moneyUnit, { value: highest, qualifier: '=' })),
  );
}

function distributionPanels(
  { locale }: ExploreContext,
  panels: readonly (readonly Cell[])[],
): MultiplesDrawing {
  return {
    kind: 'multiples',
    panels: panels.map((cells) => ({
      title: cells[0]?.group ?? '',
      otherTitle: locale.text.panels.count(
        cells.reduce((sum, { readings }) => sum + readings.length, 0),
      ),
      body: {
        kind: 'bars',
        bars: cells.map(({ id, range, readings: { length } }) => ({
          id,
          label: range,
          mark: { id, value: length, certainty: 'published', text: locale.format.number(length) },
          remark: '',
          tone: 'mark',
          rivals: null,
        })),
      },
    })),
    unit: locale.text.multiplesChart.clusters,
    perUnit: 1,
    emptyName: locale.text.multiplesChart.empty,
  };
}

function cellFact(context: ExploreContext, { id, group, range, readings }: Cell): MarkFact {
  const { locale, wish } = context;
  const { facts, figure, multiplesChart } = locale.text;
  const line = (term: string, detail: string) => ({ term, detail, url: null });

  return {
    id,
    label: figure.inYear(group, range),
    value: multiplesChart.count(readings.length),
    lines: [
      line(facts.indicator, indicatorName(context, wish.measure)),
      ...(readings.length > 0 ? [line(facts.year, yearsIn(readings))] : []),
      line(facts.status, multiplesChart.counted),
    ],
    caution: '',
    filter: null,
    clusters: readings.map(({ cluster }) => cluster.id),
  };
}

function cellSheet(context: ExploreContext, cells: readonly Cell[], caption: string): Sheet {
  const { locale, wish } = context;
  const { columns, facts, groupings, multiplesChart, trendChart } = locale.text;

  return {
    caption,
    columns: [
      { header: groupings[wish.grouping], kind: 'words' },
      { header: multiplesChart.range, kind: 'words' },
      { header: facts.unit, kind: 'words' },
      { header: trendChart.clusters, kind: 'number' },
      { header: facts.year, kind: 'words' },
      { header: facts.status, kind: 'words' },
      { header: facts.source, kind: 'words' },
      { header: columns.name, kind: 'words', isFileOnly: true },
    ],
    rows: cells.map(({ group, range, readings }) => [
      words(group),
      words(range),
      words(unitOf(context)),
      numeric(readings.length, locale.format.number(readings.length)),
      words(yearsIn(readings)),
      words(multiplesChart.counted),
      words(sourceWordsOf(context, readings)),
      words(readings.map(({ cluster }) => locale.of(cluster.short)).join(facts.semicolon)),
    ]),
    rowClusters: cells.map(({ readings }) => readings.map(({ cluster }) => cluster.id)),
  };
}

function sourceWordsOf(context: ExploreContext, readings: readonly MeasuredReading[]): string {
  const texts = sourcesOf(
    context,
    readings.map(({ observation }) => observation),
  ).map(({ text }) => text);

  return texts.join(context.locale.text.facts.semicolon);
}

/** `2015`, `2015–2019`: the years that values are of; empty without values. */
function yearsIn(readings: readonly MeasuredReading[]): string {
  const years = readings.map(({ year }) => year);
  if (years.length === 0) return '';
  const [first, last] = [Math.min(...years), Math.max(...years)];

  return first === last ? String(first) : `${first}–${last}`;
}
