import { type TextTick, withoutTouching } from '../axis/axisTicks.ts';
import { linearScale } from '../axis/scale.ts';
import type { TextBox } from '../axis/textBox.ts';
import { textWidth } from '../axis/textWidth.ts';
import { positionOn, snugAxis, type ValueAxis } from '../axis/valueAxis.ts';
import type { Box } from '../marks/barGeometry.ts';
import { wrappedText } from '../export/wrapText.ts';
import { beeswarm } from './beeswarm.ts';
import { type BoxPlaces, boxPlaces } from './boxPlaces.ts';
import type { DistributionDot, DistributionDrawing } from './distributionDrawing.ts';

const noteSize = 12;
const side = 14;
const countHeight = 18;
const boxHeight = 66;
const leastAxis = 46;
const titleLine = 16;
const arrowRoom = 16;

/** A bin as a column, with its count where every column is wide enough for its own. */
export interface BinPlace {
  readonly id: string;
  readonly bar: Box;
  /** The whole height of the columns, so that a short one is as easy to hit. */
  readonly hit: Box;
  readonly text: string;
  readonly textAt: { readonly x: number; readonly y: number };
}

export interface DotPlace {
  readonly dot: DistributionDot;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Three drawings above one another on one axis of values. */
export interface DistributionLayout {
  readonly axis: ValueAxis;
  readonly ticks: readonly TextTick[];
  /** Where a range may be dragged. */
  readonly plot: TextBox;
  readonly base: number;
  readonly bins: readonly BinPlace[];
  readonly box: BoxPlaces;
  readonly dots: readonly DotPlace[];
  /** The name of the axis, in as many lines as it takes; the arrow stands behind the last one. */
  readonly title: readonly { readonly x: number; readonly y: number; readonly text: string }[];
}

export function distributionHeight(width: number): number {
  return Math.round(Math.max(340, Math.min(460, width * 0.5)));
}

export function distributionLayout(
  drawing: DistributionDrawing,
  width: number,
  height: number,
  tickText: (value: number) => string,
): DistributionLayout {
  const { bins, dots, scale } = drawing;
  const axis = snugAxis(
    bins.flatMap(({ from, to }) => [from, to]).toSorted((a, b) => a - b),
    scale,
    Math.max(2, Math.floor(width / 90)),
  );
  const toX = linearScale(axis.domain, [side, width - side]);
  const x = (value: number) => toX(positionOn(scale, value));
  const title = axisTitle(drawing.title, width, height);
  const axisHeight = leastAxis + (title.length - 1) * titleLine;
  const free = height - axisHeight - boxHeight - countHeight;
  const base = countHeight + free * 0.48;
  const swarmTop = base + boxHeight;
  const swarmBottom = height - axisHeight - 4;
  const xs = dots.map(({ value }) => x(value));
  const swarm = beeswarm(xs, swarmBottom - swarmTop);
  const middle = (swarmTop + swarmBottom) / 2;

  return {
    axis,
    ticks: withoutTouching(
      axis.ticks.map((tick) => ({ at: positionOn(scale, tick), text: tickText(tick) })),
      toX,
      noteSize,
    ),
    plot: { left: side, right: width - side, top: 0, bottom: height - axisHeight },
    base,
    bins: binPlaces(drawing, x, base),
    box: boxPlaces(drawing.box, x, base + 30, width),
    dots: dots.map((dot, index) => ({
      dot,
      x: xs[index] ?? 0,
      y: middle + (swarm.offsets[index] ?? 0),
      radius: swarm.radius,
    })),
    title,
  };
}

/** The name of the axis at the right, broken where it is longer than the figure is wide. */
function axisTitle(title: string, width: number, height: number): DistributionLayout['title'] {
  const lines = wrappedText(title, width - arrowRoom, (text) => textWidth(text, noteSize));
  const last = lines.length - 1;

  return lines.map((text, index) => ({
    x: width,
    y: height - 6 - (last - index) * titleLine,
    text: index === last ? `${text} →` : text,
  }));
}

function binPlaces(
  { bins }: DistributionDrawing,
  x: (value: number) => number,
  base: number,
): readonly BinPlace[] {
  const most = bins.reduce((largest, { count }) => Math.max(largest, count), 1);
  // All or none: the counts of the lowest columns alone would be read as those of all.
  const areWritten = bins.every(
    ({ from, to, count, text }) => count === 0 || textWidth(text, noteSize) <= x(to) - x(from),
  );

  return bins.map(({ id, from, to, count, text }) => {
    const [left, right] = [x(from), x(to)];
    const top = base - ((base - countHeight) * count) / most;

    return {
      id,
      bar: { x: left, y: top, width: right - left, height: base - top },
      hit: { x: left, y: 0, width: right - left, height: base },
      text: areWritten && count > 0 ? text : '',
      textAt: { x: (left + right) / 2, y: top - 5 },
    };
  });
}
