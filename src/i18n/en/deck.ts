import type { zhDeck } from '../zh/deck.ts';

/** The deck: pinning, editing, keeping. */
export const enDeck: typeof zhDeck = {
  deck: {
    firstName: 'Untitled deck',
    pinned: (slide: number, deck: string) => `Pinned to "${deck}" as slide ${slide}.`,
  },
};
