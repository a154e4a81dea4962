import { useEffect, useState } from 'react';
import type { Language } from '../domain/bilingual.ts';
import { type Locale, loadOpening, type Nature } from '../i18n/locale.ts';

const documentLanguage: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

/** The locale of a language, with the words for the data at hand; the one before stays until the new catalogue is there. Tells the document its language. */
export function useChosenLocale(language: Language, nature: Nature, first: Locale): Locale {
  const [locale, setLocale] = useState(first);

  useEffect(() => {
    let isCurrent = true;
    document.documentElement.lang = documentLanguage[language];
    void loadOpening(language, nature).then((loaded) => {
      if (isCurrent) setLocale(loaded);
    });

    return () => {
      isCurrent = false;
    };
  }, [language, nature]);

  return locale;
}
