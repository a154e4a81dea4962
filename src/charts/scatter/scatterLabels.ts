import { isInside, isOverlapping, type TextBox } from '../axis/textBox.ts';
import { textWidth } from '../axis/textWidth.ts';
import type { Line } from '../marks/barGeometry.ts';
import { boundReach } from './pointGeometry.ts';
import type { PlacedScatterPoint } from './scatterLayout.ts';

const nameSize = 13;
const noteSize = 12;
const ascent = 11;
const descent = 4;

/** A label beside its point, with a line to it where it had to stand away. */
export interface ScatterLabel {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly remark: string;
  readonly x: number;
  readonly y: number;
  readonly leader: Line | null;
}

/** Eight directions, the most usual first. */
const directions = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
] as const;
const distances = [0, 12, 26, 42, 60, 80];
/** From here on a label carries a line to its point. */
const ledFrom = 26;

/**
 * Labels that cover no other label and no mark, inside the frame; what finds no free place is left
 * out, and its name stands in the evidence and in the table.
 *
 * Greedy, in the order given: each label takes the first free place, nearer before farther.
 */
export function scatterLabels(
  labelled: readonly PlacedScatterPoint[],
  all: readonly PlacedScatterPoint[],
  frame: TextBox,
): readonly ScatterLabel[] {
  if (labelled.length === 0) return [];
  const taken = all.flatMap(takenBy);
  const labels: ScatterLabel[] = [];
  for (const placed of labelled) {
    const label = candidates(placed).find((candidate) => {
      const box = scatterLabelBox(candidate);

      return isInside(box, frame) && !taken.some((other) => isOverlapping(box, other));
    });
    if (!label) continue;
    labels.push(label);
    taken.push(scatterLabelBox(label));
  }

  return labels;
}

/** The box of a label as it is drawn. */
export function scatterLabelBox({ name, note, remark, x, y }: ScatterLabel): TextBox {
  return {
    left: x,
    right: x + labelWidth(name, note, remark),
    top: y - ascent,
    bottom: y + descent,
  };
}

function labelWidth(name: string, note: string, remark: string): number {
  // Names are bold: a little wider than estimated for plain text.
  const strong = textWidth(name, nameSize) * 1.06;
  const rest = [note, remark].filter((part) => part !== '');

  return strong + rest.reduce((width, part) => width + 5 + textWidth(part, noteSize), 0);
}

/** What a point takes up: its dots, and the lines of doubt around them. */
export function takenBy({ point, xs, ys, radius }: PlacedScatterPoint): readonly TextBox[] {
  const reach = radius + 2;
  const dots = xs.flatMap((x) =>
    ys.map((y) => ({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach })),
  );
  const doubt = boundReach(point, xs[0] ?? 0, ys[0] ?? 0, radius);

  return [...dots, ...doubt, ...(point.remark === '' ? [] : bracketBox(xs, ys, radius))];
}

function bracketBox(
  xs: readonly number[],
  ys: readonly number[],
  radius: number,
): readonly TextBox[] {
  const reach = radius + 12;

  return [
    {
      left: Math.min(...xs) - reach,
      right: Math.max(...xs) + reach,
      top: Math.min(...ys) - reach,
      bottom: Math.max(...ys) + reach,
    },
  ];
}

function candidates({ point, xs, ys, radius }: PlacedScatterPoint): readonly ScatterLabel[] {
  const { id, name, year: note, remark } = point;
  const width = labelWidth(name, note, remark);
  const [x = 0, y = 0] = [xs[0], ys[0]];

  return distances.flatMap((distance) =>
    directions.map(([across, down]) => {
      const away = radius + 6 + distance;
      const left = across === 0 ? x - width / 2 : across > 0 ? x + away : x - away - width;
      const middle = y + down * (away + (across === 0 ? 6 : 2));
      const label = { id, name, note, remark, x: left, y: middle + 4 };

      return { ...label, leader: distance < ledFrom ? null : leaderOf(label, width, x, y, radius) };
    }),
  );
}

/** From the edge of the point to the nearest spot of the label. */
function leaderOf(
  label: { readonly x: number; readonly y: number },
  width: number,
  x: number,
  y: number,
  radius: number,
): Line {
  const to = {
    x: Math.max(label.x - 2, Math.min(x, label.x + width + 2)),
    y: Math.max(label.y - ascent, Math.min(y, label.y + descent)),
  };
  const length = Math.hypot(to.x - x, to.y - y) || 1;
  const part = (radius + 2) / length;

  return { x1: x + (to.x - x) * part, y1: y + (to.y - y) * part, x2: to.x, y2: to.y };
}
