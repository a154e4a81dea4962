import { markLettered } from '../../../charts/observationFact.ts';
import type { Figure, MarkFact } from '../../../charts/figure.ts';
import type { GroupsDrawing } from '../../../charts/groups/groupsDrawing.ts';
import { type Cell, numeric, type Sheet, words } from '../../../charts/sheet.ts';
import { measuredOf } from '../../../domain/explore/reading.ts';
import { signed, withUnit } from '../../../i18n/written.ts';
import { type ExploreContext, indicatorName } from '../exploreContext.ts';
import { type BarsBasis, type BarsRows, barsRows, type GroupBar, writtenBar } from './barsRows.ts';
import { barsTitle } from './barsTitle.ts';
import { compositionFigure } from './compositionFigure.ts';
import { frameOf, sourcesOf, unitOf, yearsWords } from './figureFrame.ts';
import { yearCountNote } from './countedClusters.ts';
import { coverageNotes, perUnitOf } from './figureParts.ts';
import { togetherCells, togetherColumns, togetherFact } from './groupFacts.ts';
import { groupRuleNotes } from './groupName.ts';

/** Groups by what they come to: as one bar each, or as the parts that they are made of. */
export function barsFigure(context: ExploreContext): Figure {
  const { options } = context.wish;

  return options.has('stacked') || options.has('relative')
    ? compositionFigure(context)
    : plainBars(context);
}

/** Groups as one bar each, by what they come to. */
export function plainBars(context: ExploreContext, asked?: BarsBasis): Figure {
  const { chart, locale, wish } = context;
  const { groupBars, parts } = locale.text;
  const rows = barsRows(context, asked);
  const subtitle = groupBars.subtitle(
    indicatorName(context, wish.measure),
    parts[rows.basis],
    [unitOf(context), yearsWords(context)]
      .filter((part) => part !== '')
      .join(locale.text.facts.comma),
  );

  return {
    ...frameOf(context, 'bars'),
    subtitle,
    title: barsTitle(context, rows),
    drawing: barsDrawing(context, rows),
    marks: rows.bars.map((bar) => barFact(context, bar, rows.basis)),
    table: barsSheet(context, rows, subtitle),
    notes: [
      methodOf(context, rows.basis),
      ...(rows.basis === 'total' ? yearCountNote(context) : []),
      ...groupRuleNotes(context, wish.grouping),
      ...coverageNotes(context, chart.set.readings, groupBars.contested),
    ],
    sources: sourcesOf(
      context,
      measuredOf(chart.set.readings).map(({ observation }) => observation),
    ),
  };
}

/** What the bars are, in a note. */
export function methodOf({ chart, locale }: ExploreContext, basis: BarsBasis): string {
  const { groupBars } = locale.text;
  if (basis === 'total') return groupBars.totalMethod;

  return chart.aggregation === 'sum' ? groupBars.medianInstead : groupBars.medianMethod;
}

function barsDrawing(context: ExploreContext, { bars }: BarsRows): GroupsDrawing {
  const { parts } = context.locale.text;

  return {
    kind: 'groups',
    rows: bars.map(({ key, name, group, bar }) => ({
      id: key,
      name,
      aside: parts.asideOf(group.counts.measured, group.counts.clusters),
      parts:
        typeof bar === 'string'
          ? []
          : [{ id: key, value: bar.value, certainty: bar.certainty, text: '', tone: 'mark' }],
      text: barText(context, bar),
    })),
    classes: [],
    cuts: [],
    span: 'values',
    unit: unitOf(context),
    perUnit: perUnitOf(context),
  };
}

/** As it stands behind the bar, whose axis has the unit. */
function barText(context: ExploreContext, bar: GroupBar['bar']): string {
  if (typeof bar === 'string') return context.locale.text.groupBars.gaps[bar];

  return markLettered(context, signed(writtenBar(context, bar)), bar.certainty);
}

function barFact(context: ExploreContext, one: GroupBar, basis: BarsBasis): MarkFact {
  const { text } = context.locale;
  const { bar } = one;
  const value =
    typeof bar === 'string' ? text.groupBars.gaps[bar] : withUnit(writtenBar(context, bar));

  return togetherFact(context, {
    id: one.key,
    label: `${one.name}${text.facts.comma}${text.parts[basis]}`,
    value,
    readings: one.group.readings,
    lines: [],
    status: statusOf(context, bar),
  });
}

const statusOf = ({ locale }: ExploreContext, bar: GroupBar['bar']) =>
  typeof bar === 'string' ? locale.text.groupBars.gaps[bar] : locale.text.certainty[bar.certainty];

function barsSheet(context: ExploreContext, { basis, bars }: BarsRows, caption: string): Sheet {
  const { parts } = context.locale.text;

  return {
    caption,
    columns: [
      { header: parts.group, kind: 'words' },
      { header: parts[basis], kind: 'number' },
      ...togetherColumns(context),
    ],
    rows: bars.map(({ name, group, bar }) => [
      words(name),
      valueCell(context, bar),
      ...togetherCells(context, group.readings, statusOf(context, bar)),
    ]),
    rowClusters: bars.map(({ group }) => group.readings.map(({ cluster }) => cluster.id)),
  };
}

function valueCell(context: ExploreContext, bar: GroupBar['bar']): Cell {
  if (typeof bar === 'string') return words(barText(context, bar));

  return numeric(writtenBar(context, bar).amount, barText(context, bar));
}
