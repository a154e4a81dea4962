import { describe, expect, it } from 'vitest';
import { withSettings } from '../../../../src/features/deck/deckChanges.ts';
import type { DeckKeeper } from '../../../../src/features/deck/deckKeeper.ts';
import { openDeck, shelfOf, type DeckShelf } from '../../../../src/features/deck/deckShelf.ts';
import {
  createDeckStore,
  deckOf,
  newId,
  type OtherWindows,
} from '../../../../src/features/deck/deckStore.ts';
import { aDeck } from './decks.ts';

function keeperOf(first: DeckShelf | undefined, isWilling = true) {
  let kept = first;
  const keeper: DeckKeeper = {
    read: () => Promise.resolve(kept),
    write: (shelf) => {
      if (isWilling) kept = shelf;

      return Promise.resolve(isWilling);
    },
  };

  return { keeper, kept: () => kept };
}

/** Two windows of one app: what one says the other hears. */
function windows() {
  const listeners: (() => void)[] = [];
  const channel = (own: number): OtherWindows => ({
    tell: () => listeners.forEach((listen, at) => (at === own ? undefined : listen())),
    listen: (onTold) => void (listeners[own] = onTold),
  });

  return { first: channel(0), second: channel(1) };
}

describe('the store of decks', () => {
  it('opens what was kept, and keeps every change', async () => {
    const { keeper, kept } = keeperOf(shelfOf([aDeck()], 'deck'));
    const store = await createDeckStore(keeper, windows().first);
    store.getState().change(withSettings({ name: 'Changed' }));
    expect(store.getState().keeping).toBe('writing');
    await Promise.resolve();

    expect(store.getState().keeping).toBe('kept');
    expect(openDeck(kept() ?? shelfOf([], ''))?.name).toBe('Changed');
  });

  it('says so where the browser keeps nothing, and goes on without', async () => {
    const store = await createDeckStore(keeperOf(undefined, false).keeper, windows().first);
    store.getState().begin('New', 'zh');
    await Promise.resolve();

    expect(store.getState().keeping).toBe('refused');
    expect(deckOf(store)?.name).toBe('New');
  });

  it('takes over what another window has changed', async () => {
    const { keeper } = keeperOf(shelfOf([aDeck()], 'deck'));
    const { first, second } = windows();
    const here = await createDeckStore(keeper, first);
    const there = await createDeckStore(keeper, second);
    here.getState().change(withSettings({ name: 'From here' }));
    await Promise.resolve();
    await Promise.resolve();

    expect(deckOf(there)?.name).toBe('From here');
  });

  it('undoes, and is not written to where nothing changes', async () => {
    const store = await createDeckStore(
      keeperOf(shelfOf([aDeck()], 'deck')).keeper,
      windows().first,
    );
    store.getState().undo();
    expect(deckOf(store)).toEqual(aDeck());
    store.getState().change(withSettings({ name: 'B' }));
    store.getState().undo();

    expect(deckOf(store)?.name).toBe('A deck');
  });

  it('names things so that no two are the same', () => {
    expect(new Set(Array.from({ length: 1000 }, newId)).size).toBe(1000);
  });
});
