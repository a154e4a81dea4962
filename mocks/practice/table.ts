import { csvParse, csvParseRows } from 'd3-dsv';
import { csvOf } from '../csv.ts';

/** A row before it is written: its cells by column, as text. */
export type Cells = Readonly<Record<string, string>>;

/** Rows under exactly the columns of the published table; a column that the rows lack stays empty. */
export function tableLike(publishedCsv: string, rows: readonly Cells[]): string {
  const [columns = []] = csvParseRows(publishedCsv);

  return csvOf(
    columns,
    rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? '']))),
  );
}

/** The rows of a published table that have one of these ids, in the order of the ids. */
export function rowsOf(publishedCsv: string, ids: readonly string[]): readonly Cells[] {
  const rows = csvParse<string>(publishedCsv);

  return ids.flatMap((id) => rows.filter((row) => row['id'] === id).map((row) => ({ ...row })));
}
