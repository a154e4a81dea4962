import type { Bilingual, Language } from '../domain/bilingual.ts';
import { type Format, formatFor } from './format.ts';
import type { Messages } from './messages.ts';

/** What the words are about: real places, or made-up ones of which nothing was published. */
export type Nature = 'record' | 'practice';

/** A language in use: its catalogue, its formats, and its side of a bilingual text. */
export interface Locale {
  readonly language: Language;
  readonly nature: Nature;
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

/** What is said otherwise of made-up places: nothing of them was documented, named or published. */
const practices: Readonly<
  Record<Language, () => Promise<(words: Partial<Messages>) => Partial<Messages>>>
> = {
  zh: () => import('./zh/practiceVariant.ts').then(({ zhPractised }) => zhPractised),
  en: () => import('./en/practiceVariant.ts').then(({ enPractised }) => enPractised),
};

const opened = new Map<string, Promise<Locale>>();
const completed = new Map<string, Promise<Locale>>();
let isFurtherWanted = false;

/** The locale of a language with all its words, fetched when first asked for and kept. */
export function loadLocale(language: Language, nature: Nature = 'record'): Promise<Locale> {
  const key = nature + language;
  const locale = completed.get(key) ?? openLocale(language, nature).then(withFurtherWords);
  completed.set(key, locale);

  return locale;
}

/**
 * The locale with the words of the first page; the same object to which the further words are added
 * once any part has asked for them.
 */
export function loadOpening(language: Language, nature: Nature = 'record'): Promise<Locale> {
  return isFurtherWanted ? loadLocale(language, nature) : openLocale(language, nature);
}

/** Fetches the further words of every language in use: awaited by the parts that need them, before they are drawn. */
export async function furtherWords(): Promise<void> {
  isFurtherWanted = true;
  const locales = await Promise.all(opened.values());
  await Promise.all(locales.map(({ language, nature }) => loadLocale(language, nature)));
}

function openLocale(language: Language, nature: Nature): Promise<Locale> {
  const key = nature + language;
  const locale = opened.get(key) ?? madeLocale(language, nature);
  opened.set(key, locale);

  return locale;
}

async function withFurtherWords(locale: Locale): Promise<Locale> {
  Object.assign(locale.text, await wordsFrom(furthers, locale));

  return locale;
}

async function madeLocale(language: Language, nature: Nature): Promise<Locale> {
  // Complete only with its further words: what needs them waits for `furtherWords`.
  const text = { ...(await wordsFrom(openings, { language, nature })) } as Messages;
  const opposite = language === 'zh' ? 'en' : 'zh';

  return {
    language,
    nature,
    text,
    format: formatFor(language, text.period),
    of: (both) => both[language] || both[opposite],
    other: (both) => (both[opposite] === both[language] ? '' : both[opposite]),
  };
}

async function wordsFrom(
  catalogues: typeof openings,
  { language, nature }: Pick<Locale, 'language' | 'nature'>,
): Promise<Partial<Messages>> {
  const words = await catalogues[language]();

  return nature === 'record' ? words : (await practices[language]())(words);
}
