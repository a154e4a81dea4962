import { beforeAll, describe, expect, it } from 'vitest';
import { type Locale, loadLocale } from '../../../../src/i18n/locale.ts';
import { noticeSummary } from '../../../../src/pages/overview/noticeSummary.ts';
import { aNotice } from '../../../support/builders.ts';

let chinese: Locale;
let english: Locale;

beforeAll(async () => {
  [chinese, english] = await Promise.all([loadLocale('zh'), loadLocale('en')]);
});

const noticesOf = (...years: readonly string[]) =>
  years.map((year) => ({
    notice: aNotice({ publishedAt: year === '' ? '' : `${year}-11-29T10:00:00+08:00` }),
    links: [],
  }));

describe('the summary of the notices', () => {
  it('says how many there are and of which year', () => {
    expect(noticeSummary(chinese, noticesOf('2019', '2019'))).toBe('共 2 条，均为 2019 年');
    expect(noticeSummary(english, noticesOf('2019', '2019'))).toBe('2 notices, all of 2019');
  });

  it('says from which year to which', () => {
    expect(noticeSummary(chinese, noticesOf('2021', '2019'))).toBe('共 2 条，2019—2021 年');
    expect(noticeSummary(english, noticesOf('2021', '2019'))).toBe('2 notices, 2019 to 2021');
  });

  it('counts those without a date apart and does not say that all are of a year', () => {
    expect(noticeSummary(chinese, noticesOf('2019', ''))).not.toContain('均为');
    expect(noticeSummary(english, noticesOf('2019', ''))).not.toContain('all of 2019');
    expect(noticeSummary(english, noticesOf('2019', ''))).toContain('1 without a date');
  });

  it('names no year where no date is known', () => {
    expect(noticeSummary(english, noticesOf(''))).toBe('1 notice, 1 without a date');
  });

  it('is a plain count where there are none', () => {
    expect(noticeSummary(english, [])).toBe('0 notices');
  });
});
