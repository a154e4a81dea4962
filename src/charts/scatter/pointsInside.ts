import { isInside, type TextBox } from '../axis/textBox.ts';
import type { PlacedScatterPoint } from './scatterLayout.ts';

/** The points of which a value lies in a rectangle, by the ids of their marks. */
export function pointsInside(
  points: readonly PlacedScatterPoint[],
  box: TextBox,
): readonly string[] {
  return points
    .filter(({ xs, ys }) =>
      xs.some((x) => ys.some((y) => isInside({ left: x, right: x, top: y, bottom: y }, box))),
    )
    .map(({ point }) => point.id);
}
