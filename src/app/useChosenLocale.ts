import { useEffect, useState } from 'react';
import type { Language } from '../domain/bilingual.ts';
import { type Locale, loadOpening } from '../i18n/locale.ts';

const documentLanguage: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

/** The locale of a language; the one before stays until the new catalogue is there. Tells the document its language. */
export function useChosenLocale(language: Language, first: Locale): Locale {
  const [locale, setLocale] = useState(first);

  useEffect(() => {
    let isCurrent = true;
    document.documentElement.lang = documentLanguage[language];
    void loadOpening(language).then((loaded) => {
      if (isCurrent) setLocale(loaded);
    });

    return () => {
      isCurrent = false;
    };
  }, [language]);

  return locale;
}
