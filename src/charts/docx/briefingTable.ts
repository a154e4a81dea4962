import type { Locale } from '../../i18n/locale.ts';
import type { Sheet } from '../sheet.ts';

/** A table as it stands in a document. */
export interface BriefingTable {
  readonly headers: readonly string[];
  readonly isNumber: readonly boolean[];
  readonly rows: readonly (readonly string[])[];
}

const mostRows = 12;
const mostColumns = 6;

/** As much of a table as fits the page, and what is left out of it, in words. */
export function briefingTable(
  sheet: Sheet,
  { text }: Locale,
): { readonly table: BriefingTable; readonly rest: string } {
  const columns = sheet.columns.flatMap((column, at) =>
    column.isFileOnly ? [] : [{ ...column, at }],
  );
  const shown = columns.slice(0, mostColumns);
  const rows = sheet.rows.slice(0, mostRows);
  const moreRows = sheet.rows.length - rows.length;
  const moreColumns = columns.length - shown.length;

  return {
    table: {
      headers: shown.map(({ header }) => header),
      isNumber: shown.map(({ kind }) => kind === 'number'),
      rows: rows.map((row) => shown.map(({ at }) => row[at]?.text ?? '')),
    },
    rest: moreRows + moreColumns === 0 ? '' : text.briefing.rest(moreRows, moreColumns),
  };
}

/** Wider than a quarter of a line no column need be, and none is narrower than a short name. */
const widest = 24;
const narrowest = 6;

/** The share of the width that each column gets, by its longest text; they add up to one. */
export function columnShares({ headers, rows }: BriefingTable): readonly number[] {
  const wanted = headers.map((header, at) => {
    const texts = [header, ...rows.map((row) => row[at] ?? '')];
    const longest = Math.max(...texts.map(unitsOf));
    const word = Math.max(...texts.map(longestWord));

    return Math.max(narrowest, word + 1, Math.min(widest, longest));
  });
  const all = wanted.reduce((sum, units) => sum + units, 0);

  return wanted.map((units) => units / all);
}

/** A word is not broken over lines; Chinese may be. */
function longestWord(text: string): number {
  return Math.max(0, ...(text.match(/[!-~]+/g) ?? []).map(({ length }) => length));
}

/** A Chinese character is as wide as two others. */
function unitsOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);
}
