import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  axisYear,
  monthsCovered,
  parsePeriod,
  type Period,
  periodEnd,
  periodText,
  periodYear,
  undated,
  type YearMonth,
} from '../../../src/domain/period.ts';
import { aPeriod } from '../../support/builders.ts';

const aMonth = fc.record({
  year: fc.integer({ min: 0, max: 9999 }),
  month: fc.integer({ min: 1, max: 12 }),
});
const aDay = fc
  .date({
    min: new Date('1000-01-01T00:00:00Z'),
    max: new Date('9999-12-31T23:59:59Z'),
    noInvalidDate: true,
  })
  .map((date) => ({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  }));
const before = (a: YearMonth, b: YearMonth) => a.year * 12 + a.month - b.year * 12 - b.month;
const aSpan = fc
  .tuple(aMonth, aMonth)
  .map(([a, b]) => (before(a, b) <= 0 ? { from: a, to: b } : { from: b, to: a }));

const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  aMonth.map(({ year }) => ({ kind: 'year', year }) as const),
  aMonth.map((at) => ({ kind: 'month', ...at }) as const),
  aDay.map((at) => ({ kind: 'day', ...at }) as const),
  aSpan.map((span) => ({ kind: 'span', ...span }) as const),
  fc.constant(undated),
);

describe('a period', () => {
  it('is read back from its own text', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(parsePeriod(periodText(period))).toEqual(period);
      }),
    );
  });

  it.each<readonly [string, Period]>([
    ['2019', { kind: 'year', year: 2019 }],
    ['2023-10', { kind: 'month', year: 2023, month: 10 }],
    ['2013-12-18', { kind: 'day', year: 2013, month: 12, day: 18 }],
    [
      '2023-01/2023-10',
      { kind: 'span', from: { year: 2023, month: 1 }, to: { year: 2023, month: 10 } },
    ],
    ['', { kind: 'undated' }],
  ])('is read from %j as the data write it', (text, period) => {
    expect(parsePeriod(text)).toEqual(period);
  });

  it('may be the leap day of a leap year', () => {
    expect(parsePeriod('2020-02-29')).toEqual({ kind: 'day', year: 2020, month: 2, day: 29 });
  });

  it.each([
    '19',
    '20190',
    ' 2019',
    '2019年',
    '2019-1',
    '2019-00',
    '2019-13',
    '2019-02-30',
    '2019-02-29',
    '2019-04-31',
    '2019-10-00',
    '2019/2020',
    '2023-10/2023-01',
    '2023-01/2023-13',
    '2023-01/',
    'unknown',
  ])('is not read from %j', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });
});

describe('the end of a period', () => {
  it.each([
    ['2019', 20191231],
    ['2013-12-18', 20131218],
    ['2023-01/2023-12', 20231231],
  ])('of %s is its last day', (text, end) => {
    expect(periodEnd(aPeriod(text))).toBe(end);
  });

  it('sorts a later period after an earlier one, whatever their lengths', () => {
    const inOrder = ['2012-12', '2013-01-31', '2013-12-18', '2013', '2014-01/2014-02', '2014-03'];
    const ends = inOrder.map((text) => periodEnd(aPeriod(text)) ?? 0);

    expect(ends.toSorted((a, b) => a - b)).toEqual(ends);
  });

  it('is unknown where the source states no period', () => {
    expect(periodEnd(undated)).toBeUndefined();
  });
});

describe('the year of a period', () => {
  it.each([
    ['2019', 2019],
    ['2023-10', 2023],
    ['2013-12-18', 2013],
    ['2022-11/2023-02', 2023],
  ])('of %s is the calendar year in which it ends', (text, year) => {
    expect(periodYear(aPeriod(text))).toBe(year);
  });

  it('is unknown where the source states no period', () => {
    expect(periodYear(undated)).toBeUndefined();
  });
});

describe('the place of a period on an axis of years', () => {
  it('is the number of a year', () => {
    expect(axisYear(aPeriod('2019'))).toBe(2019);
  });

  it('is late in its year for a day late in the year', () => {
    expect(axisYear(aPeriod('2013-12-18'))).toBeCloseTo(2013.96, 1);
  });

  it.each(['2019-01', '2019-12', '2019-01-01', '2019-06-30', '2019-12-31'])(
    'of %s is before that of the next year',
    (text) => {
      expect(axisYear(aPeriod(text))).toBeLessThan(2020);
    },
  );

  it('does not exist for a part of a year, which never stands for the year', () => {
    expect(axisYear(aPeriod('2023-01/2023-10'))).toBeUndefined();
  });

  it('does not exist for an undated value', () => {
    expect(axisYear(undated)).toBeUndefined();
  });
});

describe('the months covered', () => {
  it('count both ends of the part of a year', () => {
    const span = { from: { year: 2023, month: 1 }, to: { year: 2023, month: 10 } };

    expect(monthsCovered(span)).toBe(10);
  });

  it('run on across the turn of the year', () => {
    const span = { from: { year: 2022, month: 11 }, to: { year: 2023, month: 2 } };

    expect(monthsCovered(span)).toBe(4);
  });
});
