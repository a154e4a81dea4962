import { linearScale } from '../../charts/axis/scale.ts';

/** Width of a bar's cell in the table, in pixels, with the room that an open end takes. */
export const barWidth = 92;
export const openEnd = 26;

/** Length of a bar; room is kept for the open end of a bound, so that it stays inside the cell. */
export function barLength(value: number, largest: number, width: number): number {
  return Math.max(1, linearScale([0, largest], [0, width - openEnd])(value));
}

/** Where the ticks of the shared scale stand above the bars. */
export function tickPlaces(ticks: readonly number[]) {
  const along = linearScale([0, ticks.at(-1) ?? 1], [0, barWidth - openEnd]);

  return ticks.map((tick) => ({ tick, x: along(tick) }));
}
