import { isInside, isOverlapping, type TextBox } from '../axis/textBox.ts';
import { widest } from '../axis/textWidth.ts';

const size = 13;
const lineHeight = 17;
const ascent = 10;
const descent = 3;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Words that belong to a spot of the plot: a place read off, the area, or the diagonal. */
export interface CurveWord extends Spot {
  readonly id: string;
  readonly lines: readonly string[];
  readonly kind: 'guide' | 'area' | 'diagonal';
}

/** Words with the place of their first line. */
export interface PlacedWord {
  readonly word: CurveWord;
  readonly at: Spot;
  readonly anchor: 'start' | 'end';
}

/** What words may not cover. */
export interface CurveMarks {
  readonly curve: readonly Spot[];
  readonly guides: readonly (Spot & {
    readonly toUp: Segment;
    readonly toAcross: Segment;
  })[];
  readonly diagonal: Segment | null;
}

interface Segment {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** The box of words as they are drawn. */
export function wordBox({ word, at, anchor }: PlacedWord): TextBox {
  const width = widest(word.lines, size);
  const left = anchor === 'start' ? at.x : at.x - width;
  const height = (word.lines.length - 1) * lineHeight;

  return { left, right: left + width, top: at.y - ascent, bottom: at.y + height + descent };
}

/**
 * The words placed one after the other, each at the first place near its spot where it covers no
 * other word, no curve and no guide; where there is none, at the one that covers least.
 */
export function placedWords(
  words: readonly CurveWord[],
  frame: TextBox,
  marks: CurveMarks,
): readonly PlacedWord[] {
  const taken = takenBy(marks);
  const settled: PlacedWord[] = [];
  for (const word of words) {
    const others = [...taken, ...settled.map(wordBox)];
    const candidates = candidatesFor(word).filter((place) => isInside(wordBox(place), frame));
    const costs = candidates.map((place) => coverage(wordBox(place), others));
    const least = Math.min(...costs);
    const best = candidates[costs.indexOf(least)];
    // A word for the diagonal or a plot without room is left to the notes and the table.
    if (best && (least === 0 || word.kind !== 'diagonal')) settled.push(best);
  }

  return settled;
}

const coverage = (box: TextBox, others: readonly TextBox[]) =>
  others.filter((other) => isOverlapping(box, other)).length;

const steps = [0, 1, -1, 2, -2, 3, -3, 4, -4, 6, -6, 8, -8];
const asides = { guide: [10, 24, 40], area: [10, 24, 40, 64, 96, 130], diagonal: [10, 24, 40, 64] };

function candidatesFor(word: CurveWord): readonly PlacedWord[] {
  // The words of an area stand in its middle where they may.
  const first = word.kind === 'area' ? [-widest(word.lines, size) / 2] : [];
  const anchors = word.kind === 'diagonal' ? (['end'] as const) : (['start', 'end'] as const);

  return [...first, ...asides[word.kind]].flatMap((aside) =>
    steps.flatMap((step) =>
      anchors.map((anchor): PlacedWord => {
        const x = word.x + (anchor === 'start' ? aside : -aside);

        return { word, at: { x, y: word.y + firstLine[word.kind] + step * 8.5 }, anchor };
      }),
    ),
  );
}

const firstLine = { guide: 18, area: 4, diagonal: -4 } as const;

/** Small boxes along every line of the plot, and one around each dot that is read off. */
function takenBy({ curve, guides, diagonal }: CurveMarks): readonly TextBox[] {
  const line = curve.slice(1).flatMap((to, index) => {
    const from = curve[index];

    return from ? along({ x1: from.x, y1: from.y, x2: to.x, y2: to.y }) : [];
  });

  return [
    ...line,
    ...(diagonal ? along(diagonal) : []),
    ...guides.flatMap((guide) => [
      ...along(guide.toUp),
      ...along(guide.toAcross),
      boxAround(guide, 7),
    ]),
  ];
}

function along({ x1, x2, y1, y2 }: Segment): readonly TextBox[] {
  const count = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 6));

  return Array.from({ length: count + 1 }, (_, index) =>
    boxAround({ x: x1 + ((x2 - x1) * index) / count, y: y1 + ((y2 - y1) * index) / count }, 3),
  );
}

const boxAround = ({ x, y }: Spot, reach: number): TextBox => ({
  left: x - reach,
  right: x + reach,
  top: y - reach,
  bottom: y + reach,
});
