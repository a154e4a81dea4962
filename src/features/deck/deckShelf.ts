import { begun, continued, type History, redone, stepped, undone } from './history.ts';
import type { Deck, DeckLanguage } from './deck.ts';
import type { DeckChange, NewId } from './deckChanges.ts';

/** All decks of this computer, each with the steps that can be undone; one is open. */
export interface DeckShelf {
  readonly decks: readonly History<Deck>[];
  /** The id of the deck that is edited, and that figures are pinned to. */
  readonly open: string;
}

/** A deck without slides. */
export function emptyDeck(name: string, language: DeckLanguage, newId: NewId): Deck {
  return { id: newId(), name, language, ratio: '16:9', slides: [] };
}

export function shelfOf(decks: readonly Deck[], open: string): DeckShelf {
  return { decks: decks.map(begun), open };
}

/** The deck that is edited; undefined where there is none yet. */
export function openDeck({ decks, open }: DeckShelf): Deck | undefined {
  return openHistory({ decks, open })?.present;
}

/** The deck that is edited, with its steps. */
export function openHistory({ decks, open }: DeckShelf): History<Deck> | undefined {
  return decks.find(({ present }) => present.id === open) ?? decks[0];
}

/** Whether a change is a step of its own, or goes on with the one before, as typing does. */
export type ChangeStep = 'new' | 'continued';

/** The open deck changed. */
export function changed(shelf: DeckShelf, change: DeckChange, step: ChangeStep): DeckShelf {
  return onOpen(shelf, (history) => {
    const next = change(history.present);

    return step === 'continued' && history.past.length > 0
      ? continued(history, next)
      : stepped(history, next);
  });
}

export const withUndone = (shelf: DeckShelf): DeckShelf => onOpen(shelf, undone);
export const withRedone = (shelf: DeckShelf): DeckShelf => onOpen(shelf, redone);

/** A further deck, opened at once; one of the same id gives way to it. */
export function withDeck(shelf: DeckShelf, deck: Deck): DeckShelf {
  const others = shelf.decks.filter(({ present }) => present.id !== deck.id);

  return { decks: [...others, begun(deck)], open: deck.id };
}

export function withOpened(shelf: DeckShelf, id: string): DeckShelf {
  return shelf.decks.some(({ present }) => present.id === id) ? { ...shelf, open: id } : shelf;
}

/** The shelf without a deck; its neighbour is opened. */
export function withoutDeck({ decks, open }: DeckShelf, id: string): DeckShelf {
  const at = decks.findIndex(({ present }) => present.id === id);
  const rest = decks.filter(({ present }) => present.id !== id);
  const neighbour = rest[Math.min(Math.max(0, at), rest.length - 1)]?.present.id ?? '';

  return { decks: rest, open: open === id ? neighbour : open };
}

function onOpen(shelf: DeckShelf, change: (history: History<Deck>) => History<Deck>): DeckShelf {
  const open = openHistory(shelf);
  if (!open) return shelf;

  return {
    open: open.present.id,
    decks: shelf.decks.map((one) => (one === open ? change(one) : one)),
  };
}
