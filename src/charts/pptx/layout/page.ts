import type { SlideRatio } from '../model/deckOrder.ts';
import type { SlideBox } from './box.ts';

/** The measures of a slide, in inches. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

const pages: Readonly<Record<SlideRatio, Page>> = {
  '16:9': { width: 13.333, height: 7.5, margin: 0.56 },
  '4:3': { width: 10, height: 7.5, margin: 0.5 },
};

export const pageOf = (ratio: SlideRatio): Page => pages[ratio];

export const contentWidth = ({ width, margin }: Page) => width - 2 * margin;

/** Sizes of text in points: what is read from the back row is never below twelve. */
export const sizes = {
  cover: 40,
  section: 34,
  title: 26,
  longTitle: 24,
  secondTitle: 16,
  subtitle: 14,
  panelTitle: 14,
  body: 12,
  foot: 10.5,
} as const;

/** Height of a line of text, in inches. */
export const lineHeight = (size: number) => (size * 1.3) / 72;

/** Boxes side by side, and below one another from three on. */
export function cellsOf(box: SlideBox, count: number): readonly SlideBox[] {
  const columns = count === 1 ? 1 : 2;
  const rows = Math.ceil(count / columns);
  const [gapX, gapY] = [0.35, 0.15];
  const width = (box.width - gapX * (columns - 1)) / columns;
  const height = (box.height - gapY * (rows - 1)) / rows;

  return Array.from({ length: count }, (_, index) => ({
    x: box.x + (index % columns) * (width + gapX),
    y: box.y + Math.floor(index / columns) * (height + gapY),
    width,
    height,
  }));
}
