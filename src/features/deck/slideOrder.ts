import { themeTokens } from '../../charts/export/themeTokens.ts';
import { paletteOf } from '../../charts/pptx/model/colours.ts';
import type { DeckOrder, SlideFigure, SlideOrder } from '../../charts/pptx/model/deckOrder.ts';
import type { Language } from '../../domain/bilingual.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Deck, DeckLanguage, PinnedFigure, Slide } from './deck.ts';

/** The languages of a deck, the one that is drawn first. */
export function languagesOf(language: DeckLanguage): readonly [Language, ...Language[]] {
  return language === 'both' ? ['zh', 'en'] : [language];
}

/** The deck as it is written into a file and shown on the stage: from one order, so they cannot differ. */
export function deckOrder(
  deck: Deck,
  locales: readonly [Locale, ...Locale[]],
  proof = '',
): DeckOrder {
  return {
    title: deck.name,
    slides: deck.slides.map((slide) => slideOrder(slide, locales)),
    ratio: deck.ratio,
    locales,
    palette: paletteOf(themeTokens('light', locales[0].language)),
    proof,
  };
}

/** What a presenter writes is written once: it is the same in both languages. */
const inBoth = (text: string) => ({ zh: text, en: text });

function slideOrder(slide: Slide, locales: readonly Locale[]): SlideOrder {
  switch (slide.kind) {
    case 'title':
    case 'section':
      return {
        kind: slide.kind,
        title: inBoth(slide.title),
        subtitle: inBoth(slide.subtitle),
        notes: slide.notes,
      };
    case 'figures':
      return {
        kind: 'figures',
        title: inBoth(slide.title),
        figures: slide.figures.map((pinned) => slideFigure(pinned, locales)),
        notes: slide.notes,
      };
    case 'method':
      return { kind: 'method', definitions: [], notes: slide.notes };
  }
}

export function slideFigure(pinned: PinnedFigure, locales: readonly Locale[]): SlideFigure {
  const faces = locales.map(({ language }) => pinned.figure[language]);

  return {
    faces,
    face: faces[0]?.drawing.kind === 'table' ? 'table' : 'chart',
    link: pinned.link,
    madeOn: pinned.pinnedOn,
  };
}
