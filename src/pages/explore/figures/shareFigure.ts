import type { GroupsDrawing } from '../../../charts/groups/groupsDrawing.ts';
import type { Figure, MarkFact } from '../../../charts/figure.ts';
import { numeric, type Sheet, words } from '../../../charts/sheet.ts';
import { measuredOf } from '../../../domain/explore/reading.ts';
import { withUnit } from '../../../i18n/written.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { frameOf, sourcesOf } from './figureFrame.ts';
import { coverageNotes } from './figureParts.ts';
import { factLine, togetherCells, togetherColumns, togetherFact } from './groupFacts.ts';
import type { GroupShare } from './groupShares.ts';
import { groupRuleNotes } from './groupName.ts';
import { calculated, sharePercent, writtenValue } from './partWords.ts';
import { type ShareRow, shareRows } from './shareRows.ts';
import { shareTitle } from './shareTitle.ts';

/** What each group has of the total, and before them what is selected; without a grouping, what the chosen or the largest clusters have of it. */
export function shareFigure(context: ExploreContext): Figure {
  const rows = shareRows(context);
  const { groupShare } = context.locale.text;

  return {
    ...frameOf(context, 'share'),
    title: shareTitle(context, rows),
    drawing: sharesDrawing(context, rows.rows, []),
    marks: rows.rows.map((row) => shareFact(context, row)),
    table: shareSheet(context, rows.rows),
    notes: [
      groupShare.method(measuredOf(rows.readings).length),
      ...rows.notes,
      ...(rows.rows.some(({ isAbout }) => isAbout) ? [context.locale.text.parts.about] : []),
      ...(rows.kind === 'groups' || rows.kind === 'selected'
        ? groupRuleNotes(context, context.wish.grouping)
        : []),
      ...coverageNotes(context, rows.readings),
    ],
    sources: sourcesOf(
      context,
      measuredOf(rows.readings).map(({ observation }) => observation),
    ),
  };
}

/** Shares as bars of one whole. */
export function sharesDrawing(
  { locale }: ExploreContext,
  rows: readonly ShareRow[],
  cuts: GroupsDrawing['cuts'],
): GroupsDrawing {
  const { parts } = locale.text;

  return {
    kind: 'groups',
    rows: rows.map((row) => ({
      id: row.key,
      name: row.name,
      aside: parts.asideOf(measuredOf(row.readings).length, row.readings.length),
      parts: [
        {
          id: row.key,
          value: row.share * 100,
          certainty: 'calculated',
          text: '',
          tone: row.tone,
        },
      ],
      text: shareText(locale, row),
    })),
    classes: [],
    cuts,
    span: 'whole',
    unit: '%',
    perUnit: 1,
  };
}

const shareText = (
  locale: ExploreContext['locale'],
  { share, isAbout }: Pick<GroupShare, 'share' | 'isAbout'>,
) => calculated(sharePercent(locale, share, isAbout ? '~' : '='));

/** A share with the sum that it is of. */
export function shareFact(context: ExploreContext, row: GroupShare): MarkFact {
  const { locale } = context;
  const total = writtenValue(context, row.value, row.isAbout ? '~' : '=');

  return togetherFact(context, {
    id: row.key,
    label: row.name,
    value: shareText(locale, row),
    readings: row.readings,
    lines: [factLine(locale.text.parts.total, withUnit(total))],
    status: locale.text.certainty.calculated,
  });
}

/** Every share with the sum behind it, its unit, years, status and sources. */
export function shareSheet(context: ExploreContext, rows: readonly GroupShare[]): Sheet {
  const { locale } = context;
  const { parts, certainty } = locale.text;

  return {
    caption: frameOf(context, 'share').subtitle,
    columns: [
      { header: parts.group, kind: 'words' },
      { header: parts.share, kind: 'number' },
      { header: parts.total, kind: 'number' },
      ...togetherColumns(context),
    ],
    rows: rows.map((row) => {
      const total = writtenValue(context, row.value, row.isAbout ? '~' : '=');

      return [
        words(row.name),
        numeric(row.share * 100, shareText(locale, row)),
        numeric(total.amount, withUnit({ ...total, unit: '' })),
        ...togetherCells(context, row.readings, certainty.calculated),
      ];
    }),
    rowClusters: rows.map(({ readings }) => readings.map(({ cluster }) => cluster.id)),
  };
}
