import { describe, expect, it } from 'vitest';
import { datasetWords } from '../../../src/i18n/datasetWords.ts';
import { entriesOf, recording } from './catalogueWalk.ts';
import { datasetSentences } from './sampleDatasets.ts';

const words = { zh: datasetWords({ language: 'zh' }), en: datasetWords({ language: 'en' }) };

const textsIn = (language: 'zh' | 'en') => [
  ...entriesOf(words[language])
    .filter(({ kind }) => kind === 'string')
    .map(({ text }) => text),
  ...datasetSentences(words[language]),
];

describe('the words of the page of the data', () => {
  it('have the same names and parameters in both languages', () => {
    const shape = (language: 'zh' | 'en') =>
      entriesOf(words[language]).map(({ path, kind, parameters }) => [path, kind, parameters]);

    expect(shape('en')).toEqual(shape('zh'));
  });

  it.each(['zh', 'en'] as const)('are read in full by these tests, in %s', (language) => {
    const asked = new Set<string>();
    datasetSentences(recording(words[language], asked));
    const unread = entriesOf(words[language])
      .filter(({ kind, path }) => kind === 'function' && !asked.has(path))
      .map(({ path }) => path);

    expect(unread).toEqual([]);
  });

  it('have a typed space between Chinese and digits or Latin letters', () => {
    const pattern = /[\u4e00-\u9fff][\dA-Za-z]|[\dA-Za-z][\u4e00-\u9fff]/;

    expect(textsIn('zh').filter((text) => pattern.test(text))).toEqual([]);
  });

  it.each(['zh', 'en'] as const)('are neither empty, loose nor loud, in %s', (language) => {
    const bad = textsIn(language).filter(
      (text) => text.trim() !== text || text === '' || / {2}|[！!]|undefined|NaN/.test(text),
    );

    expect(bad).toEqual([]);
  });
});
