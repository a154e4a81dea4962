import type { Locale } from '../../i18n/locale.ts';
import type { FigureOrder } from '../export/figureOrder.ts';
import { proofOf, proofText } from '../export/proof.ts';
import { themeTokens } from '../export/themeTokens.ts';
import { browserTools } from './browserTools.ts';
import { deckPptx } from './deckPptx.ts';
import { paletteOf } from './model/colours.ts';
import type { DeckOrder } from './model/deckOrder.ts';

const untitled = { zh: '', en: '' };

/** The palette of slides from the design tokens of the page; always the light ones. */
export const pagePalette = ({ language }: Locale) => paletteOf(themeTokens('light', language));

/** A single figure as a presentation: the figure, its table, and where it comes from. */
export function figurePptx(asked: FigureOrder): Promise<Blob> {
  const { figure, locale, link, madeOn } = asked;
  const own = { faces: [figure], link, madeOn };
  const order: DeckOrder = {
    title: figure.title,
    ratio: '16:9',
    locales: [locale],
    palette: pagePalette(locale),
    proof: proofText([proofOf(asked)]),
    slides: [
      { kind: 'figures', title: untitled, figures: [{ ...own, face: 'chart' }], notes: '' },
      { kind: 'figures', title: untitled, figures: [{ ...own, face: 'table' }], notes: '' },
      { kind: 'method', definitions: [], notes: '' },
    ],
  };

  return deckPptx(order, browserTools);
}
