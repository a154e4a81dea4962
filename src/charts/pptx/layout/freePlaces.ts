import { isOverlapping, type TextBox } from '../../axis/textBox.ts';
import type { LabelPlace, NumberAxis } from '../model/nativeChart.ts';
import { inches, type SlideBox } from './box.ts';
import { widestInches } from './chartFit.ts';

/** Between a point and its label, and half of a point, in inches. */
const away = 0.08;

/** The sides of a point on which a label may stand, the most usual first. */
export const sides = ['right', 'left', 'above', 'below'] as const satisfies readonly LabelPlace[];
export type Side = (typeof sides)[number];

/** A label at a point of a chart, in inches from the corner of the chart. */
export interface LabelAt {
  readonly text: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
}

/** Room that points and labels have taken: what is asked for is taken where it is free. */
export function roomFor(
  dots: readonly { readonly x: number; readonly y: number }[],
  box: SlideBox,
) {
  const taken: TextBox[] = dots.map(({ x, y }) => around(x, y, away * 0.8));

  return (side: Side, label: LabelAt): boolean => {
    const wanted = labelBox(side, label);
    const isFree =
      wanted.left >= 0 &&
      wanted.right <= box.width + 0.05 &&
      !taken.some((other) => isOverlapping(wanted, other));
    if (isFree) taken.push(wanted);

    return isFree;
  };
}

/** How far along its axis a value stands, from 0 to 1. */
export function partOf(value: number, { min, max, logBase }: NumberAxis): number {
  const along = (number: number) => (logBase === null ? number : Math.log(Math.max(number, 1e-12)));

  return (along(value) - along(min)) / (along(max) - along(min) || 1);
}

const around = (x: number, y: number, by: number): TextBox => ({
  left: x - by,
  right: x + by,
  top: y - by,
  bottom: y + by,
});

function labelBox(side: Side, { text, size, x, y }: LabelAt): TextBox {
  const width = widestInches([text], size);
  const height = inches(size * 1.1);
  const left = {
    right: x + away,
    left: x - away - width,
    above: x - width / 2,
    below: x - width / 2,
  };
  const top = {
    right: y - height / 2,
    left: y - height / 2,
    above: y - away - height,
    below: y + away,
  };

  return {
    left: left[side],
    right: left[side] + width,
    top: top[side],
    bottom: top[side] + height,
  };
}
