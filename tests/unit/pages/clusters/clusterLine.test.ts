import { describe, expect, it } from 'vitest';
import type { LatestValue } from '../../../../src/domain/latestValue.ts';
import {
  flagsOf,
  sourcesOfValue,
  valueText,
  yearText,
} from '../../../../src/pages/clusters/clusterLine.ts';
import { evidenceSigns } from '../../../../src/features/profile/evidenceSigns.ts';
import { aClusterRow, anObservation } from '../../../support/builders.ts';
import { aSmallDataset, readerOf } from '../../charts/readers.ts';

const english = readerOf('en');
const chinese = readerOf('zh');

const valueOf = (wish: Parameters<typeof anObservation>[0]): LatestValue => ({
  kind: 'value',
  observation: anObservation(wish),
});
const partOf = (wish: Parameters<typeof anObservation>[0]): LatestValue => ({
  kind: 'part-year',
  observation: anObservation({ period: '2023-01/2023-05', ...wish }),
});
const contestedBy = (...values: readonly number[]): LatestValue => ({
  kind: 'contested',
  observations: values.map((value) => anObservation({ value, conflictGroup: 'a' })),
});
const missing: LatestValue = { kind: 'missing', reason: 'not-published' };

describe('a latest value in its cell', () => {
  it('has its digits before and behind the point apart, so that they align', () => {
    expect(valueText(chinese, valueOf({ value: 1388.89 }))).toMatchObject({
      sign: '',
      whole: '1,388',
      fraction: '.89',
    });
    expect(valueText(english, valueOf({ value: 1000 }))).toMatchObject({
      whole: '100',
      fraction: '',
    });
  });

  it('has its sign apart from its digits', () => {
    expect(valueText(english, valueOf({ value: 1000, qualifier: '>' }))).toMatchObject({
      sign: '>',
      bar: { value: 1000, certainty: 'more-than' },
    });
  });

  it('keeps its sign where the table of units did not arrive', () => {
    const reader = readerOf('en', aSmallDataset({ units: [] }));

    expect(valueText(reader, valueOf({ value: 1000, qualifier: '>' }))).toMatchObject({
      sign: '>',
      whole: '1,000',
    });
  });

  it('of a part of a year has no bar to compare with years', () => {
    expect(valueText(english, partOf({ value: 534 }))).toMatchObject({
      whole: '53',
      fraction: '.4',
      bar: null,
    });
  });

  it('that sources contest is a range from the smallest to the largest', () => {
    expect(valueText(chinese, contestedBy(1140, 947, 1100))).toEqual({
      kind: 'range',
      text: '947–1,140',
    });
  });

  it('that is missing is said to be not published', () => {
    expect(valueText(english, missing)).toEqual({ kind: 'missing', text: 'not published' });
    expect(valueText(chinese, missing)).toEqual({ kind: 'missing', text: '未公布' });
  });
});

describe('the period of a latest value', () => {
  it('is its year, or its months where it is a part of one', () => {
    expect(yearText(english, valueOf({ period: '2023' }))).toBe('2023');
    expect(yearText(english, partOf({}))).toBe('January–May 2023');
  });

  it('is about where it is inferred', () => {
    expect(yearText(chinese, valueOf({ period: '2015', timeBasis: 'inferred' }))).toBe('≈ 2015');
  });

  it('is named once for contested values of one year', () => {
    expect(yearText(english, contestedBy(1100, 1140))).toBe('2019');
  });

  it('is empty where there is no value', () => {
    expect(yearText(english, missing)).toBe('');
  });
});

describe('the sources of a latest value', () => {
  it('are those of all its values', () => {
    expect(sourcesOfValue(english, contestedBy(1100, 1140))).toHaveLength(2);
    expect(sourcesOfValue(english, missing)).toEqual([]);
  });
});

describe('the flags of a row', () => {
  const keysOf = (latest: LatestValue, disputed = 0) =>
    flagsOf(english, { ...aClusterRow({}, latest), disputed }).map(({ key }) => key);

  it('are none for a plain published value', () => {
    expect(keysOf(valueOf({}))).toEqual([]);
  });

  it('warn of sources that differ and say how many values', () => {
    const [flag] = flagsOf(english, { ...aClusterRow({}, contestedBy(1, 2, 3)), disputed: 3 });

    expect(flag).toMatchObject({ key: 'disputed', text: '≠ 3', isConflict: true });
    expect(flag?.meaning).toContain('3 values of the sources differ');
  });

  it('do not warn of a dispute of one value with nobody', () => {
    expect(keysOf(valueOf({}), 1)).toEqual([]);
  });

  it.each([
    ['doubtful', valueOf({ confidence: 'low' })],
    ['doubtful', valueOf({ status: 'U' })],
    ['part-year', partOf({})],
    ['calculated', valueOf({ status: 'E' })],
    ['imputed', valueOf({ status: 'I' })],
    ['forecast', valueOf({ status: 'F' })],
    ['provisional', valueOf({ status: 'P' })],
  ] as const)('warn of what is %s', (key, latest) => {
    expect(keysOf(latest)).toEqual([key]);
  });

  it('stand together where several hold', () => {
    expect(keysOf(partOf({ confidence: 'low', status: 'E' }), 2)).toEqual([
      'disputed',
      'doubtful',
      'part-year',
      'calculated',
    ]);
  });

  it('each say in words what they mean, in both languages', () => {
    const row = { ...aClusterRow({}, partOf({ confidence: 'low', status: 'E' })), disputed: 2 };

    for (const reader of [chinese, english]) {
      expect(flagsOf(reader, row).filter(({ meaning }) => meaning === '')).toEqual([]);
    }
  });
});

describe('the sign of the evidence', () => {
  it('is full for official lists and the ministry, half for reported titles, empty for the rest', () => {
    expect(evidenceSigns).toEqual({
      confirmed: 'full',
      listed: 'full',
      ministry: 'full',
      reported: 'half',
      programme: 'empty',
      described: 'empty',
    });
  });
});
