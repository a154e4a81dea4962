import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en/catalogue.ts';
import { enPracticeVariant } from '../../../src/i18n/en/practiceVariant.ts';
import { loadLocale } from '../../../src/i18n/locale.ts';
import { zh } from '../../../src/i18n/zh/catalogue.ts';
import { zhPracticeVariant } from '../../../src/i18n/zh/practiceVariant.ts';
import { entriesOf } from './catalogueWalk.ts';
import { sentencesOf } from './sentences.ts';

const practised = {
  zh: (await loadLocale('zh', 'practice')).text,
  en: (await loadLocale('en', 'practice')).text,
};
const textsOf = (words: unknown) =>
  entriesOf(words)
    .filter(({ kind }) => kind === 'string')
    .map(({ text }) => text);
const chinese = [...textsOf(zhPracticeVariant), ...sentencesOf(practised.zh)];

describe.each([
  ['zh', zh, zhPracticeVariant],
  ['en', en, enPracticeVariant],
] as const)('the words for practice data in %s', (language, catalogue, variant) => {
  it('stand in for words that the catalogue has', () => {
    const known = new Set(entriesOf(catalogue).map(({ path }) => path));

    expect(entriesOf(variant).filter(({ path }) => !known.has(path))).toEqual([]);
  });

  it('say something else than those', () => {
    const usual = new Map(entriesOf(catalogue).map(({ path, text }) => [path, text]));
    const same = entriesOf(variant).filter(
      ({ kind, path, text }) => kind === 'string' && usual.get(path) === text,
    );

    expect(same).toEqual([]);
  });

  it('are all in the locale of practice data, which keeps the other words', () => {
    expect(entriesOf(practised[language]).map(({ path }) => path)).toEqual(
      entriesOf(catalogue).map(({ path }) => path),
    );
  });

  it('claim nothing that is only true of real places', () => {
    const claims = {
      zh: /收录|有名|工信部|联合会|检索|公布值/,
      en: /documented|ministry|federation/i,
    };

    expect(textsOf(variant).filter((text) => claims[language].test(text))).toEqual([]);
  });
});

describe('the Chinese words for practice data', () => {
  it('have a typed space between Chinese and digits or Latin letters', () => {
    const tight = /[\u4e00-\u9fff][\dA-Za-z]|[\dA-Za-z][\u4e00-\u9fff]/;

    expect(chinese.filter((text) => tight.test(text))).toEqual([]);
  });

  it('have no two spaces in a row', () => {
    expect(chinese.filter((text) => / {2}/.test(text))).toEqual([]);
  });
});

describe('the locale of practice data', () => {
  it('is another object than that of the record', async () => {
    expect(await loadLocale('en', 'practice')).not.toBe(await loadLocale('en'));
    expect((await loadLocale('en', 'practice')).nature).toBe('practice');
    expect((await loadLocale('en')).text.where.legend).toBe('Named clusters');
  });
});
