import { isInside, isOverlapping, type TextBox } from '../axis/textBox.ts';
import { textWidth } from '../axis/textWidth.ts';
import type { TrendPoint } from './trendDrawing.ts';

const valueSize = 13;
const remarkSize = 12;
const ascent = 10;
const descent = 3;
const lineHeight = 17;
/** Half the width of a dot with a little air. */
const dotRadius = 6;

/** Where a point stands. */
export interface PointPlace {
  readonly point: TrendPoint;
  readonly x: number;
  readonly y: number;
}

/** Where a point, its value and its remark stand. */
export interface PlacedPoint extends PointPlace {
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' };
  readonly remark: string;
}

/** The remark as it is written: sources that differ carry their sign. */
export function remarkText({ tone }: TrendPoint, remark: string): string {
  return tone === 'contested' && remark !== '' ? `≠ ${remark}` : remark;
}

export function labelWidth(point: TrendPoint, remark: string): number {
  const words = remarkText(point, remark);
  const gap = words === '' ? 0 : textWidth(' ', valueSize);

  return textWidth(point.text, valueSize) + gap + textWidth(words, remarkSize);
}

/** The box of a label as it is drawn. */
export function labelBox({ point, label, remark }: PlacedPoint): TextBox {
  const width = labelWidth(point, remark);
  const left = label.anchor === 'start' ? label.x : label.x - width;

  return { left, right: left + width, top: label.y - ascent, bottom: label.y + descent };
}

export function dotBox({ x, y }: PointPlace): TextBox {
  return { left: x - dotRadius, right: x + dotRadius, top: y - dotRadius, bottom: y + dotRadius };
}

const offsets = {
  right: { x: 10, y: 5, anchor: 'start' },
  left: { x: -12, y: 4, anchor: 'end' },
  'above-left': { x: -4, y: -9, anchor: 'end' },
  'below-right': { x: 8, y: 20, anchor: 'start' },
} as const;
type Side = keyof typeof offsets;

const sides: readonly Side[] = ['right', 'left', 'above-left', 'below-right'];
const shifts = [0, 1, -1, 2, -2, 3, -3, 4, 5, 6, 7, 8].map((lines) => lines * lineHeight);

/** Where labels may stand, and where the joined line ends, over which no remark may run back. */
export interface LabelRoom {
  readonly frame: TextBox;
  readonly lineEnd: number;
}

/**
 * The points with their labels, which cover no other label and no other dot; the points stay at
 * their values.
 *
 * Greedy, from the top down: each label takes the first free place, its own side before the others,
 * nearer before farther, and loses its remark before it covers anything. Where a crowd leaves no
 * free place, it takes the one that covers least.
 */
export function placedLabels(
  places: readonly (PointPlace & { readonly remark: string })[],
  room: LabelRoom,
): readonly PlacedPoint[] {
  const settled: PlacedPoint[] = [];
  for (const place of places.toSorted((a, b) => a.y - b.y)) {
    const dots = places.filter(({ point }) => point.id !== place.point.id).map(dotBox);
    const taken = [...settled.map(labelBox), ...dots];
    const candidates = candidatesFor(place, room);
    const free = candidates.find((candidate) => coverage(candidate, taken) === 0);
    const [first] = candidates;
    const least = candidates.reduce(
      (best, candidate) =>
        best && coverage(best, taken) <= coverage(candidate, taken) ? best : candidate,
      first,
    );
    settled.push(free ?? least ?? unmoved(place));
  }

  return settled;
}

const coverage = (candidate: PlacedPoint, taken: readonly TextBox[]) => {
  const box = labelBox(candidate);

  return taken.filter((other) => isOverlapping(box, other)).length;
};

function candidatesFor(
  place: PointPlace & { readonly remark: string },
  { frame, lineEnd }: LabelRoom,
): readonly PlacedPoint[] {
  const own = place.point.side;
  const order = [own, ...sides.filter((side) => side !== own)];
  const remarks = place.remark === '' ? [''] : [place.remark, ''];

  return remarks
    .flatMap((remark) =>
      order.flatMap((side) => shifts.map((shift) => candidateAt(place, side, shift, remark))),
    )
    .filter((candidate) => {
      const box = labelBox(candidate);
      const isOverLine =
        candidate.remark !== '' && candidate.label.anchor === 'end' && box.left < lineEnd + 14;

      return isInside(box, frame) && !isOverLine;
    });
}

function candidateAt(
  { point, x, y }: PointPlace,
  side: Side,
  shift: number,
  remark: string,
): PlacedPoint {
  const offset = offsets[side];

  return {
    point,
    x,
    y,
    remark,
    label: { x: x + offset.x, y: y + offset.y + shift, anchor: offset.anchor },
  };
}

const unmoved = (place: PointPlace): PlacedPoint => candidateAt(place, place.point.side, 0, '');
