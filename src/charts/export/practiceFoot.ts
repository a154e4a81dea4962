import type { Language } from '../../domain/bilingual.ts';
import type { PracticeMark } from '../../i18n/practiceMark.ts';
import type { TagBox, TextLine } from './pictureParts.ts';
import { type Measure, wrappedText } from './wrapText.ts';

interface FootOrder {
  readonly x: number;
  readonly width: number;
  readonly size: number;
  readonly leading: number;
  readonly measure: Measure;
  readonly colour: (name: string) => string;
  readonly language: Language;
}

/** The first note of a picture of practice data, before it has its place. */
export interface PracticeFoot {
  readonly height: number;
  readonly at: (top: number) => {
    readonly tag: TagBox | null;
    readonly lines: readonly TextLine[];
  };
}

const padding = 6;
const gap = 8;
const frameHeight = 16;
const below = 4;

const unmarked: PracticeFoot = { height: 0, at: () => ({ tag: null, lines: [] }) };

/** The tag of practice data in its frame, and beside it that no real place is meant; nothing for published data. */
export function practiceFoot(mark: PracticeMark | null, order: FootOrder): PracticeFoot {
  if (mark === null) return unmarked;
  const { x, width, size, leading, measure, colour, language } = order;
  const tagWidth = measure(mark.tag) + 2 * padding;
  const besides = x + tagWidth + gap;
  const notes = wrappedText(mark.note, width - tagWidth - gap, measure);
  const line = (text: string, at: { readonly x: number; readonly y: number }, fill: string) =>
    ({ ...at, text, size, weight: 400, fill: colour(fill), anchor: 'start', language }) as const;

  return {
    height: notes.length * leading + below,
    at: (top) => ({
      tag: {
        x,
        y: top - 1,
        width: tagWidth,
        height: frameHeight,
        stroke: colour('--warn'),
        fill: colour('--warn-soft'),
      },
      lines: [
        line(mark.tag, { x: x + padding, y: top + 11 }, '--warn'),
        ...notes.map((text, index) =>
          line(text, { x: besides, y: top + index * leading + 11 }, '--ink-2'),
        ),
      ],
    }),
  };
}
