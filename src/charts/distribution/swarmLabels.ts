import { isInside, isOverlapping, type TextBox } from '../axis/textBox.ts';
import { textWidth } from '../axis/textWidth.ts';
import type { Line } from '../marks/barGeometry.ts';
import type { BoxText } from './boxPlaces.ts';
import type { DotPlace } from './distributionLayout.ts';

const nameSize = 13;
const noteSize = 12;
const most = 12;
const distances = [14, 30, 46, 62, 78, 94];

/** The name of a selected dot, with a line to it. */
export interface SwarmLabel {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly leader: Line;
}

/** Names above or below their dots, over no other name; more than a dozen would hide the swarm. */
export function swarmLabels(
  chosen: readonly DotPlace[],
  texts: readonly BoxText[],
  frame: TextBox,
): readonly SwarmLabel[] {
  if (chosen.length > most) return [];
  const taken: TextBox[] = texts.map(({ text, x, y }) => boxOf(x, y, textWidth(text, noteSize)));
  const labels: SwarmLabel[] = [];
  for (const place of chosen) {
    const width = textWidth(place.dot.name, nameSize) * 1.06;
    const label = candidates(place, width, frame).find((candidate) => {
      const box = boxOf(candidate.x, candidate.y, width);

      return isInside(box, frame) && !taken.some((other) => isOverlapping(box, other));
    });
    if (!label) continue;
    labels.push(label);
    taken.push(boxOf(label.x, label.y, width));
  }

  return labels;
}

const boxOf = (x: number, y: number, width: number): TextBox => ({
  left: x,
  right: x + width,
  top: y - 11,
  bottom: y + 4,
});

function candidates(
  { dot, x, y, radius }: DotPlace,
  width: number,
  frame: TextBox,
): readonly SwarmLabel[] {
  const left = Math.max(frame.left, Math.min(x - width / 2, frame.right - width));
  const at = (side: 1 | -1, distance: number): SwarmLabel => ({
    id: dot.id,
    name: dot.name,
    x: left,
    y: side < 0 ? y - distance : y + distance + 8,
    leader: {
      x1: x,
      x2: x,
      y1: y + side * radius,
      y2: side < 0 ? y - distance + 4 : y + distance - 3,
    },
  });

  return distances.flatMap((distance) => [at(1, distance), at(-1, distance)]);
}
