import type { Bilingual } from '../../domain/bilingual.ts';
import type { Language } from '../../domain/bilingual.ts';

/** How the source itself puts a value, as far as the note of the row tells. */
export interface Wording {
  /** The characters of the source, as the note cites them: `多`, `180多个`. */
  readonly quotes: readonly string[];
  /** What the note says of the wording, in the language of the reader. */
  readonly gloss: string;
}

/** The clauses of a note, without their stops. */
const ends: Readonly<Record<Language, RegExp>> = { zh: /[。；]\s*/, en: /[.;](?:\s+|$)/ };
/** What a clause says that tells how the source words a value. */
const tells: Readonly<Record<Language, RegExp>> = {
  zh: /原文|原页/,
  en: /\bthe page (?:says|adds|words|prints|does not)|^(?:published|printed|worded) as/i,
};

const clausesOf = (note: string, language: Language) =>
  note
    .split(ends[language])
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');

/** The wording of the source that a note cites; null where it cites none. Nothing is added to it. */
export function wordingOf(note: Bilingual, language: Language): Wording | null {
  const told = clausesOf(note.zh, 'zh').filter((clause) => tells.zh.test(clause));
  if (told.length === 0) return null;
  const quotes = told.flatMap((clause) =>
    [...clause.matchAll(/“([^”]+)”/g)].flatMap(([, quote]) => quote ?? []),
  );
  const gloss = clausesOf(note[language], language).filter((clause) =>
    tells[language].test(clause),
  );
  if (quotes.length === 0 && gloss.length === 0) return null;

  return { quotes, gloss: gloss.join(language === 'zh' ? '；' : '; ') };
}
