/** A month of a year; January is 1. */
export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

/**
 * The period an observation is about, after SDMX `TIME_PERIOD`.
 *
 * `span` is a part of a year from its first to its last month and never stands for that year;
 * `undated` is a value whose source states no period, which is on no time axis.
 */
export type Period =
  | { readonly kind: 'year'; readonly year: number }
  | ({ readonly kind: 'month' } & YearMonth)
  | ({ readonly kind: 'day'; readonly day: number } & YearMonth)
  | { readonly kind: 'span'; readonly from: YearMonth; readonly to: YearMonth }
  | { readonly kind: 'undated' };

/** How the period is known. */
export type TimeBasis = 'stated' | 'inferred' | 'unknown';

export const undated: Period = { kind: 'undated' };

const pointPattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const spanPattern = /^(\d{4})-(\d{2})\/(\d{4})-(\d{2})$/;

/** The period written as `2019`, `2023-10`, `2013-12-18` or `2023-01/2023-10`; empty is undated; else undefined. */
export function parsePeriod(text: string): Period | undefined {
  if (text === '') return undated;
  const span = spanPattern.exec(text);
  if (span) return parsedSpan(span.slice(1).map(Number));
  if (!pointPattern.test(text)) return undefined;

  return parsedPoint(text.split('-').map(Number));
}

function parsedSpan([fromYear, fromMonth, toYear, toMonth]: readonly number[]): Period | undefined {
  const from = yearMonth(fromYear, fromMonth);
  const to = yearMonth(toYear, toMonth);
  if (!from || !to || ordinal(from) > ordinal(to)) return undefined;

  return { kind: 'span', from, to };
}

function parsedPoint([year, month, day]: readonly number[]): Period | undefined {
  if (year === undefined) return undefined;
  if (month === undefined) return { kind: 'year', year };
  const at = yearMonth(year, month);
  if (!at) return undefined;
  if (day === undefined) return { kind: 'month', ...at };

  return day >= 1 && day <= daysIn(at) ? { kind: 'day', ...at, day } : undefined;
}

function yearMonth(year: number | undefined, month: number | undefined): YearMonth | undefined {
  if (year === undefined || month === undefined || month < 1 || month > 12) return undefined;

  return { year, month };
}

/** Days of a month; the zeroth day of the next month is the last of this one. */
function daysIn({ year, month }: YearMonth): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const ordinal = ({ year, month }: YearMonth) => year * 12 + month;

/** The period as SDMX writes it; empty when undated. The inverse of `parsePeriod`. */
export function periodText(period: Period): string {
  switch (period.kind) {
    case 'year':
      return String(period.year).padStart(4, '0');
    case 'month':
      return monthText(period);
    case 'day':
      return `${monthText(period)}-${twoDigits(period.day)}`;
    case 'span':
      return `${monthText(period.from)}/${monthText(period.to)}`;
    case 'undated':
      return '';
  }
}

const twoDigits = (value: number) => String(value).padStart(2, '0');
const monthText = ({ year, month }: YearMonth) =>
  `${String(year).padStart(4, '0')}-${twoDigits(month)}`;

/** The last day of the period as a number that sorts (20191231); undefined when undated. */
export function periodEnd(period: Period): number | undefined {
  switch (period.kind) {
    case 'year':
      return period.year * 10_000 + 1231;
    case 'month':
      return period.year * 10_000 + period.month * 100 + 31;
    case 'day':
      return period.year * 10_000 + period.month * 100 + period.day;
    case 'span':
      return period.to.year * 10_000 + period.to.month * 100 + 31;
    case 'undated':
      return undefined;
  }
}

/** The calendar year in which the period ends; undefined when undated. */
export function periodYear(period: Period): number | undefined {
  const end = periodEnd(period);

  return end === undefined ? undefined : Math.floor(end / 10_000);
}

/** Where the period stands on an axis of years: a year stands at its number, a day of it at the day's fraction. */
export function axisYear(period: Period): number | undefined {
  switch (period.kind) {
    case 'year':
      return period.year;
    case 'month':
      return period.year + (period.month - 1) / 12;
    case 'day':
      return period.year + (period.month - 1 + (period.day - 1) / 31) / 12;
    case 'span':
      return undefined;
    case 'undated':
      return undefined;
  }
}

/** Number of months that a part of a year covers, both ends included. */
export function monthsCovered(span: { readonly from: YearMonth; readonly to: YearMonth }): number {
  return ordinal(span.to) - ordinal(span.from) + 1;
}
