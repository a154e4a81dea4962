import type { Locale } from '../../i18n/locale.ts';
import { themeTokens } from '../export/themeTokens.ts';
import type { Figure } from '../figure.ts';
import { browserTools } from './browserTools.ts';
import { deckPptx } from './deckPptx.ts';
import { paletteOf } from './model/colours.ts';
import type { DeckOrder } from './model/deckOrder.ts';

const untitled = { zh: '', en: '' };

/** A figure as it was seen, when it was taken away. */
export interface FigurePptxOrder {
  readonly figure: Figure;
  readonly locale: Locale;
  readonly link: string;
  readonly madeOn: string;
  /** What the file says about itself, as JSON; empty writes none. */
  readonly proof: string;
}

/** The palette of slides from the design tokens of the page; always the light ones. */
export const pagePalette = ({ language }: Locale) => paletteOf(themeTokens('light', language));

/** A single figure as a presentation: the figure, its table, and where it comes from. */
export function figurePptx({
  figure,
  locale,
  link,
  madeOn,
  proof,
}: FigurePptxOrder): Promise<Blob> {
  const own = { faces: [figure], link, madeOn };
  const order: DeckOrder = {
    title: figure.title,
    ratio: '16:9',
    locales: [locale],
    palette: pagePalette(locale),
    proof,
    slides: [
      { kind: 'figures', title: untitled, figures: [{ ...own, face: 'chart' }], notes: '' },
      { kind: 'figures', title: untitled, figures: [{ ...own, face: 'table' }], notes: '' },
      { kind: 'method', definitions: [], notes: '' },
    ],
  };

  return deckPptx(order, browserTools);
}
