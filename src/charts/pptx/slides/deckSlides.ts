import type { DeckOrder, SlideFigure, SlideOrder } from '../model/deckOrder.ts';
import type { SlideParts } from '../model/slideParts.ts';
import { coverSlide } from './coverSlide.ts';
import { figuresSlide } from './figuresSlide.ts';
import { methodSlides } from './methodSlides.ts';
import { tableSlides } from './tableSlides.ts';

export const figuresOf = ({ slides }: Pick<DeckOrder, 'slides'>): readonly SlideFigure[] =>
  slides.flatMap((slide) => (slide.kind === 'figures' ? slide.figures : []));

/** The slides of one order: a long table and a long method go on over several. */
export function slidesOf(order: SlideOrder, deck: DeckOrder): readonly SlideParts[] {
  switch (order.kind) {
    case 'title':
    case 'section':
      return [coverSlide(order, deck, practiceOf(deck))];
    case 'figures':
      return figureSlides(order, deck);
    case 'method':
      return methodSlides(order, deck, figuresOf(deck));
  }
}

function figureSlides(
  order: Extract<SlideOrder, { readonly kind: 'figures' }>,
  deck: DeckOrder,
): readonly SlideParts[] {
  const [only, ...others] = order.figures;
  if (only?.face === 'table' && others.length === 0) return tableSlides(only, deck, order.notes);

  return [figuresSlide(order, deck)];
}

/** The mark of practice data where any figure of the deck is made from them. */
export const practiceOf = (deck: Pick<DeckOrder, 'slides'>) =>
  figuresOf(deck).flatMap(({ faces: [figure] }) => figure?.practice ?? [])[0] ?? null;
