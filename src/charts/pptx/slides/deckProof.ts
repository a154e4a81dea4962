import { type FigureProof, proofOf } from '../../export/proof.ts';
import type { DeckOrder } from '../model/deckOrder.ts';
import { figuresOf } from './deckSlides.ts';

/** What a presentation says of every figure in it, in the first language of its slides. */
export function deckProof(order: DeckOrder): readonly FigureProof[] {
  const [locale] = order.locales;

  return figuresOf(order).flatMap(({ faces: [figure], link, madeOn }) =>
    figure ? [proofOf({ figure, locale, link, madeOn })] : [],
  );
}
