import type { Mark } from '../mark.ts';

/** Bars of places that are known only by a threshold, grouped rather than ranked, with other figures beside them. */
export interface BoundsDrawing {
  readonly kind: 'bounds';
  readonly rows: readonly {
    /** Empty but for the first row of its group. */
    readonly group: string;
    /** Whether a rule parts the row from the group before. */
    readonly isRuled: boolean;
    readonly name: string;
    readonly otherName: string;
    readonly bar: Mark;
    readonly aside: { readonly number: string; readonly text: string };
  }[];
  /** What the source leaves unnamed; empty where nothing is left. */
  readonly unnamed: string;
  readonly unit: string;
  readonly asideTitle: string;
  /** Divides a stored value into the unit of the axis. */
  readonly perUnit: number;
}
