import type { SlideParts } from '../../charts/pptx/model/slideParts.ts';
import type { Messages } from '../../i18n/messages.ts';

/** What PowerPoint will make of a slide: said before the file is made. */
export function officeWords(
  pages: readonly SlideParts[],
  { deck, slides }: Messages,
): readonly string[] {
  const parts = pages.flatMap((page) => page.parts);
  const has = (kind: (typeof parts)[number]['kind']) => parts.some((part) => part.kind === kind);
  const hasOpenEnd = parts.some((part) => part.kind === 'chart' && part.overlayAlt !== '');

  return [
    ...(has('chart') ? [deck.native] : []),
    ...(has('picture') ? [deck.asPicture] : []),
    ...(has('table') ? [deck.asTable] : []),
    deck.wordsOnly,
    ...(hasOpenEnd ? [slides.openEnd] : []),
  ];
}
