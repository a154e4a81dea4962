import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf, roomOf, slideLayouts } from '../../../../src/features/deck/deck.ts';
import {
  withDuplicate,
  withFigure,
  withLayout,
  withMoved,
  withoutFigure,
  withoutSlide,
  withPinned,
  withSettings,
  withSlide,
  withWordsOf,
} from '../../../../src/features/deck/deckChanges.ts';
import { aDeck, aMethod, aPinned, aSlide, aTitle, inShort, namesInOrder } from './decks.ts';

const deck = aDeck(aTitle('t'), aSlide('a', 'f1'), aSlide('b', 'f2'), aSlide('c', 'f3', 'f4'));

describe('a pinned figure', () => {
  it('comes last, on a slide of its own', () => {
    expect(inShort(withPinned(aPinned('f'), namesInOrder())(deck)).at(-1)).toBe('n1(f)');
  });

  it('comes before the method slide that ends the deck', () => {
    const ended = aDeck(aSlide('a', 'f1'), aMethod('m'));

    expect(inShort(withPinned(aPinned('f'), namesInOrder())(ended))).toEqual([
      'a(f1)',
      'n1(f)',
      'm',
    ]);
  });

  it('that is taken away takes its slide along when it was the last one there', () => {
    expect(inShort(withoutFigure('f1')(deck))).toEqual(['t', 'b(f2)', 'c(f3 f4)']);
    expect(inShort(withoutFigure('f4')(deck))).toEqual(['t', 'a(f1)', 'b(f2)', 'c(f3)']);
  });

  it('is changed on its slide, and no other one is', () => {
    const kept = withFigure('f3', (pinned) => ({ ...pinned, keptAgainst: 'ffff' }))(deck);

    expect(figuresOf(kept).map(({ keptAgainst }) => keptAgainst)).toEqual(['', '', 'ffff', '']);
  });
});

describe('a slide', () => {
  it.each([
    { to: 0, order: ['b(f2)', 't', 'a(f1)', 'c(f3 f4)'] },
    { to: 3, order: ['t', 'a(f1)', 'c(f3 f4)', 'b(f2)'] },
    { to: 99, order: ['t', 'a(f1)', 'c(f3 f4)', 'b(f2)'] },
    { to: -1, order: ['b(f2)', 't', 'a(f1)', 'c(f3 f4)'] },
  ])('is moved to place $to', ({ to, order }) => {
    expect(inShort(withMoved('b', to)(deck))).toEqual(order);
  });

  it('that stays where it is, or is none of the deck, leaves the same deck', () => {
    expect(withMoved('b', 2)(deck)).toBe(deck);
    expect(withMoved('nobody', 1)(deck)).toBe(deck);
    expect(withoutSlide('nobody')(deck)).toBe(deck);
    expect(withDuplicate('nobody', namesInOrder())(deck)).toBe(deck);
  });

  it('is put in behind another one, or at the front', () => {
    expect(inShort(withSlide(aTitle('n'), 'a')(deck))[2]).toBe('n');
    expect(inShort(withSlide(aTitle('n'), null)(deck))[0]).toBe('n');
  });

  it('is copied right behind itself, with figures of other names', () => {
    expect(inShort(withDuplicate('c', namesInOrder())(deck))).toEqual([
      't',
      'a(f1)',
      'b(f2)',
      'c(f3 f4)',
      'n1(n2 n3)',
    ]);
  });

  it('takes the words that its kind has', () => {
    const words = { title: 'T', subtitle: 'S', notes: 'N' };
    const written = withWordsOf('t', words)(withWordsOf('a', words)(deck)).slides;

    expect(written[0]).toMatchObject(words);
    expect(written[1]).toMatchObject({ title: 'T', notes: 'N' });
    expect(written[1]).not.toHaveProperty('subtitle');
  });
});

describe('the layout of a slide', () => {
  it('with more room is filled from the slides behind it', () => {
    expect(inShort(withLayout('a', 'two', namesInOrder())(deck))).toEqual([
      't',
      'a(f1 f2)',
      'c(f3 f4)',
    ]);
    expect(inShort(withLayout('a', 'four', namesInOrder())(deck))).toEqual(['t', 'a(f1 f2 f3 f4)']);
  });

  it('does not tear a slide apart to be filled', () => {
    const pairs = aDeck(aSlide('a', 'f1'), aSlide('b', 'f2', 'f3'));

    expect(inShort(withLayout('a', 'two', namesInOrder())(pairs))).toEqual(['a(f1)', 'b(f2 f3)']);
  });

  it('with less room gives each figure that no longer fits a slide of its own', () => {
    expect(inShort(withLayout('c', 'one', namesInOrder())(deck)).slice(-2)).toEqual([
      'c(f3)',
      'n1(f4)',
    ]);
  });

  it('keeps the notes of the slides that it takes in', () => {
    const noted = withWordsOf('b', { notes: 'second' })(withWordsOf('a', { notes: 'first' })(deck));

    expect(withLayout('a', 'two', namesInOrder())(noted).slides[1]?.notes).toBe('first\nsecond');
  });

  it('never loses a figure, never changes their order, and never overfills a slide', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(counts, fc.nat(7), fc.constantFrom(...slideLayouts), (sizes, at, layout) => {
        const before = aDeck(
          ...sizes.map((size, slide) =>
            aSlide(`s${slide}`, ...Array.from({ length: size }, (_, n) => `${slide}-${n}`)),
          ),
        );
        const after = withLayout(`s${at % sizes.length}`, layout, namesInOrder())(before);

        expect(figuresOf(after)).toEqual(figuresOf(before));
        for (const slide of after.slides) {
          if (slide.kind === 'figures')
            expect(slide.figures.length).toBeLessThanOrEqual(roomOf[slide.layout]);
        }
      }),
    );
  });
});

describe('the settings of a deck', () => {
  it('are changed one by one', () => {
    expect(withSettings({ language: 'both' })(deck)).toEqual({ ...deck, language: 'both' });
  });
});
