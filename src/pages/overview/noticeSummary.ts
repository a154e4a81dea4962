import type { LinkedNotice } from '../../domain/noticeFilter.ts';
import type { Locale } from '../../i18n/locale.ts';

/** How many notices there are and of which years; undated ones are counted apart. */
export function noticeSummary({ text }: Locale, notices: readonly LinkedNotice[]): string {
  const years = notices
    .map(({ notice }) => notice.publishedAt.slice(0, 4))
    .filter((year) => year !== '')
    .toSorted();
  const [first] = years;
  const last = years.at(-1);
  const undated = notices.length - years.length;
  const parts = [
    first !== undefined && last !== undefined ? text.overview.noticesYears(first, last) : '',
    undated > 0 ? text.overview.noticesUndated(undated) : '',
  ].filter((part) => part !== '');

  return text.overview.noticesSubtitle(notices.length, parts.join(text.facts.comma));
}
