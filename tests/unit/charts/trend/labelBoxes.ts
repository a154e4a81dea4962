import { textWidth } from '../../../../src/charts/axis/textWidth.ts';
import type { PlacedPoint } from '../../../../src/charts/trend/trendLabels.ts';
import type { TrendLayout } from '../../../../src/charts/trend/trendLayout.ts';

/** A rectangle on the page, with the words that stand in it. */
interface WordBox {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const valueSize = 13;
const remarkSize = 12;
const ascent = 10;
const smallAscent = 9;
const descent = 3;

/** The box of a point's label as it is drawn: value and remark with a space between them. */
export function labelBox({ point, remark, label }: PlacedPoint): WordBox {
  const value = point.text;
  const sign = point.tone === 'contested' ? '≠ ' : '';
  const words = remark === '' ? '' : `${sign}${remark}`;
  const space = words === '' ? 0 : textWidth(' ', valueSize);
  const width = textWidth(value, valueSize) + space + textWidth(words, remarkSize);
  const left = label.anchor === 'start' ? label.x : label.x - width;

  return {
    words: `${value} ${words}`.trim(),
    left,
    right: left + width,
    top: label.y - ascent,
    bottom: label.y + descent,
  };
}

/** The box of the mark of a reading. */
export function dotBox({ point, x, y }: PlacedPoint): WordBox {
  return { words: point.text, left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 };
}

/** The boxes of the words that stand at a break. */
export function breakBoxes(
  { breaks, axisHeight }: TrendLayout,
  height: number,
): readonly WordBox[] {
  return breaks.flatMap(({ x, lines, isLeft }) => {
    const width = Math.max(0, ...lines.map((line) => textWidth(line, remarkSize)));
    const left = isLeft ? x - 8 - width : x + 8;
    const top = height - axisHeight - 52 - smallAscent;

    return width === 0
      ? []
      : [
          {
            words: lines.join(' '),
            left,
            right: left + width,
            top,
            bottom: top + 16 + smallAscent,
          },
        ];
  });
}

const overlap = (a: WordBox, b: WordBox) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Every pair of boxes of two lists that overlap, in words; a box does not overlap itself. */
export function overlaps(some: readonly WordBox[], others: readonly WordBox[]): readonly string[] {
  return some.flatMap((a) =>
    others.filter((b) => a !== b && overlap(a, b)).map((b) => `${a.words} × ${b.words}`),
  );
}
