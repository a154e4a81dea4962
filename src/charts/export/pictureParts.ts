import type { Language } from '../../domain/bilingual.ts';

/** One line of text in the picture, in logical pixels. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
  readonly anchor: 'start' | 'end';
  readonly language: Language;
}

/** A frame around a word, in logical pixels. */
export interface TagBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly stroke: string;
  readonly fill: string;
}

/** Lines of text that stand below one another, and the height that they take. */
export interface TextBlock {
  readonly height: number;
  /** The lines where the block begins at `top`. */
  readonly at: (top: number) => readonly TextLine[];
}

interface BlockOrder {
  readonly x: number;
  readonly size: number;
  readonly leading: number;
  readonly weight: number;
  readonly fill: string;
  readonly language: Language;
}

export function textBlock(texts: readonly string[], order: BlockOrder): TextBlock {
  const { x, size, leading, weight, fill, language } = order;
  // The letters stand in the middle of their line.
  const baseline = leading / 2 + size * 0.36;

  return {
    height: texts.length * leading,
    at: (top) =>
      texts.map((text, index) => ({
        text,
        x,
        y: top + index * leading + baseline,
        size,
        weight,
        fill,
        anchor: 'start',
        language,
      })),
  };
}

/** Blocks that stand below one another as one. */
export function stacked(blocks: readonly TextBlock[]): TextBlock {
  return {
    height: blocks.reduce((height, block) => height + block.height, 0),
    at: (top) => {
      let next = top;

      return blocks.flatMap((block) => {
        const here = next;
        next += block.height;

        return block.at(here);
      });
    },
  };
}
