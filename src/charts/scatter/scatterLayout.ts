import { type TextTick, withoutTouching } from '../axis/axisTicks.ts';
import { linearScale } from '../axis/scale.ts';
import type { TextBox } from '../axis/textBox.ts';
import { fitted, widest } from '../axis/textWidth.ts';
import { positionOn, roundAxis, type ValueAxis } from '../axis/valueAxis.ts';
import { mostShapes } from '../canvas/mostShapes.ts';
import { type GuideLine, guideLines } from './scatterGuides.ts';
import type { ScatterDrawing, ScatterPoint } from './scatterDrawing.ts';
import { type KeyPlace, keyPlaces } from './scatterKey.ts';

const noteSize = 12;
const titleHeight = 24;
const bottomHeight = 46;
const right = 18;
/** In a panel the titles of the axes stand outside of it. */
const panelTop = 4;
const panelBottom = 24;
const noKeys = { places: [], bottom: 0 };

/** A point in pixels: the corners of its values, and how large it is drawn. */
export interface PlacedScatterPoint {
  readonly point: ScatterPoint;
  /** The first value of each axis; where sources differ, the others follow. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly radius: number;
}

/** A title cut to the width, by its outer end. */
interface AxisTitle {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface ScatterLayout {
  readonly plot: TextBox;
  readonly pad: number;
  readonly x: ValueAxis;
  readonly y: ValueAxis;
  readonly xTicks: readonly TextTick[];
  readonly yTicks: readonly TextTick[];
  readonly keys: readonly KeyPlace[];
  readonly yTitle: AxisTitle;
  readonly xTitle: AxisTitle;
  /** Large ones first, so that small ones stay in sight. */
  readonly points: readonly PlacedScatterPoint[];
  readonly guides: readonly GuideLine[];
}

export function scatterHeight(drawing: ScatterDrawing, width: number): number {
  const { bottom } = keyPlaces(drawing, width);

  return Math.round(Math.max(300, Math.min(560, width * 0.6)) + bottom);
}

/** Axes with round ends, points at their values, guides clipped to the plot. */
export function scatterLayout(
  drawing: ScatterDrawing,
  width: number,
  height: number,
  tickText: (value: number) => string,
): ScatterLayout {
  const { points, isSized } = drawing;
  const isPanel = drawing.among !== undefined;
  const keys = isPanel ? noKeys : keyPlaces(drawing, width);
  const top = keys.bottom + (isPanel ? panelTop : titleHeight);
  const largest = largestRadius(drawing, width);
  const pad = Math.max(10, largest + 2);
  const x = axisOf(drawing, 'x', Math.max(2, Math.min(8, Math.floor(width / 100))));
  const y = axisOf(drawing, 'y', Math.max(2, Math.min(7, Math.floor((height - top) / 60))));
  const yTicks = ticksOf(y, tickText);
  const left =
    widest(
      yTicks.map(({ text }) => text),
      noteSize,
    ) + 10;
  const plot = {
    left,
    right: width - right,
    top,
    bottom: height - (isPanel ? panelBottom : bottomHeight),
  };
  const toX = linearScale(x.domain, [plot.left + pad, plot.right - pad]);
  const toY = linearScale(y.domain, [plot.bottom - pad, plot.top + pad]);
  const pixel = {
    x: (value: number) => toX(positionOn(x.scale, value)),
    y: (value: number) => toY(positionOn(y.scale, value)),
  };
  const placed = points.map((point) => ({
    point,
    xs: point.x.values.map(pixel.x),
    ys: point.y.values.map(pixel.y),
    radius: isSized ? bubbleRadius(point, largest) : largest,
  }));

  return {
    plot,
    pad,
    x,
    y,
    xTicks: withoutTouching(ticksOf(x, tickText), toX, noteSize),
    yTicks,
    keys: keys.places,
    yTitle: {
      x: 0,
      y: keys.bottom + 12,
      text: isPanel ? '' : `↑ ${fitted(drawing.y.title, noteSize, width - 16)}`,
    },
    xTitle: {
      x: width,
      y: height - 6,
      text: isPanel ? '' : `${fitted(drawing.x.title, noteSize, width - 16)} →`,
    },
    points: placed.toSorted((a, b) => b.radius - a.radius),
    guides: guideLines(drawing, plot, pixel),
  };
}

function axisOf(drawing: ScatterDrawing, which: 'x' | 'y', count: number): ValueAxis {
  const values = (drawing.among ?? drawing.points).flatMap((point) => point[which].values);

  return roundAxis(values, drawing[which].scale, count);
}

const ticksOf = ({ ticks, scale }: ValueAxis, tickText: (value: number) => string) =>
  ticks.map((value) => ({ at: positionOn(scale, value), text: tickText(value) }));

/** The more points, the smaller; areas of a measure have a wider range. */
function largestRadius({ points: own, among, isSized }: ScatterDrawing, width: number): number {
  const points = among ?? own;
  if (isSized) return Math.min(22, width / 24) * (points.length > mostShapes ? 0.5 : 1);
  if (points.length > mostShapes) return 2;

  return points.length > 300 || among ? 3 : 4.5;
}

const leastRadius = 2;

function bubbleRadius({ area }: ScatterPoint, largest: number): number {
  return area === null ? leastRadius : Math.max(leastRadius, Math.sqrt(area) * largest);
}
