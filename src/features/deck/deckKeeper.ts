import { createStore, get, set } from 'idb-keyval';
import type { Deck } from './deck.ts';
import { readDeck } from './deckFile.ts';
import { type DeckShelf, shelfOf } from './deckShelf.ts';

/** Where decks are kept between visits. */
export interface DeckKeeper {
  /** What was kept; undefined where nothing was, or where the browser keeps nothing. */
  readonly read: () => Promise<DeckShelf | undefined>;
  /** Whether it could be kept. */
  readonly write: (shelf: DeckShelf) => Promise<boolean>;
}

const key = 'decks';

/** What is written: the decks without their steps. A deck that cannot be read any more is left out. */
interface Kept {
  readonly decks: readonly Deck[];
  readonly open: string;
}

/** The database of this browser. A private window may refuse it: then decks live as long as the page. */
export function databaseKeeper(name = 'textile-clusters'): DeckKeeper {
  const store = attempted(() => createStore(name, 'decks'));

  return {
    read: async () => {
      try {
        return store && shelfFrom(await get<unknown>(key, store));
      } catch {
        return undefined;
      }
    },
    write: async ({ decks, open }) => {
      const kept: Kept = { decks: decks.map(({ present }) => present), open };
      try {
        if (store) await set(key, kept, store);

        return store !== undefined;
      } catch {
        return false;
      }
    },
  };
}

function shelfFrom(value: unknown): DeckShelf | undefined {
  if (typeof value !== 'object' || value === null || !('decks' in value)) return undefined;
  const { decks } = value;
  const open = 'open' in value && typeof value.open === 'string' ? value.open : '';
  if (!Array.isArray(decks)) return undefined;
  const readable = decks.flatMap((deck: unknown) => {
    const outcome = readDeck(deck);

    return outcome.kind === 'deck' ? [outcome.deck] : [];
  });

  return shelfOf(readable, open);
}

function attempted<Answer>(action: () => Answer): Answer | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
