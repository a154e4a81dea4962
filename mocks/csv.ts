import { csvFormatRows, csvParseRows } from 'd3-dsv';

/** Rows as CSV under the columns of their schema; a row that lacks a column does not compile. */
export function csvOf<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string>>[],
): string {
  const lines = rows.map((row) => columns.map((column) => quoted(row[column])).join(','));

  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The header of a CSV text alone. */
export function headerOnly(csv: string): string {
  return `${csv.split('\n', 1)[0] ?? ''}\n`;
}

/** The text with one cell replaced; rows count as a spreadsheet does, the header is row 1. */
export function withCell(csv: string, row: number, column: string, value: string): string {
  const rows = csvParseRows(csv);
  const at = rows[0]?.indexOf(column) ?? -1;
  const cells = rows[row - 1];
  if (!cells || at < 0) throw new Error(`no cell in row ${row} under ${column}`);

  return csvFormatRows(rows.with(row - 1, cells.with(at, value)));
}

/** The text with one row cut short by its last cell. */
export function withCutRow(csv: string, row: number): string {
  const rows = csvParseRows(csv);
  const cells = rows[row - 1];
  if (!cells) throw new Error(`no row ${row}`);

  return csvFormatRows(rows.with(row - 1, cells.slice(0, -1)));
}
