import { textWidth } from '../axis/textWidth.ts';
import type { Box, Line } from '../marks/barGeometry.ts';
import type { DistributionDrawing } from './distributionDrawing.ts';

const noteSize = 12;
const half = 9;
const gap = 10;

/** A text by its left edge. */
export interface BoxText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The box with its whiskers in pixels; the median is written above it, the quartiles below. */
export interface BoxPlaces {
  readonly box: Box;
  readonly median: Line;
  readonly whiskers: readonly Line[];
  readonly outliers: readonly { readonly cx: number; readonly cy: number }[];
  readonly texts: readonly BoxText[];
}

export function boxPlaces(
  box: DistributionDrawing['box'],
  x: (value: number) => number,
  y: number,
  width: number,
): BoxPlaces {
  const [left, right, middle] = [x(box.lowerQuartile), x(box.upperQuartile), x(box.median)];
  const [start, end] = [x(box.lowerWhisker), x(box.upperWhisker)];
  const upright = (at: number, reach: number) => ({ x1: at, x2: at, y1: y - reach, y2: y + reach });
  const level = (from: number, to: number) => ({ x1: from, x2: to, y1: y, y2: y });

  return {
    box: { x: left, y: y - half, width: right - left, height: 2 * half },
    median: upright(middle, half),
    whiskers: [level(start, left), level(right, end), upright(start, 5), upright(end, 5)],
    outliers: apart(box.outliers.map(x)).map((cx) => ({ cx, cy: y })),
    texts: boxTexts(box, { left, middle, right }, y, width),
  };
}

/** One place a pixel: rings on the same one cannot be told apart, and thousands of them would be drawn. */
function apart(places: readonly number[]): readonly number[] {
  return [...new Map(places.map((place) => [Math.round(place), place])).values()];
}

/** The quartiles outwards from their edge of the box, inside the drawing and apart from one another. */
function boxTexts(
  { texts }: DistributionDrawing['box'],
  at: { readonly left: number; readonly middle: number; readonly right: number },
  y: number,
  width: number,
): readonly BoxText[] {
  const wide = (text: string) => textWidth(text, noteSize) * 1.06;
  const held = (from: number, text: string) => Math.max(0, Math.min(from, width - wide(text)));
  const lowest = held(at.left - wide(texts.lower), texts.lower);
  const upper = held(Math.max(at.right, lowest + wide(texts.lower) + gap), texts.upper);
  const lower = Math.max(0, Math.min(lowest, upper - gap - wide(texts.lower)));

  return [
    {
      text: texts.median,
      x: held(at.middle - wide(texts.median) / 2, texts.median),
      y: y - half - 5,
    },
    { text: texts.lower, x: lower, y: y + half + 15 },
    { text: texts.upper, x: upper, y: y + half + 15 },
  ];
}
