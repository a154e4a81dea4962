import type { Language } from '../domain/bilingual.ts';
import type { Qualifier } from '../domain/observation.ts';
import type { Period, TimeBasis, YearMonth } from '../domain/period.ts';

/** Units in which money can be written: 100 million (亿元), billion and trillion (万亿元) yuan. */
export type MoneyUnit = '100m' | 'bn' | 'tn';

/** What one of a unit is worth in the stored unit, 100 million yuan. */
const worth: Readonly<Record<MoneyUnit, number>> = { '100m': 1, bn: 10, tn: 10_000 };

/** How numbers, periods and lists are written in one language. */
export interface Format {
  readonly number: (value: number) => string;
  /** A whole number of things counted, or a ratio, rounded to the digits that mean something. */
  readonly rounded: (value: number, digits: number) => string;
  /** Percent given in percent: 43 is 43%. */
  readonly percent: (value: number) => string;
  /** Money stored in 100 million yuan, as the number in a unit. */
  readonly moneyIn: (value: number, unit: MoneyUnit) => string;
  readonly sign: (qualifier: Qualifier) => string;
  readonly year: (period: Period, basis: TimeBasis) => string;
  readonly date: (iso: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly compare: (a: string, b: string) => number;
}

/** The words of a language that the writing of periods needs. */
export interface PeriodWords {
  readonly undated: string;
  readonly months: (year: string, from: number, to: number) => string;
  readonly acrossYears: (from: YearMonth, to: YearMonth) => string;
  readonly month: (at: YearMonth) => string;
  readonly day: (at: YearMonth, day: number) => string;
}

const tags: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };
const signs: Readonly<Record<Qualifier, string>> = { '=': '', '~': '≈', '>': '>', '<': '<' };

/** The formats of a language. Digits are those of the source: none is added, trailing zeros are dropped. */
export function formatFor(language: Language, words: PeriodWords): Format {
  const tag = tags[language];
  const plain = new Intl.NumberFormat(tag, { maximumFractionDigits: 6 });
  const collator = new Intl.Collator(tag, { numeric: true });
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' });
  const number = (value: number) => plain.format(withoutNoise(value));

  return {
    number,
    rounded: (value, digits) =>
      new Intl.NumberFormat(tag, { maximumFractionDigits: digits }).format(value),
    percent: (value) => `${number(value)}%`,
    moneyIn: (value, unit) => number(moneyAmount(value, unit)),
    sign: (qualifier) => signs[qualifier],
    year: (period, basis) => marked(yearText(period, words), basis),
    date: (iso) => dateText(iso, words),
    list: (items) => spaced(lists.format(items)),
    compare: (a, b) => collator.compare(a, b),
  };
}

/** Money stored in 100 million yuan, in another unit. */
export function moneyAmount(value: number, unit: MoneyUnit): number {
  return withoutNoise(value / worth[unit]);
}

/** 0.1 + 0.2 is 0.3 on paper: digits beyond the twelfth are the machine's, not the source's. */
const withoutNoise = (value: number) => Number(value.toPrecision(12));

/** The typed space between Chinese and digits or Latin letters, which lists of years would lack. */
export const spaced = (text: string) =>
  text
    .replace(/([\dA-Za-z])([\u4e00-\u9fff])/g, '$1 $2')
    .replace(/([\u4e00-\u9fff])([\dA-Za-z])/g, '$1 $2');

/** An inferred year is written as about that year. */
function marked(text: string, basis: TimeBasis): string {
  return basis === 'inferred' ? `≈ ${text}` : text;
}

function yearText(period: Period, words: PeriodWords): string {
  switch (period.kind) {
    case 'year':
      return String(period.year);
    case 'month':
      return words.month(period);
    case 'day':
      return words.day(period, period.day);
    case 'span':
      return spanText(period.from, period.to, words);
    case 'undated':
      return words.undated;
  }
}

function spanText(from: YearMonth, to: YearMonth, words: PeriodWords): string {
  if (from.year !== to.year) return words.acrossYears(from, to);

  return from.month === to.month
    ? words.month(from)
    : words.months(String(from.year), from.month, to.month);
}

/** A date as far as the source gives it: year, month or day; the time of day is left out. */
function dateText(iso: string, words: PeriodWords): string {
  const [year = '', month, day] = iso.slice(0, 10).split('-');
  if (year === '') return words.undated;
  if (month === undefined) return year;
  const at = { year: Number(year), month: Number(month) };

  return day === undefined ? words.month(at) : words.day(at, Number(day));
}
