import type { Language } from '../domain/bilingual.ts';

/** The language to show: the link's, else the one that was chosen before, else the browser's; English for all others. */
export function chosenLanguage(
  link: Language | null,
  preference: Language | null,
  browser: readonly string[],
): Language {
  return link ?? preference ?? browserLanguage(browser);
}

function browserLanguage(tags: readonly string[]): Language {
  const known = tags.map((tag) => tag.slice(0, 2).toLowerCase());

  return known.find((tag) => tag === 'zh' || tag === 'en') === 'zh' ? 'zh' : 'en';
}
