import { describe, expect, it } from 'vitest';
import { breakBetween } from '../../../src/domain/seriesBreak.ts';
import { anObservation, aSeriesBreak } from '../../support/builders.ts';

const inYear = (period: string) => anObservation({ period });

describe('a change of definition', () => {
  const change = aSeriesBreak({ kind: 'definition-change', period: '2011' });

  it('separates a value before it from one at it', () => {
    expect(breakBetween(inYear('2010'), inYear('2011'), [change])).toBe(change);
  });

  it('separates two values in whatever order they are given', () => {
    expect(breakBetween(inYear('2015'), inYear('2010'), [change])).toBe(change);
  });

  it('does not separate two values before it', () => {
    expect(breakBetween(inYear('2009'), inYear('2010'), [change])).toBeUndefined();
  });

  it('does not separate two values after it', () => {
    expect(breakBetween(inYear('2011'), inYear('2015'), [change])).toBeUndefined();
  });

  it('separates a part of the year before from the year', () => {
    expect(breakBetween(inYear('2010-01/2010-08'), inYear('2011'), [change])).toBe(change);
  });

  it.each(['2010', '2015'])('keeps an undated value apart from one of %s', (period) => {
    expect(breakBetween(inYear(''), inYear(period), [change])).toBe(change);
  });

  it('concerns no other measure', () => {
    const of = (period: string) => anObservation({ period, indicator: 'enterprises' });

    expect(breakBetween(of('2010'), of('2011'), [change])).toBeUndefined();
  });

  it('concerns every area where it names none', () => {
    const of = (period: string) => anObservation({ period, area: '32' });

    expect(breakBetween(of('2010'), of('2011'), [change])).toBe(change);
  });

  it('concerns only the areas that it names', () => {
    const ofChangle = aSeriesBreak({ period: '2011', areas: ['changle'] });

    expect(breakBetween(inYear('2010'), inYear('2011'), [ofChangle])).toBeUndefined();
  });

  it('is the one that applies among several', () => {
    const later = aSeriesBreak({ period: '2019' });

    expect(breakBetween(inYear('2015'), inYear('2020'), [change, later])).toBe(later);
  });
});

describe('a change of concept', () => {
  it('separates the measure before it from the one after it', () => {
    const change = aSeriesBreak({
      kind: 'concept-change',
      period: '2019',
      indicators: ['main-business-income-ads', 'operating-revenue-ads'],
    });
    const income = anObservation({ indicator: 'main-business-income-ads', period: '2015' });
    const revenue = anObservation({ indicator: 'operating-revenue-ads', period: '2020' });

    expect(breakBetween(income, revenue, [change])).toBe(change);
  });
});

describe('a difference of scope', () => {
  const difference = aSeriesBreak({ kind: 'different-scope', period: '2019' });

  it('separates a value before it from one after it', () => {
    expect(breakBetween(inYear('2013'), inYear('2019'), [difference])).toBe(difference);
  });

  it('separates the values after it from one another', () => {
    expect(breakBetween(inYear('2019'), inYear('2022'), [difference])).toBe(difference);
  });

  it('does not separate the values before it', () => {
    expect(breakBetween(inYear('2010'), inYear('2013'), [difference])).toBeUndefined();
  });
});
