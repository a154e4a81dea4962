import { linearScale, type Scale } from '../axis/scale.ts';
import { ticksUpTo } from '../axis/ticks.ts';
import { isOverlapping, type TextBox } from '../axis/textBox.ts';
import { widest } from '../axis/textWidth.ts';
import type { TrendDrawing, TrendPoint } from './trendDrawing.ts';
import { dotBox, labelBox, labelWidth, type PlacedPoint, placedLabels } from './trendLabels.ts';

const noteSize = 12;
const top = 18;
const axisHeight = 28;
/** Below this width remarks stand in the evidence and the table only. */
const narrow = 460;
/** Room left and right of the outermost years. */
const yearMargin = 10;

export interface TrendLayout {
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
  readonly largest: number;
  readonly points: readonly PlacedPoint[];
  readonly breaks: readonly PlacedBreak[];
}

/** A break with its words, where there is room for them. */
export interface PlacedBreak {
  readonly at: number;
  readonly x: number;
  readonly lines: readonly string[];
  readonly isLeft: boolean;
}

/** The layout of a trend in its box: round ticks, every year that has a reading, labels that do not collide. */
export function trendLayout(
  drawing: TrendDrawing,
  width: number,
  height: number,
  tickText: (value: number) => string,
): TrendLayout {
  const { points, perUnit } = drawing;
  const highest = Math.max(0, ...points.map(({ value }) => value)) / perUnit;
  const shownTicks = ticksUpTo(highest, Math.max(2, Math.min(5, Math.floor(height / 44))));
  const ticks = shownTicks.map((tick) => tick * perUnit);
  const largest = ticks.at(-1) ?? 1;
  const isNarrow = width < narrow;
  const remarkOf = (point: TrendPoint) => (isNarrow ? '' : point.remark);
  const axisWidth = widest(shownTicks.map(tickText), noteSize) + 8;
  const yearSpan = spanOf(points);
  const right = rightRoom(points, yearSpan[1], remarkOf);
  const x = linearScale(yearSpan, [axisWidth + yearMargin, width - right]);
  const y = linearScale([0, largest], [height - axisHeight, top]);
  const placed = placedLabels(
    points.map((point) => ({
      point,
      x: x(point.at),
      y: y(point.value),
      remark: remarkOf(point),
    })),
    {
      frame: { left: 0, right: width, top: 0, bottom: height - axisHeight },
      lineEnd: lineEnd(drawing, x),
    },
  );

  return {
    margin: { top, right: right - yearMargin, bottom: 0, left: 0 },
    axisHeight,
    axisWidth,
    years: yearsShown(points, x),
    yearSpan: [yearSpan[0], yearSpan[1]],
    ticks,
    largest,
    points: placed,
    breaks: placedBreaks(drawing, placed, { x, axisWidth, width, base: height - axisHeight }),
  };
}

/** Where the joined line ends, in pixels: rival labels may not run back over it. */
function lineEnd({ points, stretches }: TrendDrawing, x: Scale): number {
  const last = stretches.at(-1);
  const end = last && points.find(({ id }) => id === last.to);

  return end ? x(end.at) : 0;
}

/** The plot as the words of a break see it. */
interface Plot {
  readonly x: Scale;
  readonly axisWidth: number;
  readonly width: number;
  /** Where the axis of the years lies. */
  readonly base: number;
}

/**
 * The words of a break stand left of its rule, right of it where they would run into the axis or
 * over a reading, or nowhere.
 */
function placedBreaks(
  { breaks }: TrendDrawing,
  points: readonly PlacedPoint[],
  { x, axisWidth, width, base }: Plot,
): readonly PlacedBreak[] {
  const taken = points.flatMap((point) => [labelBox(point), dotBox(point)]);

  return breaks.map(({ at, lines }, index) => {
    const next = breaks[index + 1];
    const edge = next ? x(next.at) : width;
    const isFree = (isLeft: boolean) => {
      const box = breakWordsBox(x(at), lines, isLeft, base);

      return (
        box.left - 8 > axisWidth &&
        box.right + 8 < edge &&
        !taken.some((other) => isOverlapping(box, other))
      );
    };
    const isLeft = isFree(true);

    return { at, x: x(at), lines: isLeft || isFree(false) ? lines : [], isLeft };
  });
}

/** The box of the words at a break whose rule stands at `x`. */
function breakWordsBox(
  x: number,
  lines: readonly string[],
  isLeft: boolean,
  base: number,
): TextBox {
  const room = widest(lines, noteSize);
  const left = isLeft ? x - 8 - room : x + 8;
  const top = base - 61;

  return { left, right: left + room, top, bottom: top + 9 + 16 * lines.length };
}

function spanOf(points: readonly TrendPoint[]): readonly [number, number] {
  const years = points.map(({ at }) => Math.floor(at));

  return [Math.min(...years), Math.max(...years)];
}

/** Room for the labels that stand right of the last years. */
function rightRoom(
  points: readonly TrendPoint[],
  last: number,
  remarkOf: (point: TrendPoint) => string,
): number {
  const late = points.filter(({ at, side }) => side === 'right' && at >= last - 2);
  const widths = late.map((point) => labelWidth(point, remarkOf(point)));

  return Math.max(24, ...widths.map((labelled) => labelled + 16));
}

/** The years of readings, without those whose labels would touch the one before. */
export function yearsShown(points: readonly Pick<TrendPoint, 'at'>[], x: Scale): readonly number[] {
  const years = [...new Set(points.map(({ at }) => Math.floor(at)))].toSorted((a, b) => a - b);

  return years.reduce<readonly number[]>((shown, year) => {
    const before = shown.at(-1);
    const fits = before === undefined || x(year) - x(before) >= 34;

    return fits ? [...shown, year] : shown;
  }, []);
}

export function trendHeight(width: number): number {
  return Math.round(Math.max(240, Math.min(368, width * 0.5)));
}
