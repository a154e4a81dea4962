import type { DataError } from '../http/dataError.ts';
import type { ReadTable } from './readTable.ts';
import type { RowOf } from './rowSchemas.ts';

/** What became of one resource. */
export type ResourceOutcome<Row> =
  | { readonly kind: 'read'; readonly table: ReadTable<Row> }
  | { readonly kind: 'failed'; readonly error: DataError };

export type ResourceOutcomes = {
  readonly [Name in keyof RowOf]: ResourceOutcome<RowOf[Name]>;
};
