import { describe, expect, it } from 'vitest';
import { wordingOf } from '../../../../src/features/evidence/wording.ts';
import { builtIn } from '../../../support/builtInPackage.ts';

const cashmere = {
  zh: '仅羊绒产业；原文为“多”。',
  en: 'Cashmere industry only; the page says more than.',
};

describe('the wording of a source', () => {
  it('is what the note cites, with what it says of it', () => {
    expect(wordingOf(cashmere, 'en')).toEqual({
      quotes: ['多'],
      gloss: 'the page says more than',
    });
    expect(wordingOf(cashmere, 'zh')).toEqual({ quotes: ['多'], gloss: '原文为“多”' });
  });

  it('has every word that is cited', () => {
    expect(
      wordingOf({ zh: '原文为“余”或“多”。', en: 'The page says more than.' }, 'en')?.quotes,
    ).toEqual(['余', '多']);
  });

  it('may be a number that is told without quotation marks', () => {
    const note = {
      zh: '规模以上纺织企业；原文为1.39万亿元。',
      en: 'Textile enterprises above designated size; published as 1.39 trillion yuan.',
    };

    expect(wordingOf(note, 'en')).toEqual({
      quotes: [],
      gloss: 'published as 1.39 trillion yuan',
    });
  });

  it.each([
    ['no note', { zh: '', en: '' }],
    ['a note on something else', { zh: '家纺产业集群。', en: 'Home textiles.' }],
    [
      'words in quotation marks that are not of the source',
      { zh: '即“柯桥”。', en: 'That is Keqiao.' },
    ],
  ])('is not told by %s', (_, note) => {
    expect(wordingOf(note, 'zh')).toBeNull();
  });

  it('is taken from the notes as they are, in every row of the package', () => {
    const told = builtIn().dataset.observations.flatMap(({ note }) => {
      const wording = wordingOf(note, 'zh');

      return wording ? [{ note, wording }] : [];
    });

    expect(told.length).toBeGreaterThan(40);
    expect(
      told.filter(({ note, wording }) => !wording.quotes.every((quote) => note.zh.includes(quote))),
    ).toEqual([]);
  });
});
