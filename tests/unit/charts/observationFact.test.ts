import { describe, expect, it } from 'vitest';
import {
  measureName,
  numberText,
  observationFact,
  observationLines,
  observationText,
  shortMeasureName,
  sourceLine,
  statusWords,
  yearLabel,
} from '../../../src/charts/observationFact.ts';
import { sourceId } from '../../../src/domain/ids.ts';
import { anObservation } from '../../support/builders.ts';
import { aSmallDataset, readerOf } from './readers.ts';

const chinese = readerOf('zh');
const english = readerOf('en');

const detailOf = (term: string, wish: Parameters<typeof anObservation>[0]) =>
  observationLines(english, anObservation(wish)).find((line) => line.term === term)?.detail;

describe('a published value in words', () => {
  it('has sign, number and unit', () => {
    const bound = anObservation({ value: 1000, qualifier: '>' });

    expect(observationText(chinese, bound)).toBe('> 1,000 亿元');
    expect(observationText(english, bound)).toBe('> 100 billion yuan');
  });

  it('leaves the unit away where the chart says it once', () => {
    expect(numberText(chinese, anObservation({ value: 659.5, qualifier: '~' }))).toBe('≈ 659.5');
  });

  it('keeps its sign where the table of units did not arrive', () => {
    const reader = readerOf('en', aSmallDataset({ units: [] }));
    const bound = anObservation({ value: 1000, qualifier: '>' });

    expect(observationText(reader, bound)).toBe('> 1,000');
    expect(numberText(reader, bound)).toBe('> 1,000');
  });
});

describe('the name of a measure', () => {
  it('is that of its indicator', () => {
    expect(measureName(english, anObservation())).toBe('Gross output');
  });

  it('is its code where the table of indicators did not arrive', () => {
    const reader = readerOf('en', aSmallDataset({ indicators: [] }));

    expect(measureName(reader, anObservation())).toBe('gross-output');
  });

  it('is shorter beside a mark', () => {
    expect(shortMeasureName(english, anObservation())).toBe('output');
  });

  it('is whole beside a mark where there is no shorter one', () => {
    const share = anObservation({ indicator: 'share-profit-ads' });

    expect(shortMeasureName(english, share)).toBe('Share of profit');
  });

  it('stands with its year at a reading', () => {
    const inferred = anObservation({ period: '2015', timeBasis: 'inferred' });

    expect(yearLabel(english, inferred)).toBe('output, ≈ 2015');
    expect(yearLabel(chinese, inferred)).toBe('总产值，≈ 2015');
  });
});

describe('the status of a value', () => {
  it.each([
    [{}, '公布值，可信度高', 'published, high confidence'],
    [{ qualifier: '~' }, '约数，可信度高', 'about, high confidence'],
    [{ qualifier: '>' }, '下限，可信度高', 'lower bound, high confidence'],
    [{ status: 'E' }, '推算 E，可信度高', 'calculated, E, high confidence'],
    [{ status: 'F' }, '来源预计 F，可信度高', 'forecast by the source, F, high confidence'],
    [{ confidence: 'low' }, '公布值，可信度低，存疑', 'published, low confidence, doubtful'],
    [{ status: 'U' }, '公布值，可信度高，存疑', 'published, high confidence, doubtful'],
  ] as const)('of %j says how sure it is', (wish, zh, en) => {
    expect(statusWords(chinese.locale, anObservation(wish))).toBe(zh);
    expect(statusWords(english.locale, anObservation(wish))).toBe(en);
  });
});

describe('the source of a value', () => {
  it('is cited with its kind and linked where it may be', () => {
    expect(sourceLine(english, anObservation())).toEqual({
      term: 'Source',
      detail: 'A source, A publisher, 29 November 2019 (official)',
      url: 'https://example.org/',
    });
  });

  it('is cited without a link where it may not be', () => {
    const line = sourceLine(english, anObservation({ source: sourceId('unlinked') }));

    expect(line.url).toBeNull();
    expect(line.detail).toContain('A publisher');
  });

  it('says that the table of sources did not arrive', () => {
    const without = (language: 'zh' | 'en') => readerOf(language, aSmallDataset({ sources: [] }));

    expect(sourceLine(without('en'), anObservation()).detail).toBe(
      'the table of sources did not arrive',
    );
    expect(sourceLine(without('zh'), anObservation()).detail).toBe('来源表没有读到');
  });
});

describe('the evidence of a value', () => {
  it('has measure, year, status and source, in this order', () => {
    const terms = observationLines(english, anObservation()).map(({ term }) => term);

    expect(terms).toEqual(['Measure', 'Year', 'Status', 'Source']);
  });

  it('says that a year is inferred', () => {
    expect(detailOf('Year', { period: '2015', timeBasis: 'inferred' })).toBe(
      '≈ 2015, inferred from the source',
    );
  });

  it('says that a value has no year', () => {
    expect(detailOf('Year', { period: '', timeBasis: 'unknown' })).toBe('undated');
  });

  it.each([
    ['part', 'a part, not the whole cluster'],
    ['wider', 'wider than the place or its industry'],
    ['all-industry', 'all industry of the place, not textiles alone'],
    ['market', 'trade, not part of output'],
  ] as const)('names a scope of %s with that word', (scope, words) => {
    expect(detailOf('Covers', { scope })).toBe(words);
  });

  it('is silent on the scope of a whole cluster', () => {
    expect(detailOf('Covers', {})).toBeUndefined();
  });

  it('says that the sources differ', () => {
    expect(detailOf('Conflict', { conflictGroup: 'changle-2013' })).toBe(
      'the sources differ; all values are shown, no mean is taken',
    );
  });

  it('warns by the note of the data in the language of the reader', () => {
    const note = { zh: '原文为“约”。', en: 'The page says about.' };

    expect(observationFact(chinese, anObservation({ note }), '柯桥').caution).toBe('原文为“约”。');
    expect(observationFact(english, anObservation({ note }), 'Keqiao').caution).toBe(
      'The page says about.',
    );
  });

  it('belongs to the mark of its observation and filters nothing', () => {
    const observation = anObservation();
    const fact = observationFact(english, observation, 'Keqiao');

    expect(fact).toMatchObject({ id: observation.id, label: 'Keqiao', filter: null });
  });
});
