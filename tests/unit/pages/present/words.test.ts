import { describe, expect, it } from 'vitest';
import { changeLines } from '../../../../src/pages/present/change/changeLines.ts';
import { officeWords } from '../../../../src/pages/present/officeWords.ts';
import { slideTitle } from '../../../../src/pages/present/slideTitle.ts';
import { readerOf } from '../../charts/readers.ts';
import { aMethod, aSlide, aTitle } from '../../features/deck/decks.ts';

const { locale } = readerOf('en');

describe('the differences of a figure, in words', () => {
  it('name the value, what it was and what it is', () => {
    const changes = {
      words: [{ was: 'Nine', is: 'Ten' }],
      cells: [{ row: 'Keqiao', column: 'Income', was: '1', is: '2' }],
      came: ['Puning'],
      went: ['Changle'],
    };

    expect(changeLines(changes, locale.text)).toEqual([
      { of: '', became: 'Nine → Ten' },
      { of: 'Keqiao, Income', became: '1 → 2' },
      { of: '', became: 'New: Puning' },
      { of: '', became: 'No longer there: Changle' },
    ]);
  });
});

describe('what PowerPoint makes of a slide', () => {
  it('is text boxes at least, all of them whole', () => {
    const lines = officeWords([{ parts: [], notes: [], language: 'en' }], locale.text);

    expect(lines).toEqual([{ words: locale.text.deck.wordsOnly, isWhole: true }]);
  });
});

describe('what a slide is called', () => {
  it.each([
    [aTitle('a'), 'Clusters'],
    [{ ...aSlide('b', 'x'), title: '' }, 'Figure x'],
    [{ ...aSlide('b', 'x'), title: 'My title' }, 'My title'],
    [aMethod('c'), 'Sources and method'],
  ])('is its own title, or what it shows', (slide, name) => {
    expect(slideTitle(slide, locale, 'en')).toBe(name);
  });
});
