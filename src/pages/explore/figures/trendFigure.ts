import type { SeriesDrawing, SeriesPoint } from '../../../charts/series/seriesDrawing.ts';
import { emptyFigure } from '../../../charts/emptyFigure.ts';
import type { Figure } from '../../../charts/figure.ts';
import { certaintyOf } from '../../../domain/certainty.ts';
import type { TrendReading, TrendSeries } from '../../../domain/explore/trendSeries.ts';
import { groupedBy } from '../../../domain/grouping.ts';
import { type ExploreContext, indicatorName } from '../exploreContext.ts';
import { yearSpan } from '../yearRange.ts';
import { frameOf, sourcesOf, unitOf } from './figureFrame.ts';
import { perUnitOf } from './figureParts.ts';
import { trendCountNote } from './countedClusters.ts';
import { groupDyes } from './groupDyes.ts';
import { groupRuleNotes } from './groupName.ts';
import { type TrendRows, trendRows } from './trendRows.ts';
import { trendSheet } from './trendSheet.ts';
import { trendTitle } from './trendTitle.ts';
import { isCalculated, markText, readingFactOf, seriesName } from './trendWords.ts';

/** Lines over years: the totals of the groups where they may be summed, else the largest clusters. */
export function trendFigure(context: ExploreContext): Figure {
  const { locale, wish } = context;
  const rows = trendRows(context);
  const { series } = rows;
  const span = yearSpan(wish);
  if (span && series.length === 0)
    return emptyFigure(
      frameOf(context, 'trend'),
      locale.text.yearRange.none(String(span.from), String(span.to)),
      'data',
    );
  const readings = series.flatMap((one) => one.readings);
  const years = readings.map(({ year }) => year);
  const subtitle = locale.text.explore.subtitle(
    locale.text.trendChart.of[rows.kind](indicatorName(context, wish.measure)),
    unitOf(context),
    locale.text.trendChart.span(Math.min(...years), Math.max(...years)),
  );

  return {
    ...frameOf(context, 'trend'),
    subtitle,
    title: trendTitle(context, rows),
    drawing: seriesDrawing(context, rows),
    marks: series.flatMap((one) =>
      one.readings.map((reading) =>
        readingFactOf(context, seriesName(context, rows, one), reading, one),
      ),
    ),
    table: trendSheet(context, rows, subtitle),
    notes: notesOf(context, rows),
    sources: sourcesOf(
      context,
      readings.flatMap(({ observations }) => observations),
    ),
  };
}

function seriesDrawing(context: ExploreContext, rows: TrendRows): SeriesDrawing {
  const { series } = rows;
  const lastYear = Math.max(...series.flatMap(({ readings }) => readings.map(({ year }) => year)));
  const groups =
    rows.kind === 'totals'
      ? groupDyes(context.dataset, context.wish.grouping, context.clusters)
      : null;
  const breaks = series.flatMap(({ interruptions }) => interruptions.map(({ at }) => at));

  return {
    kind: 'series',
    series: series.map((one, place) => {
      const end = one.readings.at(-1)?.year ?? lastYear;

      return {
        name: seriesName(context, rows, one),
        // Single clusters belong to no group of the page: each has the dye of its place.
        dye: groups ? (groups.get(one.key) ?? null) : place,
        endYear: end === lastYear ? '' : String(end),
        points: one.readings.map((reading) => pointOf(context, reading)),
        stretches: one.stretches,
      };
    }),
    conflicts: series.flatMap(conflictsOf),
    breaks: [...new Set(breaks)].toSorted((a, b) => a - b),
    breakName: context.locale.text.trendChart.breakName,
    perUnit: perUnitOf(context),
  };
}

export function pointOf(context: ExploreContext, reading: TrendReading): SeriesPoint {
  const [first] = reading.observations;

  return {
    id: reading.id,
    value: reading.value,
    certainty: isCalculated(reading.kind) ? 'calculated' : certaintyOf(first),
    text: markText(context, reading),
    at: reading.at,
    isYearInferred: !isCalculated(reading.kind) && first.timeBasis === 'inferred',
    tone: reading.kind === 'contested' ? 'contested' : 'own',
  };
}

/** The largest and the smallest of values that contradict one another, in whichever years. */
function conflictsOf({ readings }: TrendSeries): SeriesDrawing['conflicts'] {
  const contested = readings.filter(({ kind }) => kind === 'contested');

  return [...groupedBy(contested, conflictOf).values()].flatMap((group) => {
    const bySize = group.toSorted((a, b) => a.value - b.value);
    const [lowest, highest] = [bySize[0], bySize.at(-1)];

    return lowest && highest && lowest !== highest ? [[highest.id, lowest.id] as const] : [];
  });
}

const conflictOf = ({ observations: [{ conflictGroup }], year }: TrendReading) =>
  conflictGroup || String(year);

/** Which years the page is narrowed to. */
export function spanNotes({ locale, wish }: ExploreContext): readonly string[] {
  const span = yearSpan(wish);

  return span ? [locale.text.yearRange.drawn(String(span.from), String(span.to))] : [];
}

/** Which lines are drawn and which not, how sums were made, and what keeps values apart. */
function notesOf(context: ExploreContext, rows: TrendRows): readonly string[] {
  const { locale, wish } = context;
  const words = locale.text.trendChart;
  const { kind, series, candidates, counted, leftOut, noTotals } = rows;
  const causes = series.flatMap(({ interruptions }) => interruptions.map(({ cause }) => cause));

  return [
    ...spanNotes(context),
    ...(noTotals === null ? [] : [words.noTotals[noTotals]]),
    words.chosen(kind, series.length, candidates),
    ...(kind === 'totals'
      ? [
          words.totals(counted, leftOut),
          ...trendCountNote(context, rows),
          ...groupRuleNotes(context, wish.grouping),
        ]
      : []),
    ...(kind === 'clusters' && leftOut > 0 ? [words.single(leftOut)] : []),
    words.joined,
    ...new Set(causes.map(({ description }) => locale.of(description))),
  ];
}
