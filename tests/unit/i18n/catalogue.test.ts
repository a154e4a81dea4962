import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en/catalogue.ts';
import { divisionCodes } from '../../../src/i18n/en/divisionCodes.ts';
import { zh } from '../../../src/i18n/zh/catalogue.ts';
import { entriesOf, recording } from './catalogueWalk.ts';
import { sentencesOf } from './sentences.ts';

const chinese = entriesOf(zh);
const english = entriesOf(en);
const englishAt = new Map(english.map((entry) => [entry.path, entry]));

describe('the two catalogues', () => {
  it('have the same keys', () => {
    const paths = (entries: typeof chinese) => entries.map(({ path }) => path).toSorted();

    expect(paths(english)).toEqual(paths(chinese));
  });

  it('hold a text or a sentence at the same keys', () => {
    const differing = chinese.filter(({ path, kind }) => englishAt.get(path)?.kind !== kind);

    expect(differing).toEqual([]);
  });

  it('hold nothing but texts and sentences', () => {
    const kinds = new Set(chinese.map(({ kind }) => kind));

    expect([...kinds].toSorted()).toEqual(['function', 'string']);
  });

  it('take the same number of parameters in each sentence', () => {
    const differing = chinese
      .filter(({ path, parameters }) => englishAt.get(path)?.parameters !== parameters)
      .map(({ path }) => path);

    expect(differing).toEqual([]);
  });

  it('leave no text empty that the other language has', () => {
    const halfEmpty = chinese
      .filter(({ path, text }) => (text === '') !== (englishAt.get(path)?.text === ''))
      .map(({ path }) => path);

    expect(halfEmpty).toEqual([]);
  });

  it('leave only the meaning of a plain published value empty', () => {
    const empty = chinese.filter(({ kind, text }) => kind === 'string' && text === '');

    expect(empty.map(({ path }) => path)).toEqual(['exporting.signs.published']);
  });

  it.each([
    ['Chinese', zh],
    ['English', en],
  ] as const)('are read in full by the tests of the sentences, in %s', (_, catalogue) => {
    const asked = new Set<string>();
    sentencesOf(recording(catalogue, asked));
    const all = entriesOf(catalogue).filter(({ kind }) => kind === 'function');

    expect(all.map(({ path }) => path).filter((path) => !asked.has(path))).toEqual([]);
  });
});

describe('the English names of tiles', () => {
  it('are two capital letters each, and no two alike', () => {
    const names = Object.values(divisionCodes);

    expect(names).toHaveLength(34);
    expect(new Set(names).size).toBe(34);
    expect(names.filter((name) => !/^[A-Z]{2}$/.test(name))).toEqual([]);
  });
});
