import type { LinkedNotice } from '../../domain/noticeFilter.ts';
import type { Locale } from '../../i18n/locale.ts';

/** How many notices there are and of which years; undated ones are counted apart. */
export function noticeSummary({ text }: Locale, notices: readonly LinkedNotice[]): string {
  const years = notices
    .map(({ notice }) => notice.publishedAt.slice(0, 4))
    .filter((year) => year !== '')
    .toSorted();
  const undated = notices.length - years.length;
  const parts = [
    yearsText(text, years, undated > 0),
    undated > 0 ? text.overview.noticesUndated(undated) : '',
  ].filter((part) => part !== '');

  return text.overview.noticesSubtitle(notices.length, parts.join(text.facts.comma));
}

/** The years of the dated ones, in order; all are of one year only where none is without a date. */
function yearsText(
  { overview }: Locale['text'],
  years: readonly string[],
  hasUndated: boolean,
): string {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return '';

  return first === last && hasUndated
    ? overview.noticesOf(years.length, first)
    : overview.noticesYears(first, last);
}
