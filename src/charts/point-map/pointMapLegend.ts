import { fitted, textWidth } from '../axis/textWidth.ts';
import { dotRadius, largestRadius } from './dotRadius.ts';
import type { PointMapDrawing } from './pointMapDrawing.ts';

const textSize = 12;
const rowHeight = 22;
const gap = 16;

/** One entry of the legend: a dot and its words, with their places. */
export interface LegendEntry {
  readonly kind: 'group' | 'size' | 'no-value';
  readonly dye: number | null;
  readonly text: string;
  readonly radius: number;
  readonly dot: { readonly cx: number; readonly cy: number };
  readonly words: { readonly x: number; readonly y: number };
}

export interface PointLegend {
  readonly entries: readonly LegendEntry[];
  readonly height: number;
}

type Wish = Pick<LegendEntry, 'kind' | 'dye' | 'text' | 'radius'>;

/** The legend above the map, in lines as long as the width allows: colours first, then areas. */
export function pointLegend(drawing: PointMapDrawing, width: number, biggest: number): PointLegend {
  const largest = largestValue(drawing);
  const groups = drawing.groups.map(({ name, dye }): Wish => ({
    kind: 'group',
    dye,
    text: name,
    radius: 5,
  }));
  const sizes = drawing.sizes.map(({ value, text }): Wish => ({
    kind: 'size',
    dye: null,
    text,
    radius: dotRadius(value, largest, biggest),
  }));
  const empty: readonly Wish[] =
    drawing.noValueName === ''
      ? []
      : [{ kind: 'no-value', dye: null, text: drawing.noValueName, radius: 4 }];
  const first = flowed(groups, width, 0, rowHeight);
  const second = flowed(
    [...sizes, ...empty],
    width,
    first.height,
    Math.max(rowHeight, 2 * biggest + 4),
  );

  return {
    entries: [...first.entries, ...second.entries],
    height: first.height + second.height,
  };
}

/** The legend and the map in a box: one above the other, or side by side where the box is low, as in a picture. */
export function mapBoxes(drawing: PointMapDrawing, width: number, height: number) {
  const biggest = largestRadius(Math.min(width, height / 0.6));
  const above = pointLegend(drawing, width, biggest);
  const left = Math.min(340, width * 0.34);
  const beside = pointLegend(drawing, left - gap, biggest);
  const isLow = width >= 640 && height - above.height < width * 0.4 && beside.height <= height;

  return isLow
    ? { legend: beside, biggest, map: { left, top: 0, width: width - left, height } }
    : {
        legend: above,
        biggest,
        map: { left: 0, top: above.height, width, height: Math.max(1, height - above.height) },
      };
}

export function largestValue({ dots }: Pick<PointMapDrawing, 'dots'>): number {
  return dots.reduce((largest, { value }) => Math.max(largest, value ?? 0), 0);
}

/** The entries one behind the other; one that does not fit begins the next line. */
function flowed(wishes: readonly Wish[], width: number, top: number, line: number): PointLegend {
  let x = 0;
  let y = top;
  const entries = wishes.map((wish): LegendEntry => {
    const before = 2 * wish.radius + 6;
    const text = fitted(wish.text, textSize, Math.max(20, width - before));
    const needed = before + textWidth(text, textSize);
    if (x > 0 && x + needed > width) {
      x = 0;
      y += line;
    }
    const at = x;
    x += needed + gap;

    return {
      ...wish,
      text,
      dot: { cx: at + wish.radius + 1, cy: y + line / 2 },
      words: { x: at + before, y: y + line / 2 + 4 },
    };
  });

  return { entries, height: wishes.length === 0 ? 0 : y - top + line };
}
