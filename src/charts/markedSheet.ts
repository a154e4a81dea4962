import type { PracticeMark } from '../i18n/practiceMark.ts';
import { type Sheet, words } from './sheet.ts';

/**
 * The sheet as a file carries it: practice data say so in a first column, in its header and in every
 * row, so that the mark stays with a row that is copied out.
 */
export function markedSheet(sheet: Sheet, practice: PracticeMark | null): Sheet {
  if (practice === null) return sheet;

  return {
    ...sheet,
    columns: [{ header: practice.line, kind: 'words' }, ...sheet.columns],
    rows: sheet.rows.map((row) => [words(practice.tag), ...row]),
  };
}
