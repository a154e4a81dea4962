import type { SlideParts } from '../../charts/pptx/model/slideParts.ts';
import type { Messages } from '../../i18n/messages.ts';

/** What PowerPoint makes of a part of a slide, and whether that is all of it. */
export interface OfficeLine {
  readonly words: string;
  readonly isWhole: boolean;
}

/** What PowerPoint will make of a slide: said before the file is made. */
export function officeWords(
  pages: readonly SlideParts[],
  { deck, slides }: Messages,
): readonly OfficeLine[] {
  const parts = pages.flatMap((page) => page.parts);
  const has = (kind: (typeof parts)[number]['kind']) => parts.some((part) => part.kind === kind);
  const hasOpenEnd = parts.some((part) => part.kind === 'chart' && part.overlayAlt !== '');
  const whole = [
    ...(has('chart') ? [deck.native] : []),
    ...(has('table') ? [deck.asTable] : []),
    deck.wordsOnly,
  ];
  const partly = [
    ...(has('picture') ? [deck.asPicture] : []),
    ...(hasOpenEnd ? [slides.openEnd] : []),
  ];

  return [
    ...whole.map((words) => ({ words, isWhole: true })),
    ...partly.map((words) => ({ words, isWhole: false })),
  ];
}
