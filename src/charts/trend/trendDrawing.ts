import type { Mark } from '../mark.ts';

/** A reading on a line of years. */
export interface TrendPoint extends Mark {
  /** Where it stands on the axis; the fraction of a year for a day. */
  readonly at: number;
  readonly isYearInferred: boolean;
  /** A second word at the point: which count it is. */
  readonly remark: string;
  readonly tone: 'own' | 'other' | 'contested';
  /** Where the label stands. */
  readonly side: 'right' | 'left' | 'above-left' | 'below-right';
}

/** Readings over years, with the stretches that may be joined and the places where the line stops. */
export interface TrendDrawing {
  readonly kind: 'trend';
  readonly points: readonly TrendPoint[];
  readonly stretches: readonly {
    readonly from: string;
    readonly to: string;
    readonly isDotted: boolean;
  }[];
  /** Pairs of points that contradict one another. */
  readonly conflicts: readonly (readonly [string, string])[];
  readonly breaks: readonly { readonly at: number; readonly lines: readonly string[] }[];
  /** Divides a stored value into the unit of the axis. */
  readonly perUnit: number;
}
