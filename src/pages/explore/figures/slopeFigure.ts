import type { Figure } from '../../../charts/figure.ts';
import { markNumber, observationFact } from '../../../charts/observationFact.ts';
import { readingCells, readingColumns } from '../../../charts/readingSheet.ts';
import { type Sheet, words } from '../../../charts/sheet.ts';
import type { SlopeDrawing } from '../../../charts/slope/slopeDrawing.ts';
import { certaintyOf } from '../../../domain/certainty.ts';
import type { SlopePair, SlopePairs } from '../../../domain/explore/slopePairs.ts';
import { bySize } from '../../../domain/latestValue.ts';
import type { Observation } from '../../../domain/observation.ts';
import { type ExploreContext, indicatorName } from '../exploreContext.ts';
import { frameOf, sourcesOf, unitOf } from './figureFrame.ts';
import { clusterName, provinceName } from './figureParts.ts';

/** More lines could not be told apart. */
const mostPairs = 30;

/** Two years of the same definition, a line a cluster; the largest where there are many. */
export function slopeFigure(context: ExploreContext): Figure {
  const { locale, wish, chart } = context;
  const { slopeChart, explore, figure } = locale.text;
  const slope = chart.slope ?? { years: { from: 0, to: 0 }, pairs: [], refused: [] };
  const shown = slope.pairs.toSorted((a, b) => bySize(b.to, a.to)).slice(0, mostPairs);
  const subtitle = explore.subtitle(
    indicatorName(context, wish.measure),
    unitOf(context),
    slopeChart.years(slope.years.from, slope.years.to),
  );
  const ends = shown.flatMap((pair) => [pair.from, pair.to].map((end) => ({ pair, end })));

  return {
    ...frameOf(context, 'slope'),
    subtitle,
    title: slopeTitle(context, slope.pairs),
    drawing: slopeDrawing(context, slope, shown),
    marks: ends.map(({ pair: { cluster }, end }) => ({
      ...observationFact(
        context,
        end,
        figure.inYear(clusterName(context, cluster), locale.format.year(end.period, end.timeBasis)),
      ),
      clusters: [cluster.id],
    })),
    table: slopeSheet(context, subtitle, ends),
    notes: slopeNotes(context, slope, shown),
    sources: sourcesOf(
      context,
      ends.map(({ end }) => end),
    ),
  };
}

/** How many rise and how many fall, of all that have both years, drawn or not. */
function slopeTitle({ locale }: ExploreContext, pairs: readonly SlopePair[]): string {
  return locale.text.slopeChart.title({
    all: pairs.length,
    up: pairs.filter(({ change }) => change > 0).length,
    down: pairs.filter(({ change }) => change < 0).length,
  });
}

function slopeDrawing(
  context: ExploreContext,
  { years }: SlopePairs,
  shown: readonly SlopePair[],
): SlopeDrawing {
  const mark = (observation: Observation) => ({
    id: observation.id,
    value: observation.value,
    certainty: certaintyOf(observation),
    text: markNumber(context, observation),
  });

  return {
    kind: 'slope',
    scale: scaleOf(context, shown),
    years: [String(years.from), String(years.to)],
    rows: shown.map(({ cluster, from, to, change }) => ({
      name: clusterName(context, cluster),
      from: mark(from),
      to: mark(to),
      isFalling: change < 0,
    })),
  };
}

/** Largest to smallest value from which a linear scale would press most lines together. */
const wideSpan = 8;

function scaleOf({ wish }: ExploreContext, shown: readonly SlopePair[]): SlopeDrawing['scale'] {
  const values = shown.flatMap(({ from, to }) => [from.value, to.value]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const isWide = least > 0 && most / least >= wideSpan;

  return isWide && !wish.options.has('linear') ? 'log' : 'linear';
}

function slopeSheet(
  context: ExploreContext,
  caption: string,
  ends: readonly { readonly pair: SlopePair; readonly end: Observation }[],
): Sheet {
  const { columns } = context.locale.text;

  return {
    caption,
    columns: [
      { header: columns.name, kind: 'words' },
      { header: columns.province, kind: 'words' },
      ...readingColumns(context.locale),
    ],
    rows: ends.map(({ pair, end }) => [
      words(clusterName(context, pair.cluster)),
      words(provinceName(context, pair.cluster)),
      ...readingCells(context, end),
    ]),
    rowClusters: ends.map(({ pair }) => [pair.cluster.id]),
  };
}

/** How to read the lines, which are not drawn, and which clusters have nothing to compare, by reason. */
export function slopeNotes(
  context: ExploreContext,
  { pairs, refused, years }: SlopePairs,
  shown: readonly SlopePair[],
): readonly string[] {
  const words = context.locale.text.slopeChart;
  const count = (kind: (typeof refused)[number]['reason']['kind']) =>
    refused.filter(({ reason }) => reason.kind === kind).length;
  const [across, bounds, contested, absent] = (
    ['break', 'bound', 'contested', 'not-in-both'] as const
  ).map(count);
  const said = (number: number | undefined, say: (count: number) => string) =>
    number ? [say(number)] : [];

  return [
    words.legend,
    ...(scaleOf(context, shown) === 'log' ? [words.log] : []),
    ...(pairs.length > shown.length ? [words.shown(shown.length, pairs.length, years.to)] : []),
    ...said(across, words.across),
    ...said(bounds, words.bounds),
    ...said(contested, words.contested),
    ...said(absent, words.absent),
  ];
}
