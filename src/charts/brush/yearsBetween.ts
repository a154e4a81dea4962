import type { TextBox } from '../axis/textBox.ts';

/** A year with its place on the axis, in pixels. */
export interface PlacedYear {
  readonly year: number;
  readonly x: number;
}

/** The years whose places lie in a range, earliest first. */
export function yearsBetween(
  years: readonly PlacedYear[],
  { left, right }: Pick<TextBox, 'left' | 'right'>,
): readonly number[] {
  return years
    .filter(({ x }) => x >= left && x <= right)
    .map(({ year }) => year)
    .toSorted((a, b) => a - b);
}
