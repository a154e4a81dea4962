import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Deck, DeckLanguage } from './deck.ts';
import type { DeckChange, NewId } from './deckChanges.ts';
import { databaseKeeper, type DeckKeeper } from './deckKeeper.ts';
import {
  changed,
  type ChangeStep,
  type DeckShelf,
  emptyDeck,
  openDeck,
  shelfOf,
  withDeck,
  withoutDeck,
  withOpened,
  withRedone,
  withUndone,
} from './deckShelf.ts';

/** The decks, and what can be done with them. */
export interface DeckState {
  readonly shelf: DeckShelf;
  /** Whether the last change is kept for the next visit; `refused` where the browser keeps nothing. */
  readonly keeping: 'kept' | 'writing' | 'refused';
  readonly change: (change: DeckChange, step?: ChangeStep) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly add: (deck: Deck) => void;
  readonly begin: (name: string, language: DeckLanguage) => void;
  readonly open: (id: string) => void;
  readonly discard: (id: string) => void;
  /** Takes over what another window has written. */
  readonly reload: () => Promise<void>;
}

export type DeckStore = StoreApi<DeckState>;

/** Eight random bytes. Not `randomUUID`, which browsers keep from pages that come by plain http. */
export const newId: NewId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/** The other windows of the app in this browser. */
export interface OtherWindows {
  readonly tell: () => void;
  readonly listen: (onTold: () => void) => void;
}

function otherWindows(): OtherWindows {
  const channel = new BroadcastChannel('textile-clusters-decks');

  return {
    tell: () => channel.postMessage('changed'),
    listen: (onTold) => channel.addEventListener('message', onTold),
  };
}

/** The decks of this computer. Every change is kept at once, and told to the other windows of the app. */
export async function createDeckStore(
  keeper: DeckKeeper = databaseKeeper(),
  others: OtherWindows = otherWindows(),
): Promise<DeckStore> {
  const kept = (await keeper.read()) ?? shelfOf([], '');
  const store = createStore<DeckState>()((set, get) => {
    async function to(shelf: DeckShelf): Promise<void> {
      if (shelf === get().shelf) return;
      set({ shelf, keeping: 'writing' });
      const isKept = await keeper.write(shelf);
      // A later change may be under way: only the last one says how things stand.
      if (get().shelf === shelf) set({ keeping: isKept ? 'kept' : 'refused' });
      if (isKept) others.tell();
    }

    return {
      shelf: kept,
      keeping: 'kept',
      change: (change, step = 'new') => void to(changed(get().shelf, change, step)),
      undo: () => void to(withUndone(get().shelf)),
      redo: () => void to(withRedone(get().shelf)),
      add: (deck) => void to(withDeck(get().shelf, deck)),
      begin: (name, language) => void to(withDeck(get().shelf, emptyDeck(name, language, newId))),
      open: (id) => void to(withOpened(get().shelf, id)),
      discard: (id) => void to(withoutDeck(get().shelf, id)),
      reload: async () => {
        const shelf = await keeper.read();
        if (shelf) set({ shelf, keeping: 'kept' });
      },
    };
  });
  others.listen(() => void store.getState().reload());

  return store;
}

let shared: Promise<DeckStore> | undefined;

/** The store of this window, made when it is first asked for. */
export function deckStore(): Promise<DeckStore> {
  shared ??= createDeckStore();

  return shared;
}

/** The open deck of a store. */
export const deckOf = (store: DeckStore): Deck | undefined => openDeck(store.getState().shelf);
