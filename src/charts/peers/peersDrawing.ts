import type { Mark } from '../mark.ts';

/** Bars of one measure for places beside one another, a part under its place. */
export interface PeersDrawing {
  readonly kind: 'peers';
  readonly rows: readonly {
    readonly bar: Mark;
    /** Empty where there is none. */
    readonly rank: string;
    readonly name: string;
    /** Where it lies, or why it has no rank. */
    readonly place: string;
    readonly depth: number;
    readonly isOwn: boolean;
    /** Whether rows before it are left out. */
    readonly isAfterGap: boolean;
    /** Written at the right edge: the year, where years differ. */
    readonly aside: string;
  }[];
  readonly unit: string;
  /** Divides a stored value into the unit of the axis. */
  readonly perUnit: number;
}
