import type { Language } from '../../../src/domain/bilingual.ts';
import { formatFor } from '../../../src/i18n/format.ts';
import { en } from '../../../src/i18n/en/catalogue.ts';
import { zh } from '../../../src/i18n/zh/catalogue.ts';

const words = { zh: zh.period, en: en.period };

/** The formats of a language, with the words of its catalogue. */
export const formatIn = (language: Language) => formatFor(language, words[language]);
