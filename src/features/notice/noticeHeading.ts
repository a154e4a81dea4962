import type { Notice } from '../../domain/notice.ts';
import type { Locale } from '../../i18n/locale.ts';

/**
 * What a notice is called in the reader's language: its title, or, where the title was seen in the
 * other language only, its summary in this one.
 */
export function noticeHeading({ language, of }: Locale, { title, summary }: Notice): string {
  return title[language] || summary[language] || of(title);
}

/** Whether the heading is our summary rather than the title of the notice. */
export function isSummaryHeading({ language }: Locale, { title }: Notice): boolean {
  return title[language] === '';
}
