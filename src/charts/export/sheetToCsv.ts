import type { PracticeMark } from '../../i18n/practiceMark.ts';
import { markedSheet } from '../markedSheet.ts';
import type { Cell, Sheet } from '../sheet.ts';

/** Excel takes a file for UTF-8, and shows Chinese, only behind this mark. */
const byteOrderMark = '\uFEFF';

/** Beginnings that a spreadsheet would run as a formula. */
const formulaStart = /^[=+\-@\t\r]/;

/**
 * The sheet as CSV: UTF-8 with its mark, lines ended as RFC 4180 asks, numbers plain and in full.
 *
 * Text that a spreadsheet would run as a formula gets an apostrophe in front of it. Practice data say
 * so in every row.
 */
export function sheetToCsv(sheet: Sheet, practice: PracticeMark | null): string {
  const { columns, rows } = markedSheet(sheet, practice);
  const header = columns.map(({ header: name }) => quoted(neutral(name)));
  const lines = rows.map((row) => columns.map((_, index) => csvCell(row[index])));

  return byteOrderMark + [header, ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}

function csvCell(cell: Cell | undefined): string {
  if (!cell) return '';

  return cell.value === undefined ? quoted(neutral(cell.text)) : String(cell.value);
}

const neutral = (text: string) => (formulaStart.test(text) ? `'${text}` : text);

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
