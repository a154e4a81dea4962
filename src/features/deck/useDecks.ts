import { useStore } from 'zustand';
import type { DeckState, DeckStore } from './deckStore.ts';

/** The decks as they are now; drawn again with every change. */
export const useDecks = (store: DeckStore): DeckState => useStore(store);
