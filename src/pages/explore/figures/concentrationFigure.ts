import type { Figure, MarkFact } from '../../../charts/figure.ts';
import { numeric, type Sheet, words } from '../../../charts/sheet.ts';
import { measuredOf } from '../../../domain/explore/reading.ts';
import { concentrationRatio, herfindahl } from '../../../domain/statistics/concentration.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { frameOf, sourcesOf } from './figureFrame.ts';
import { coverageNotes } from './figureParts.ts';
import { togetherCells, togetherFact } from './groupFacts.ts';
import { type GroupShare, groupShares, qualifierOf } from './groupShares.ts';
import { groupRuleNotes } from './groupName.ts';
import { calculated, shareInWords, sharePercent } from './partWords.ts';
import { shareFact, sharesDrawing, shareSheet } from './shareFigure.ts';

const ratios = [4, 8];

/** A figure of concentration with the groups that it is of. */
interface Measure {
  readonly id: string;
  /** Behind which row it stands. */
  readonly after: number;
  readonly text: string;
  readonly label: string;
  readonly value: string;
  readonly amount: number;
}

/** How much of the total the largest groups hold: their shares, CR4, CR8 and the index of Herfindahl and Hirschman. */
export function concentrationFigure(context: ExploreContext): Figure {
  const { chart, wish, locale } = context;
  const groups = groupShares(context);
  const measures = [...ratioMeasures(context, groups), ...hhiMeasures(context, groups)];
  const rows = groups.map((group) => ({ ...group, tone: 'mark' as const }));

  return {
    ...frameOf(context, 'concentration'),
    title: titleOf(context, groups),
    drawing: sharesDrawing(
      context,
      rows,
      measures.map(({ id, after, text }) => ({ id, after, text })),
    ),
    marks: groups.flatMap((group, index) => [
      shareFact(context, group),
      ...measures
        .filter(({ after }) => after === index + 1)
        .map((measure) => measureFact(context, measure, groups)),
    ]),
    table: sheetOf(context, groups, measures),
    notes: [
      locale.text.concentration.method,
      locale.text.groupShare.method(measuredOf(chart.set.readings).length),
      ...(qualifierOf(groups) === '~' ? [locale.text.parts.about] : []),
      ...groupRuleNotes(context, wish.grouping),
      ...coverageNotes(context, chart.set.readings),
    ],
    sources: sourcesOf(
      context,
      measuredOf(chart.set.readings).map(({ observation }) => observation),
    ),
  };
}

/** CR4 and CR8, where there are more groups than they count. */
function ratioMeasures(
  { locale }: ExploreContext,
  groups: readonly GroupShare[],
): readonly Measure[] {
  const { concentration } = locale.text;
  const values = groups.map(({ value }) => value);

  return ratios.flatMap((count) => {
    const ratio = concentrationRatio(values, count);
    if (ratio.kind === 'refused' || groups.length === count) return [];
    const value = calculated(sharePercent(locale, ratio.value, qualifierOf(groups)));

    return [
      {
        id: `cr${count}`,
        after: count,
        text: concentration.cr(count, value),
        label: concentration.crLabel(count),
        value,
        amount: ratio.value * 100,
      },
    ];
  });
}

function hhiMeasures(
  { locale }: ExploreContext,
  groups: readonly GroupShare[],
): readonly Measure[] {
  const { concentration } = locale.text;
  const index = herfindahl(groups.map(({ value }) => value));
  if (index.kind === 'refused') return [];
  const { points, equalMembers } = index.value;
  const value = pointsText(locale, points, groups);

  return [
    {
      id: 'hhi',
      after: groups.length,
      text: concentration.hhi(value, locale.format.rounded(equalMembers, 1)),
      label: concentration.hhiLabel,
      value: calculated(value),
      amount: points,
    },
  ];
}

/** Half a point is rounded up, also where the machine has lost its last digit. */
const wholePoints = (format: ExploreContext['locale']['format'], points: number) =>
  format.rounded(Number(points.toPrecision(12)), 0);

function pointsText(
  { format }: ExploreContext['locale'],
  points: number,
  groups: readonly GroupShare[],
): string {
  if (isAlmostAll(points)) return `${format.sign('>')} ${wholePoints(format, almostAll)}`;
  const sign = format.sign(qualifierOf(groups));
  const number = wholePoints(format, points);

  return sign === '' ? number : `${sign} ${number}`;
}

/** One group has not all as long as another has something: then the points are never all there are. */
const almostAll = 9999;
const isAlmostAll = (points: number) => points > almostAll + 0.5 && points < 10_000;

function titleOf({ locale }: ExploreContext, groups: readonly GroupShare[]): string {
  const { concentration } = locale.text;
  const values = groups.map(({ value }) => value);
  const index = herfindahl(values);
  const points = index.kind === 'computed' ? index.value.points : 0;
  const written = isAlmostAll(points)
    ? locale.text.qualified['>'](wholePoints(locale.format, almostAll))
    : locale.text.qualified[qualifierOf(groups)](wholePoints(locale.format, points));
  const four = concentrationRatio(values, 4);

  return four.kind === 'computed' && groups.length > 4
    ? concentration.four(shareInWords(locale, four.value, qualifierOf(groups)), written)
    : concentration.few(groups.length, written);
}

function measureFact(
  context: ExploreContext,
  { id, after, label, value }: Measure,
  groups: readonly GroupShare[],
): MarkFact {
  return togetherFact(context, {
    id,
    label,
    value,
    readings: groups.slice(0, after).flatMap(({ readings }) => readings),
    lines: [],
    status: context.locale.text.certainty.calculated,
    isOfAll: after === groups.length,
  });
}

/** The shares, and below them what they come to. */
function sheetOf(
  context: ExploreContext,
  groups: readonly GroupShare[],
  measures: readonly Measure[],
): Sheet {
  const sheet = shareSheet(context, groups);
  const { certainty } = context.locale.text;
  const of = ({ after }: Measure) => groups.slice(0, after).flatMap(({ readings }) => readings);

  return {
    ...sheet,
    rows: [
      ...sheet.rows,
      ...measures.map((measure) => [
        words(measure.label),
        numeric(measure.amount, measure.value),
        words(''),
        ...togetherCells(context, of(measure), certainty.calculated, ''),
      ]),
    ],
    rowClusters: [
      ...(sheet.rowClusters ?? []),
      ...measures.map((measure) => of(measure).map(({ cluster }) => cluster.id)),
    ],
  };
}
