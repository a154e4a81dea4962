import { csvParseRows } from 'd3-dsv';
import * as z from 'zod/mini';
import { DataFailure } from '../http/dataError.ts';
import type { RowSchema } from '../schemas/fields.ts';
import type { ResourceName } from './resourceName.ts';
import type { FaultReason, RowFault } from './rowFault.ts';

/** A row that was read, with the number that a spreadsheet gives it. */
export interface ReadRow<Row> {
  readonly row: Row;
  readonly number: number;
}

export interface ReadTable<Row> {
  readonly rows: readonly ReadRow<Row>[];
  readonly faults: readonly RowFault[];
  /** Rows that arrived, good and bad. */
  readonly arrived: number;
}

/** What is known of a table before it is read. */
export interface TableShape<Row> extends RowSchema<Row | null> {
  readonly name: ResourceName;
  readonly url: string;
}

/**
 * The rows of a CSV text. A row with a fault is left out and reported; the others are read.
 *
 * Cells are read by position, not by name, so that a column called `__proto__` is a column.
 *
 * @throws DataFailure `columns` where the header lacks a column of the schema.
 */
export function readTable<Row>(csv: string, shape: TableShape<Row>): ReadTable<Row> {
  const [header = [], ...records] = csvParseRows(withoutMark(csv));
  const missing = shape.columns.filter((column) => !header.includes(column));
  if (missing.length > 0) throw new DataFailure({ kind: 'columns', url: shape.url, missing });

  const rows: ReadRow<Row>[] = [];
  const faults: RowFault[] = [];
  let arrived = 0;
  records.forEach((cells, index) => {
    if (isBlank(cells)) return;
    arrived += 1;
    const number = index + 2; // The header is row 1.
    const read = readRow(header, cells, shape);
    if (read.kind === 'faulty') faults.push({ ...read, resource: shape.name, row: number });
    else if (read.row !== null) rows.push({ row: read.row, number });
  });

  return { rows, faults, arrived };
}

/** Excel writes a byte-order mark; it is not part of the first column's name. */
const withoutMark = (csv: string) => (csv.startsWith('\uFEFF') ? csv.slice(1) : csv);

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');

type RowReading<Row> =
  | { readonly kind: 'good'; readonly row: Row | null }
  | ({ readonly kind: 'faulty' } & Pick<RowFault, 'column' | 'value' | 'reason' | 'outcome'>);

function readRow<Row>(
  header: readonly string[],
  cells: readonly string[],
  shape: TableShape<Row>,
): RowReading<Row> {
  if (cells.length !== header.length) {
    const value = cells.join(',').slice(0, 80);

    return { kind: 'faulty', column: '', value, reason: 'wrong-cell-count', outcome: 'left-out' };
  }
  const named = Object.fromEntries(header.map((name, at) => [name, cells[at]?.trim() ?? '']));
  const parsed = z.safeParse(shape.schema, named);
  if (parsed.success) return { kind: 'good', row: parsed.data };
  const issue = parsed.error.issues[0];
  const column = String(issue?.path[0] ?? '');

  return {
    kind: 'faulty',
    column,
    value: named[column] ?? '',
    reason: reasonOf(issue?.message ?? ''),
    outcome: 'left-out',
  };
}

const reasons: readonly FaultReason[] = [
  'required',
  'not-a-number',
  'not-a-period',
  'not-a-date',
  'not-in-list',
  'not-a-code',
  'not-yes-or-no',
];

function reasonOf(message: string): FaultReason {
  return reasons.find((reason) => reason === message) ?? 'required';
}
