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

/** The words of a language in two parts, each fetched when it is first needed. */
const openings: Readonly<Record<Language, () => Promise<Partial<Messages>>>> = {
  zh: () => import('./zh/opening.ts').then(({ zhOpening }) => zhOpening),
  en: () => import('./en/opening.ts').then(({ enOpening }) => enOpening),
};
const furthers: Readonly<Record<Language, () => Promise<Partial<Messages>>>> = {
  zh: () => import('./zh/further.ts').then(({ zhFurther }) => zhFurther),
  en: () => import('./en/further.ts').then(({ enFurther }) => enFurther),
};

const opened = new Map<Language, Promise<Locale>>();
const completed = new Map<Language, Promise<Locale>>();
let isFurtherWanted = false;

/** The locale of a language with all its words, fetched when first asked for and kept. */
export function loadLocale(language: Language): Promise<Locale> {
  const locale = completed.get(language) ?? openLocale(language).then(withFurtherWords);
  completed.set(language, locale);

  return locale;
}

/**
 * The locale with the words of the first page; the same object to which the further words are added
 * once any part has asked for them.
 */
export function loadOpening(language: Language): Promise<Locale> {
  return isFurtherWanted ? loadLocale(language) : openLocale(language);
}

/** Fetches the further words of every language in use: awaited by the parts that need them, before they are drawn. */
export async function furtherWords(): Promise<void> {
  isFurtherWanted = true;
  await Promise.all([...opened.keys()].map(loadLocale));
}

function openLocale(language: Language): Promise<Locale> {
  const locale = opened.get(language) ?? madeLocale(language);
  opened.set(language, locale);

  return locale;
}

async function withFurtherWords(locale: Locale): Promise<Locale> {
  Object.assign(locale.text, await furthers[locale.language]());

  return locale;
}

async function madeLocale(language: Language): Promise<Locale> {
  // Complete only with its further words: what needs them waits for `furtherWords`.
  const text = { ...(await openings[language]()) } as Messages;
  const opposite = language === 'zh' ? 'en' : 'zh';

  return {
    language,
    text,
    format: formatFor(language, text.period),
    of: (both) => both[language] || both[opposite],
    other: (both) => (both[opposite] === both[language] ? '' : both[opposite]),
  };
}
