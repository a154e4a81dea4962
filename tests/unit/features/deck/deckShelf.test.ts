import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withSettings } from '../../../../src/features/deck/deckChanges.ts';
import {
  changed,
  emptyDeck,
  openDeck,
  openHistory,
  shelfOf,
  withDeck,
  withOpened,
  withoutDeck,
  withRedone,
  withUndone,
} from '../../../../src/features/deck/deckShelf.ts';
import { mostSteps } from '../../../../src/features/deck/history.ts';
import { aDeck, aSlide, namesInOrder } from './decks.ts';

const named = (name: string) => withSettings({ name });
const deck = aDeck(aSlide('a', 'f1'));
const shelf = shelfOf([deck, { ...deck, id: 'other' }], 'deck');

describe('the steps of the open deck', () => {
  it('are undone and done again', () => {
    const twice = changed(changed(shelf, named('B'), 'new'), named('C'), 'new');

    expect(openDeck(withUndone(twice))?.name).toBe('B');
    expect(openDeck(withUndone(withUndone(withUndone(twice))))?.name).toBe('A deck');
    expect(openDeck(withRedone(withUndone(twice)))?.name).toBe('C');
    expect(openDeck(withRedone(twice))?.name).toBe('C');
  });

  it('forget what was undone when another way is taken', () => {
    const other = changed(withUndone(changed(shelf, named('B'), 'new')), named('C'), 'new');

    expect(openDeck(withRedone(other))?.name).toBe('C');
  });

  it('take typing as one', () => {
    const typed = ['Cl', 'Clu', 'Clus'].reduce(
      (before, name) => changed(before, named(name), 'continued'),
      changed(shelf, named('C'), 'new'),
    );

    expect(openDeck(withUndone(typed))?.name).toBe('A deck');
  });

  it('are as many as are kept, and any number of undos and redos ends where it began', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 130 }), fc.nat(140), (names, undos) => {
        const forward = names.reduce((one, name) => changed(one, named(name), 'new'), shelf);
        expect(openHistory(forward)?.past.length).toBeLessThanOrEqual(mostSteps);
        let there = forward;
        for (let step = 0; step < undos; step += 1) there = withUndone(there);
        for (let step = 0; step < undos; step += 1) there = withRedone(there);

        expect(openDeck(there)).toEqual(openDeck(forward));
      }),
    );
  });
});

describe('the decks of a computer', () => {
  it('are opened one at a time; a name that is none opens nothing else', () => {
    expect(openDeck(withOpened(shelf, 'other'))?.id).toBe('other');
    expect(withOpened(shelf, 'nobody')).toBe(shelf);
  });

  it('are added open, and one of the same id gives way', () => {
    const more = withDeck(shelf, { ...deck, name: 'Again' });

    expect(more.decks.map(({ present }) => present.name)).toEqual(['A deck', 'Again']);
    expect(openDeck(more)?.name).toBe('Again');
  });

  it('open the neighbour of one that is thrown away', () => {
    expect(openDeck(withoutDeck(shelf, 'deck'))?.id).toBe('other');
    expect(openDeck(withoutDeck(shelf, 'other'))?.id).toBe('deck');
    expect(openDeck(withoutDeck(withoutDeck(shelf, 'deck'), 'other'))).toBeUndefined();
  });

  it('begin empty, in the language of the reader', () => {
    expect(emptyDeck('New', 'en', namesInOrder())).toEqual({
      id: 'n1',
      name: 'New',
      language: 'en',
      ratio: '16:9',
      slides: [],
    });
  });
});
