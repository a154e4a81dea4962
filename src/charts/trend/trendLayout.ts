import { linearScale, type Scale } from '../axis/scale.ts';
import { ticksUpTo } from '../axis/ticks.ts';
import { textWidth, widest } from '../axis/textWidth.ts';
import type { TrendDrawing, TrendPoint } from '../drawing.ts';

const labelSize = 13;
const noteSize = 12;
const lineHeight = 17;
const top = 18;
const axisHeight = 28;
/** Below this width remarks stand in the evidence and the table only. */
const narrow = 460;
/** Room left and right of the outermost years. */
const yearMargin = 10;

/** Where a point, its value and its remark stand. */
export interface PlacedPoint {
  readonly point: TrendPoint;
  readonly x: number;
  readonly y: number;
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' };
  readonly remark: string;
}

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

  return {
    margin: { top, right: right - yearMargin, bottom: 0, left: 0 },
    axisHeight,
    axisWidth,
    years: yearsShown(points, x),
    yearSpan: [yearSpan[0], yearSpan[1]],
    ticks,
    largest,
    points: apart(
      points.map((point) =>
        withFittingRemark(placed(point, x, y, remarkOf(point)), lineEnd(drawing, x)),
      ),
    ),
    breaks: placedBreaks(drawing, x, axisWidth, width),
  };
}

/** Where the joined line ends, in pixels: rival labels may not run back over it. */
function lineEnd({ points, stretches }: TrendDrawing, x: Scale): number {
  const last = stretches.at(-1);
  const end = last && points.find(({ id }) => id === last.to);

  return end ? x(end.at) : 0;
}

/** The label without its remark where the remark would run over the line. */
function withFittingRemark(candidate: PlacedPoint, end: number): PlacedPoint {
  const [left] = sideways(candidate);
  const isInTheWay = candidate.point.side === 'left' && left < end + 14;

  return isInTheWay ? { ...candidate, remark: '' } : candidate;
}

/** The words of a break stand left of its rule, right of it where they would run into the axis, or nowhere. */
function placedBreaks(
  { breaks }: TrendDrawing,
  x: Scale,
  axisWidth: number,
  width: number,
): readonly PlacedBreak[] {
  return breaks.map(({ at, lines }, index) => {
    const room = widest(lines, noteSize) + 16;
    const next = breaks[index + 1];
    const isLeft = x(at) - room > axisWidth;
    const isRight = (next ? x(next.at) : width) - x(at) > room;

    return { at, x: x(at), lines: isLeft || isRight ? lines : [], isLeft };
  });
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

/** The value as it is written at its point: a calculated one carries its letter. */
export function valueText({ text, certainty }: TrendPoint): string {
  return certainty === 'calculated' ? `${text} E` : text;
}

function labelWidth(point: TrendPoint, remark: string): number {
  return (
    textWidth(valueText(point), labelSize) + (remark === '' ? 0 : textWidth(remark, noteSize) + 6)
  );
}

/** The years of readings, without those whose labels would touch the one before. */
function yearsShown(points: readonly TrendPoint[], x: Scale): readonly number[] {
  const years = [...new Set(points.map(({ at }) => Math.floor(at)))].toSorted((a, b) => a - b);

  return years.reduce<readonly number[]>((shown, year) => {
    const before = shown.at(-1);
    const fits = before === undefined || x(year) - x(before) >= 34;

    return fits ? [...shown, year] : shown;
  }, []);
}

function placed(point: TrendPoint, x: Scale, y: Scale, remark: string): PlacedPoint {
  const [px, py] = [x(point.at), y(point.value)];
  const offsets = {
    right: { x: 10, y: 5, anchor: 'start' },
    left: { x: -12, y: 4, anchor: 'end' },
    'above-left': { x: -4, y: -9, anchor: 'end' },
    'below-right': { x: 8, y: 20, anchor: 'start' },
  } as const;
  const offset = offsets[point.side];

  return {
    point,
    x: px,
    y: py,
    remark,
    label: { x: px + offset.x, y: py + offset.y, anchor: offset.anchor },
  };
}

/**
 * The points with their labels moved apart vertically, from the top down; the points stay at their values.
 *
 * Two labels collide where their boxes overlap. Each is compared with those already placed, in the
 * order of their height, and moved below the lowest that it touches.
 */
function apart(points: readonly PlacedPoint[]): readonly PlacedPoint[] {
  const settled: PlacedPoint[] = [];
  for (const candidate of points.toSorted((a, b) => a.label.y - b.label.y)) {
    const y = settled
      .filter((other) => overlapsSideways(other, candidate))
      .reduce((lowest, { label }) => Math.max(lowest, label.y + lineHeight), candidate.label.y);
    const isFree = settled.every(
      (other) =>
        !overlapsSideways(other, candidate) || candidate.label.y - other.label.y >= lineHeight,
    );
    settled.push(isFree ? candidate : { ...candidate, label: { ...candidate.label, y } });
  }

  return settled;
}

function overlapsSideways(a: PlacedPoint, b: PlacedPoint): boolean {
  const [leftA, rightA] = sideways(a);
  const [leftB, rightB] = sideways(b);

  return leftA < rightB && leftB < rightA;
}

function sideways({ label, point, remark }: PlacedPoint): readonly [number, number] {
  const width = labelWidth(point, remark) + 6;

  return label.anchor === 'start' ? [label.x, label.x + width] : [label.x - width, label.x];
}

export function trendHeight(width: number): number {
  return Math.round(Math.max(240, Math.min(368, width * 0.5)));
}
