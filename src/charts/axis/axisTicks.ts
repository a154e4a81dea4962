import { textWidth } from './textWidth.ts';

/** A tick with its text, ready to be drawn. */
export interface TextTick {
  /** The position that the axis is given. */
  readonly at: number;
  readonly text: string;
}

/** Space between two texts of an axis, in pixels. */
const gap = 8;

/** The ticks of a horizontal axis without those whose text would touch the one before. */
export function withoutTouching(
  ticks: readonly TextTick[],
  pixelOf: (at: number) => number,
  sizePx: number,
): readonly TextTick[] {
  let end = -Infinity;

  return ticks.filter(({ at, text }) => {
    const half = textWidth(text, sizePx) / 2;
    const isFree = pixelOf(at) - half >= end + gap;
    if (isFree) end = pixelOf(at) + half;

    return isFree;
  });
}
