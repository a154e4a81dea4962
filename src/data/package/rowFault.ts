import type { ResourceName } from './resourceName.ts';

/** What is wrong with one cell, in terms that the catalogue puts into words. */
export type FaultReason =
  | 'required'
  | 'not-a-number'
  | 'not-a-period'
  | 'not-a-date'
  | 'not-in-list'
  | 'not-a-code'
  | 'not-yes-or-no'
  | 'wrong-cell-count'
  | 'duplicate'
  | 'unknown-reference'
  | 'circular-parent';

/** One fault of one row: where a spreadsheet would show it, what stands there and what became of the row. */
export interface RowFault {
  readonly resource: ResourceName;
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly reason: FaultReason;
  /** `left-out`: the row is not used; `cleared`: the row is used without this cell. */
  readonly outcome: 'left-out' | 'cleared';
}

/** A resource that brought fewer rows than its package announces: the file was cut off on the way. */
export interface Shortfall {
  readonly resource: ResourceName;
  readonly announced: number;
  readonly arrived: number;
}
