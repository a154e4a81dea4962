import type { Figure, MarkFact } from '../../../charts/figure.ts';
import type { GroupsDrawing } from '../../../charts/groups/groupsDrawing.ts';
import { type Cell, numeric, type Sheet, words } from '../../../charts/sheet.ts';
import { measuredOf } from '../../../domain/explore/reading.ts';
import { signed, withUnit } from '../../../i18n/written.ts';
import { type ExploreContext, indicatorName } from '../exploreContext.ts';
import {
  type Composition,
  compositionOf,
  type CompositionPart,
  type CompositionRow,
} from './compositionRows.ts';
import { compositionTitle } from './compositionTitle.ts';
import { frameOf, sourcesOf, unitOf, yearsWords } from './figureFrame.ts';
import { coverageNotes, perUnitOf } from './figureParts.ts';
import { factLine, togetherCells, togetherColumns, togetherFact } from './groupFacts.ts';
import { groupRuleNotes } from './groupName.ts';
import { sharePercent, writtenValue } from './partWords.ts';

/** What each group is made of, as amounts or as shares of the group. */
export function compositionFigure(context: ExploreContext): Figure {
  const { chart, wish, locale } = context;
  const { composition: text, parts } = locale.text;
  const composition = compositionOf(context);
  const readings = composition.rows.flatMap((row) => row.readings);
  const subtitle = subtitleOf(context, composition);

  return {
    ...frameOf(context, 'bars'),
    subtitle,
    title: compositionTitle(context, composition),
    drawing: compositionDrawing(context, composition),
    marks: composition.rows.flatMap((row) =>
      row.parts.map((part) => partFact(context, composition, row, part)),
    ),
    table: compositionSheet(context, composition, subtitle),
    notes: [
      composition.basis === 'value' ? text.byValue : text.byCount,
      ...(composition.others.length > 0
        ? [parts.othersAre(locale.format.list(composition.others))]
        : []),
      ...new Set([
        ...groupRuleNotes(context, wish.grouping),
        ...groupRuleNotes(context, composition.partGrouping),
      ]),
      ...(composition.basis === 'value' ? coverageNotes(context, chart.set.readings) : []),
    ],
    sources: sourcesOf(
      context,
      composition.basis === 'value'
        ? measuredOf(readings).map(({ observation }) => observation)
        : [],
    ),
  };
}

function subtitleOf(context: ExploreContext, { basis, partGrouping }: Composition): string {
  const { locale, wish } = context;
  const { composition: text, groupings, facts } = locale.text;
  const what =
    basis === 'count'
      ? text.count
      : [indicatorName(context, wish.measure), isRelative(context) ? '' : unitOf(context)]
          .filter((part) => part !== '')
          .join(facts.comma);
  const shown = isRelative(context) ? `${text.shareOf(what)}${facts.comma}%` : what;

  return [
    text.subtitle(groupings[wish.grouping], groupings[partGrouping], shown),
    basis === 'value' ? yearsWords(context) : '',
  ]
    .filter((part) => part !== '')
    .join(facts.comma);
}

const isRelative = ({ wish }: ExploreContext) => wish.options.has('relative');

function compositionDrawing(context: ExploreContext, composition: Composition): GroupsDrawing {
  const { parts: text } = context.locale.text;
  const isShare = isRelative(context);
  const isValue = composition.basis === 'value';

  return {
    kind: 'groups',
    rows: composition.rows.map((row) => ({
      id: row.key,
      name: row.name,
      aside: '',
      parts: row.parts.map((part) => ({
        id: partId(row, part),
        value: isShare ? (part.value / row.total) * 100 : part.value,
        certainty: isValue ? 'calculated' : 'published',
        text: isShare
          ? sharePercent(context.locale, part.value / row.total)
          : amountText(context, composition, part),
        tone: part.tone,
      })),
      text: amountText(context, composition, { value: row.total, isAbout: isAbout(row) }),
    })),
    classes: composition.classes,
    cuts: [],
    span: isShare ? 'whole' : 'values',
    unit: isValue ? unitOf(context) : text.clusters,
    perUnit: isValue ? perUnitOf(context) : 1,
  };
}

const partId = ({ key }: CompositionRow, part: CompositionPart) => `${key}.${part.key}`;

const isAbout = ({ parts }: CompositionRow) => parts.some((part) => part.isAbout);

type Amount = Pick<CompositionPart, 'value' | 'isAbout'>;

function amountText(
  context: ExploreContext,
  { basis }: Composition,
  { value, isAbout: about }: Amount,
): string {
  return basis === 'count'
    ? context.locale.format.number(value)
    : signed(writtenValue(context, value, about ? '~' : '='));
}

function amountWithUnit(context: ExploreContext, { basis }: Composition, amount: Amount): string {
  const { locale } = context;

  return basis === 'count'
    ? locale.text.where.count(amount.value)
    : withUnit(writtenValue(context, amount.value, amount.isAbout ? '~' : '='));
}

function partFact(
  context: ExploreContext,
  composition: Composition,
  row: CompositionRow,
  part: CompositionPart,
): MarkFact {
  const { locale } = context;
  const { facts, parts, where, certainty } = locale.text;

  return togetherFact(context, {
    id: partId(row, part),
    label: `${row.name}${facts.comma}${part.name}`,
    value: amountWithUnit(context, composition, part),
    readings: part.readings,
    lines: [factLine(parts.share, sharePercent(locale, part.value / row.total))],
    status: composition.basis === 'value' ? certainty.calculated : where.counted,
  });
}

/** Every part of every group, with its share of the group. */
function compositionSheet(
  context: ExploreContext,
  composition: Composition,
  caption: string,
): Sheet {
  const { locale } = context;
  const { parts, where, certainty, composition: text } = locale.text;
  const isValue = composition.basis === 'value';
  const all = composition.rows.flatMap((row) => row.parts.map((part) => ({ row, part })));

  return {
    caption,
    columns: [
      { header: parts.group, kind: 'words' },
      { header: parts.part, kind: 'words' },
      { header: isValue ? parts.total : text.count, kind: 'number' },
      { header: parts.share, kind: 'number' },
      ...togetherColumns(context),
    ],
    rows: all.map(({ row, part }) => [
      words(row.name),
      words(part.name),
      amountCell(context, composition, part),
      numeric((part.value / row.total) * 100, sharePercent(locale, part.value / row.total)),
      ...togetherCells(
        context,
        part.readings,
        isValue ? certainty.calculated : where.counted,
        isValue ? unitOf(context) : parts.clusters,
      ),
    ]),
    rowClusters: all.map(({ part }) => part.readings.map(({ cluster }) => cluster.id)),
  };
}

function amountCell(
  context: ExploreContext,
  composition: Composition,
  part: CompositionPart,
): Cell {
  const amount =
    composition.basis === 'value' ? writtenValue(context, part.value).amount : part.value;

  return numeric(amount, amountText(context, composition, part));
}
