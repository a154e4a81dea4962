import type { TextBox } from '../axis/textBox.ts';
import type { PlacedYear } from '../brush/yearsBetween.ts';
import { linearScale, type Scale } from '../axis/scale.ts';
import { spreadLabels } from '../axis/spreadLabels.ts';
import { fitted, textWidth, widest } from '../axis/textWidth.ts';
import { ticksAcross } from '../axis/ticksAcross.ts';
import { yearsShown } from '../trend/trendLayout.ts';
import type { Series, SeriesDrawing, SeriesPoint } from './seriesDrawing.ts';

const valueSize = 13;
const noteSize = 12;
const top = 26;
const axisHeight = 28;
const lineHeight = 17;
/** Room left and right of the outermost years. */
const yearMargin = 10;
/** From the last year to the labels: a leader and a dot in the dye. */
const leaderRoom = 34;

export interface PlacedSeriesPoint {
  readonly point: SeriesPoint;
  readonly series: number;
  readonly dye: number | null;
  readonly x: number;
  readonly y: number;
}

/** The name of a line at its end, with its last value. */
export interface EndLabel {
  /** The mark whose selection it follows. */
  readonly mark: string;
  readonly dye: number | null;
  readonly value: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly dot: { readonly cx: number; readonly cy: number };
  /** From the last point to the label; empty where the line ends before the last year. */
  readonly leader: string;
}

export interface SeriesLayout {
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly axisHeight: number;
  readonly axisWidth: number;
  readonly years: readonly number[];
  readonly yearSpan: readonly [number, number];
  readonly ticks: readonly number[];
  /** Where years are dragged, and the place of every year that has a reading. */
  readonly plot: TextBox;
  readonly yearPlaces: readonly PlacedYear[];
  readonly points: readonly PlacedSeriesPoint[];
  readonly labels: readonly EndLabel[];
  readonly breaks: readonly {
    readonly at: number;
    readonly x: number;
    readonly lines: readonly string[];
    readonly isLeft: boolean;
  }[];
  /** The word for a break, above the first of those that stand close together. */
  readonly breakWords: readonly {
    readonly x: number;
    readonly y: number;
    readonly textAnchor: 'start' | 'middle' | 'end';
  }[];
}

/** The layout of lines over years in a box: one scale, each line named at its end. */
export function seriesLayout(
  drawing: SeriesDrawing,
  width: number,
  height: number,
  tickText: (value: number) => string,
): SeriesLayout {
  const { series, perUnit } = drawing;
  const all = series.flatMap(({ points }) => points);
  const shownTicks = shownTicksOf(drawing, height);
  const ticks = shownTicks.map((tick) => tick * perUnit);
  const axisWidth = widest(shownTicks.map(tickText), noteSize) + 8;
  const yearSpan = spanOf(all);
  const labelWidth = Math.min(widestLabel(series), width * 0.42);
  const right = labelWidth + leaderRoom;
  const x = linearScale(yearSpan, [axisWidth + yearMargin, width - right]);
  const base = height - axisHeight;
  const y = linearScale([ticks[0] ?? 0, ticks.at(-1) ?? 1], [base, top]);

  return {
    margin: { top, right: right - yearMargin, bottom: 0, left: 0 },
    axisHeight,
    axisWidth,
    years: yearsShown(all, x),
    yearSpan,
    ticks,
    plot: { left: axisWidth, right: width - labelWidth, top, bottom: base },
    yearPlaces: yearPlaces(all, x),
    points: series.flatMap(({ points, dye }, at) =>
      points.map((point) => ({ point, series: at, dye, x: x(point.at), y: y(point.value) })),
    ),
    labels: endLabels(series, { x, y, width, labelWidth, base, lastYear: yearSpan[1] }),
    breaks: drawing.breaks.map((at) => ({ at, x: x(at), lines: [], isLeft: true })),
    breakWords: breakWords(drawing, x, width),
  };
}

function yearPlaces(points: readonly SeriesPoint[], x: Scale): readonly PlacedYear[] {
  const years = new Set(points.map(({ at }) => Math.floor(at)));

  return [...years].map((year) => ({ year, x: x(year) }));
}

function shownTicksOf({ series, perUnit }: SeriesDrawing, height: number): readonly number[] {
  const values = series.flatMap(({ points }) => points.map(({ value }) => value / perUnit));
  const count = Math.max(2, Math.min(5, Math.floor(height / 44)));

  return ticksAcross(Math.min(0, ...values), Math.max(0, ...values), count);
}

function spanOf(points: readonly SeriesPoint[]): readonly [number, number] {
  const years = points.map(({ at }) => at);

  return [Math.floor(Math.min(...years)), Math.ceil(Math.max(...years))];
}

interface Plot {
  readonly x: Scale;
  readonly y: Scale;
  readonly width: number;
  readonly labelWidth: number;
  readonly base: number;
  readonly lastYear: number;
}

function endLabels(series: readonly Series[], plot: Plot): readonly EndLabel[] {
  const ends = series.flatMap(({ name, dye, points, endYear }) => {
    const last = points.at(-1);

    return last ? [{ dye, name: endName(name, endYear), last, y: plot.y(last.value) }] : [];
  });
  const places = spreadLabels(
    ends.map(({ y }) => y),
    lineHeight,
    [top - 6, plot.base - 6],
  );
  const left = plot.width - plot.labelWidth;

  return ends.map(({ dye, name, last, y }, index) => {
    const place = places[index] ?? y;
    const isAtEnd = last.at >= plot.lastYear - 1;

    return {
      mark: last.id,
      dye,
      value: last.text,
      name: fitted(name, noteSize, plot.labelWidth - textWidth(`${last.text} `, valueSize) - 2),
      x: left,
      y: place + 4.5,
      dot: { cx: left - 8, cy: place },
      leader: isAtEnd ? `M${plot.x(last.at) + 7} ${y}L${left - 13} ${place}` : '',
    };
  });
}

/** A line that ends early says when. */
function endName(name: string, endYear: string): string {
  return endYear === '' ? name : `${name} ${endYear}`;
}

function widestLabel(series: readonly Series[]): number {
  return Math.max(
    0,
    ...series.map(
      ({ name, points, endYear }) =>
        textWidth(`${points.at(-1)?.text ?? ''} `, valueSize) +
        textWidth(endName(name, endYear), noteSize) +
        4,
    ),
  );
}

/** The word above every break that is far enough from the word before. */
function breakWords(
  { breaks, breakName }: SeriesDrawing,
  x: Scale,
  width: number,
): SeriesLayout['breakWords'] {
  const room = textWidth(breakName, noteSize) + 8;
  const shown = breaks.reduce<readonly number[]>((before, at) => {
    const last = before.at(-1);

    return last === undefined || x(at) - x(last) >= room ? [...before, at] : before;
  }, []);

  return shown.map((at) => {
    const middle = Math.max(room / 2, Math.min(width - room / 2, x(at)));

    return { x: middle, y: 12, textAnchor: 'middle' };
  });
}

export function seriesHeight(width: number): number {
  return Math.round(Math.max(280, Math.min(400, width * 0.5)));
}
