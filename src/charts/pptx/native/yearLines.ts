import type { Locale } from '../../../i18n/locale.ts';
import type { TrendDrawing, TrendPoint } from '../../trend/trendDrawing.ts';
import type { SeriesDrawing, SeriesPoint } from '../../series/seriesDrawing.ts';
import { axisFromZero } from './axes.ts';
import { pathsOf } from './paths.ts';
import { nothing, pointOf } from './rowBars.ts';
import { type ColourName, dyeAt } from '../model/colours.ts';
import type { ChartPoint, LabelPlace, LineChart, LineSeries } from '../model/nativeChart.ts';

/** Every whole year from the first point to the last, so that equal distances are equal times. */
function yearsOf(points: readonly { readonly at: number }[]): readonly number[] {
  if (points.length === 0) return [];
  const at = points.map((point) => Math.floor(point.at));
  const first = at.reduce((least, year) => Math.min(least, year));
  const last = at.reduce((most, year) => Math.max(most, year));

  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The points at their years, gaps between them; of two in one year the later one. */
function atYears<Point extends { readonly at: number }>(
  years: readonly number[],
  points: readonly Point[],
  draw: (point: Point) => ChartPoint,
): readonly ChartPoint[] {
  return years.map((year) => {
    const own = points.findLast(({ at }) => Math.floor(at) === year);

    return own ? draw(own) : nothing;
  });
}

const placeOf: Readonly<Record<TrendPoint['side'], LabelPlace>> = {
  right: 'right',
  left: 'left',
  'above-left': 'above',
  'below-right': 'below',
};

/** Each joined run is a series, each lone point one of its own: no line crosses a gap that the figure leaves. */
export function trendLines(drawing: TrendDrawing, { text }: Locale): LineChart {
  const { points, stretches, perUnit, breaks } = drawing;
  const years = yearsOf(points);
  const written = new Set<string>();
  const draw = (point: TrendPoint): ChartPoint => {
    const isFirst = !written.has(point.id);
    written.add(point.id);
    const sign = point.tone === 'contested' && !point.text.includes('≠') ? '≠ ' : '';

    return {
      ...pointOf(point, perUnit),
      text: isFirst ? `${sign}${[point.text, point.remark].filter(Boolean).join(' ')}` : '',
      isHollow: point.isYearInferred,
      place: placeOf[point.side],
    };
  };
  const paths = pathsOf(stretches).map(({ ids, isDotted }) => ({
    isDotted,
    points: ids.flatMap((id) => points.find((point) => point.id === id) ?? []),
  }));
  const joined = new Set(paths.flatMap((path) => path.points.map(({ id }) => id)));
  const lone = points.filter(({ id }) => !joined.has(id));
  const name = (index: number) => text.slides.run(index + 1);

  return {
    ...frame,
    categories: years.map(String),
    series: [
      ...paths.map((path, index): LineSeries => ({
        name: name(index),
        colour: 'cat-1',
        line: path.isDotted ? 'dotted' : 'solid',
        symbol: 'circle',
        points: atYears(years, path.points, draw),
      })),
      ...lone.map((point, index): LineSeries => ({
        name: point.remark || name(paths.length + index),
        colour: toneColour[point.tone],
        line: 'none',
        symbol: point.tone === 'other' ? 'diamond' : 'circle',
        points: atYears(years, [point], draw),
      })),
    ],
    axis: axisFromZero(
      points.map(({ value }) => value / perUnit),
      '',
    ),
    breaks: breaks.map(({ at, lines }) => ({ at: at - (years[0] ?? 0), text: lines.join(' ') })),
  };
}

const frame = { kind: 'lines', categoryTitle: '', endWords: [] } as const;

const toneColour: Readonly<Record<TrendPoint['tone'], ColourName>> = {
  own: 'cat-1',
  other: 'cat-2',
  contested: 'cat-1',
};

/** Lines in dyes of their own, each named at its last point; the others are labelled where they are in doubt. */
export function seriesLines(drawing: SeriesDrawing): LineChart {
  const { series, perUnit, breaks, breakName } = drawing;
  const years = yearsOf(series.flatMap(({ points }) => points));
  const lines = series.flatMap(({ name, points, stretches, endYear }, index) => {
    const last = points.at(-1);
    const isCommon = points.every(({ certainty }) => certainty === last?.certainty);
    const draw = (point: SeriesPoint): ChartPoint => ({
      ...pointOf(point, perUnit),
      text: labelOf(point, { last, isCommon, name: [name, endYear].filter(Boolean).join(' ') }),
      isHollow: point.isYearInferred,
      place: point === last ? 'right' : 'above',
    });

    return runsOf(points, stretches).map((run, at): LineSeries => ({
      name: at === 0 ? name : `${name} (${at + 1})`,
      colour: dyeAt(index),
      line: run.length > 1 ? 'solid' : 'none',
      symbol: 'circle',
      points: atYears(years, run, draw),
    }));
  });

  return {
    ...frame,
    categories: years.map(String),
    series: lines,
    axis: axisFromZero(
      series.flatMap(({ points }) => points.map(({ value }) => value / perUnit)),
      '',
    ),
    breaks: breaks.map((at) => ({ at: at - (years[0] ?? 0), text: breakName })),
    endWords: series.map(({ name, points, endYear }) =>
      [points.at(-1)?.text ?? '', name, endYear].filter(Boolean).join(' '),
    ),
  };
}

/** Where all points of a line are in the same doubt, its last label and the note say so. */
function labelOf(
  point: SeriesPoint,
  {
    last,
    isCommon,
    name,
  }: { readonly last: SeriesPoint | undefined; readonly isCommon: boolean; readonly name: string },
): string {
  const sign = point.tone === 'contested' && !point.text.includes('≠') ? '≠ ' : '';
  if (point === last) return `${sign}${point.text} ${name}`;

  const isPlain = (point.certainty === 'published' || isCommon) && sign === '';

  return isPlain ? '' : `${sign}${point.text}`;
}

/** Points in joined runs, then those that nothing joins; of two in one year each is in a run of its own. */
function runsOf(
  points: readonly SeriesPoint[],
  stretches: readonly { readonly from: string; readonly to: string }[],
): readonly (readonly SeriesPoint[])[] {
  const runs = pathsOf(stretches.map((stretch) => ({ ...stretch, isDotted: false }))).map(
    ({ ids }) => ids.flatMap((id) => points.find((point) => point.id === id) ?? []),
  );
  const joined = new Set(runs.flatMap((run) => run.map(({ id }) => id)));

  return [...runs, ...points.filter(({ id }) => !joined.has(id)).map((point) => [point])];
}
