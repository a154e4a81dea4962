import { describe, expect, it } from 'vitest';
import { aPeriod } from '../../support/builders.ts';
import { formatIn } from './locales.ts';

describe('a period', () => {
  it.each([
    ['2022', '2022', '2022'],
    ['2023-10', '2023 年 10 月', 'October 2023'],
    ['2013-12-18', '2013 年 12 月 18 日', '18 December 2013'],
    ['2023-01/2023-10', '2023 年 1—10 月', 'January–October 2023'],
    ['2022-11/2023-02', '2022 年 11 月—2023 年 2 月', 'November 2022–February 2023'],
    ['', '年份不详', 'undated'],
  ])('written %j is named in both languages', (text, zh, en) => {
    const period = aPeriod(text);

    expect(formatIn('zh').year(period, 'stated')).toBe(zh);
    expect(formatIn('en').year(period, 'stated')).toBe(en);
  });

  it('of one month that is written as a span names the month once', () => {
    const february = aPeriod('2023-02/2023-02');

    expect(formatIn('zh').year(february, 'stated')).toBe('2023 年 2 月');
    expect(formatIn('en').year(february, 'stated')).toBe('February 2023');
  });

  it('that is inferred is said to be about', () => {
    const period = aPeriod('2015');

    expect(formatIn('zh').year(period, 'inferred')).toBe('≈ 2015');
    expect(formatIn('en').year(period, 'inferred')).toBe('≈ 2015');
  });

  it('that is unknown claims no year, not even about', () => {
    expect(formatIn('en').year(aPeriod(''), 'unknown')).toBe('undated');
  });
});

describe('a date', () => {
  it.each([
    ['2019-11-29T18:41:00+08:00', '2019 年 11 月 29 日', '29 November 2019'],
    ['2019-11-04', '2019 年 11 月 4 日', '4 November 2019'],
    ['2013-12', '2013 年 12 月', 'December 2013'],
    ['2021', '2021', '2021'],
    ['', '年份不详', 'undated'],
  ])('given as %j is written as far as it is known', (iso, zh, en) => {
    expect(formatIn('zh').date(iso)).toBe(zh);
    expect(formatIn('en').date(iso)).toBe(en);
  });

  it('late in the evening in China stays on its day', () => {
    expect(formatIn('en').date('2019-11-29T23:59:00+08:00')).toBe('29 November 2019');
  });
});
