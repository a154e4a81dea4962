import { describe, expect, it } from 'vitest';
import type { Qualifier } from '../../../src/domain/observation.ts';
import { bandLimits, bandsOf, type SizeBand } from '../../../src/domain/sizeBand.ts';
import { anObservation } from '../../support/builders.ts';

const money = bandLimits('cny-100m');

const bandsOfValue = (value: number, qualifier: Qualifier) =>
  bandsOf({ kind: 'value', observation: anObservation({ value, qualifier }) }, money);

describe('the limits of the size classes', () => {
  it('are 100, 50 and 10 billion yuan for money', () => {
    expect(money).toEqual([1000, 500, 100]);
  });

  it('are powers of ten where no classes are usual', () => {
    expect(bandLimits('metres-100m')).toEqual([100, 10, 1]);
  });
});

describe('the size class of a value', () => {
  it.each<readonly [Qualifier, number, SizeBand]>([
    ['=', 1000, 'top'],
    ['=', 999.9, 'upper'],
    ['=', 500, 'upper'],
    ['=', 499, 'middle'],
    ['=', 100, 'middle'],
    ['=', 99.9, 'lower'],
    ['=', 0, 'lower'],
    ['~', 1000, 'top'],
    ['>', 1000, 'top'],
    ['>', 100, 'middle'],
    ['<', 1000, 'upper'],
    ['<', 100, 'lower'],
  ])('puts %s%d 亿元 into %s', (qualifier, value, band) => {
    expect(bandsOfValue(value, qualifier)).toEqual([band]);
  });

  it('is every class that one of the contradicting sources puts the place into', () => {
    const observations = [1100, 1140, 947].map((value) => anObservation({ value }));

    expect(bandsOf({ kind: 'contested', observations }, money)).toEqual(['top', 'upper']);
  });

  it('is unranked for a part of a year, however large', () => {
    const observation = anObservation({ value: 5000, period: '2023-01/2023-05' });

    expect(bandsOf({ kind: 'part-year', observation }, money)).toEqual(['unranked']);
  });

  it('is none, not the lowest, where the value is missing', () => {
    expect(bandsOf({ kind: 'missing', reason: 'not-published' }, money)).toEqual(['none']);
  });
});
