import type { Bilingual } from '../../../domain/bilingual.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Spoken } from '../layout/head.ts';

/** A text in the languages of a deck; in one where both say the same or only one is written. */
export function spoken(text: Bilingual, locales: readonly Locale[]): readonly Spoken[] {
  const all = locales.map((locale) => ({ text: locale.of(text), language: locale.language }));

  return all.filter(
    (one, index) => one.text !== '' && all.findIndex((other) => other.text === one.text) === index,
  );
}
