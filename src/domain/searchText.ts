/**
 * Search over names: every word of the query must occur in the entry, in any of its spellings.
 *
 * Initials are stored with a leading mark, so that `sz` finds 盛泽 by its initials without
 * finding every entry in whose names an s and a z happen to meet.
 */
const initialsMark = '^';

/** A text as it is compared: full-width forms folded, small letters, no accents, apostrophes or dots. */
export function foldedText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’·.]/g, '');
}

/** The searchable text of an entry: its spellings, each on a line, and its initials. */
export function searchKey(spellings: readonly string[], initials: string): string {
  const lines = spellings.filter((text) => text !== '').map(foldedText);

  return [...new Set(lines), `${initialsMark}${foldedText(initials)}`].join('\n');
}

/** The words of a query, ready to be looked for. */
export function searchWords(query: string): readonly string[] {
  return foldedText(query)
    .split(/[\s,，、]+/)
    .filter((word) => word !== '');
}

export function matchesWords(key: string, words: readonly string[]): boolean {
  const mark = key.lastIndexOf(initialsMark);

  return words.every((word) => {
    const at = key.indexOf(word);

    return at !== -1 && at <= mark + 1;
  });
}
