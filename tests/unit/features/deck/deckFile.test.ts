import { describe, expect, it } from 'vitest';
import { deckFromText, deckToText } from '../../../../src/features/deck/deckFile.ts';
import { aDeck, aMethod, aPinned, aSlide, aTitle } from './decks.ts';

const deck = aDeck(aTitle('t'), aSlide('a', 'f1', 'f2'), aMethod('m'));

/** The file with a part of it written otherwise. */
const changedFile = (from: string, to: string) => deckToText(deck).replaceAll(from, to);

describe('the file of a deck', () => {
  it('opens as the very deck that was saved', () => {
    expect(deckFromText(deckToText(deck))).toEqual({ kind: 'deck', deck });
  });

  it.each([
    { what: 'no JSON', text: '{"format":', fault: { kind: 'not-json' } },
    { what: 'a list', text: '[]', fault: { kind: 'not-a-deck' } },
    { what: 'nothing', text: 'null', fault: { kind: 'not-a-deck' } },
    {
      what: 'another format',
      text: changedFile('textile-clusters-deck', 'other'),
      fault: { kind: 'not-a-deck' },
    },
    {
      what: 'a language that is none',
      text: changedFile('"language":"zh"', '"language":"fr"'),
      fault: { kind: 'not-a-deck' },
    },
    {
      what: 'a later version',
      text: changedFile('"version":1,', '"version":2,'),
      fault: { kind: 'newer', version: 2 },
    },
    {
      what: 'a slide without a kind',
      text: changedFile('"kind":"title"', '"kind":"other"'),
      fault: { kind: 'broken-slide', number: 1 },
    },
    {
      what: 'a layout with too little room',
      text: changedFile('"layout":"two"', '"layout":"one"'),
      fault: { kind: 'broken-slide', number: 2 },
    },
    {
      what: 'a link that runs code',
      text: changedFile('https://example.org', 'javascript:alert(1)//'),
      fault: { kind: 'broken-slide', number: 2 },
    },
    {
      what: 'a figure without a table',
      text: changedFile('"rows":[]', '"rows":0'),
      fault: { kind: 'broken-slide', number: 2 },
    },
  ])('with $what is refused with the reason', ({ text, fault }) => {
    expect(deckFromText(text)).toEqual({ kind: 'fault', fault });
  });

  it('keeps the title that the presenter wrote and what was kept against newer data', () => {
    const written = aDeck({
      ...aSlide('a'),
      title: '标题 “引号”',
      figures: [aPinned('f', { keptAgainst: 'ffff' })],
    });

    expect(deckFromText(deckToText(written))).toEqual({ kind: 'deck', deck: written });
  });
});
