import type { Bilingual, Language } from '../domain/bilingual.ts';
import { type Format, formatFor } from './format.ts';
import type { Messages } from './messages.ts';

/** A language in use: its catalogue, its formats, and its side of a bilingual text. */
export interface Locale {
  readonly language: Language;
  readonly text: Messages;
  readonly format: Format;
  /** The text in this language, or in the other where the source has only that. */
  readonly of: (text: Bilingual) => string;
  /** The text in the other language; empty where it says the same. */
  readonly other: (text: Bilingual) => string;
}

const catalogues: Readonly<Record<Language, () => Promise<Messages>>> = {
  zh: () => import('./zh/catalogue.ts').then(({ zh }) => zh),
  en: () => import('./en/catalogue.ts').then(({ en }) => en),
};

const loaded = new Map<Language, Promise<Locale>>();

/** The locale of a language; its catalogue is fetched when first asked for, and kept. */
export function loadLocale(language: Language): Promise<Locale> {
  const locale = loaded.get(language) ?? madeLocale(language);
  loaded.set(language, locale);

  return locale;
}

async function madeLocale(language: Language): Promise<Locale> {
  const text = await catalogues[language]();
  const opposite = language === 'zh' ? 'en' : 'zh';

  return {
    language,
    text,
    format: formatFor(language, text.period),
    of: (both) => both[language] || both[opposite],
    other: (both) => (both[opposite] === both[language] ? '' : both[opposite]),
  };
}
