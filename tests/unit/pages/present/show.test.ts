import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isShowMessage } from '../../../../src/pages/present/show/showMessage.ts';
import {
  moved,
  moveOf,
  moveOfStroke,
  placeInShow,
  showPages,
} from '../../../../src/pages/present/show/showPages.ts';
import {
  clockText,
  elapsedOf,
  elapsedText,
  standing,
  switched,
} from '../../../../src/pages/present/show/showTime.ts';
import { aMethod, aTitle } from '../../features/deck/decks.ts';

const parts = { parts: [], notes: [], language: 'en' } as const;
const pages = showPages([
  { slide: aTitle('a'), pages: [parts] },
  { slide: aMethod('b'), pages: [parts, parts] },
  { slide: aTitle('c'), pages: [parts] },
]);

describe('the pages of a show', () => {
  it('are those of every slide, one after the other', () => {
    expect(pages.map(({ slide, page }) => [slide, page])).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
      [2, 0],
    ]);
  });

  it.each([
    [1, 1, 2],
    [1, 5, 1],
    [2, 0, 3],
    [9, 0, 0],
  ])('finds slide %i, page %i at place %i', (slide, page, place) => {
    expect(placeInShow(pages, slide, page)).toBe(place);
  });
});

describe('a move in a show', () => {
  it.each([
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['PageDown', 'next'],
    ['PageUp', 'back'],
    ['ArrowLeft', 'back'],
    ['Home', 'first'],
    ['End', 'last'],
    ['Escape', undefined],
    ['toString', undefined],
  ])('by the key %j is %s', (key, move) => {
    expect(moveOf(key)).toBe(move);
  });

  it('by a finger to the right goes back; a tap or a finger to the left goes on', () => {
    expect([80, 10, 0, -80].map(moveOfStroke)).toEqual(['back', 'next', 'next', 'next']);
  });

  it('never leaves the show', () => {
    const moves = fc.constantFrom('next', 'back', 'first', 'last' as const);
    fc.assert(
      fc.property(fc.nat(50), moves, fc.integer({ min: 1, max: 50 }), (at, move, count) => {
        const to = moved(at, move, count);

        return to >= 0 && to < count;
      }),
    );
  });
});

describe('what the windows of a show tell each other', () => {
  it.each([
    ['a place', { kind: 'at', deck: 'd', slide: 1, page: 0 }, true],
    ['a question', { kind: 'asked', deck: 'd' }, true],
    ['another deck', { kind: 'asked', deck: 'e' }, false],
    ['a place before the first', { kind: 'at', deck: 'd', slide: -1, page: 0 }, false],
    ['a word', 'changed', false],
    ['nothing', null, false],
  ])('is heard or not: %s', (_name, message, answer) => {
    expect(isShowMessage(message, 'd')).toBe(answer);
  });
});

describe('the time of a show', () => {
  it.each([
    [0, '0:00'],
    [59_999, '0:59'],
    [245_000, '4:05'],
    [3_845_000, '1:04:05'],
    [-5, '0:00'],
  ])('%i milliseconds are written as %s', (milliseconds, text) => {
    expect(elapsedText(milliseconds)).toBe(text);
  });

  it('is told as a clock does', () => {
    expect(clockText(new Date(2026, 10, 25, 9, 5))).toBe('09:05');
  });

  it('does not run while the watch stands, and goes on from where it was', () => {
    const stopped = switched(switched(standing, 1000), 4000);
    const again = switched(stopped, 10_000);

    expect([elapsedOf(stopped, 99_000), elapsedOf(again, 12_000)]).toEqual([3000, 5000]);
  });
});
