import type { Language } from '../../domain/bilingual.ts';
import type { Slide } from '../../features/deck/deck.ts';
import type { Locale } from '../../i18n/locale.ts';

/** What a slide is called: what the presenter wrote, or the finding of its first figure. */
export function slideTitle(slide: Slide, { text }: Locale, language: Language): string {
  switch (slide.kind) {
    case 'title':
    case 'section':
      return slide.title === '' ? text.deck.kinds[slide.kind] : slide.title;
    case 'method':
      return text.deck.methodTitle;
    case 'figures':
      return slide.title === '' ? (slide.figures[0]?.figure[language].title ?? '') : slide.title;
  }
}
