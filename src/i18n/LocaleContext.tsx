import { createContext, use } from 'react';
import type { Locale } from './locale.ts';

/** The language of what is below. An export puts its own above the figure it draws. */
export const LocaleContext = createContext<Locale | null>(null);

export function useLocale(): Locale {
  const locale = use(LocaleContext);
  if (!locale) throw new Error('useLocale needs a LocaleContext above it');

  return locale;
}
