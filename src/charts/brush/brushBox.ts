import type { TextBox } from '../axis/textBox.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Movements up to this many pixels are a click. */
const leastDrag = 5;

export const isDrag = (from: Spot, to: Spot) =>
  Math.hypot(to.x - from.x, to.y - from.y) > leastDrag;

/** The rectangle between two places, inside the frame; over its whole height where only a range is dragged. */
export function brushBox(from: Spot, to: Spot, frame: TextBox, across: 'x' | 'both'): TextBox {
  const clamped = (value: number, least: number, most: number) =>
    Math.max(least, Math.min(most, value));
  const xs = [from.x, to.x].map((x) => clamped(x, frame.left, frame.right));
  const ys =
    across === 'x'
      ? [frame.top, frame.bottom]
      : [from.y, to.y].map((y) => clamped(y, frame.top, frame.bottom));

  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}
