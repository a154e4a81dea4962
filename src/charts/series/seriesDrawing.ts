import type { Mark } from '../mark.ts';

/** A reading of one of several lines over years. */
export interface SeriesPoint extends Mark {
  /** Where it stands on the axis; the fraction of a year for a day. */
  readonly at: number;
  readonly isYearInferred: boolean;
  readonly tone: 'own' | 'contested';
}

/** One line, in a dye and named at its end. */
export interface Series {
  readonly name: string;
  /** Which dye it carries, from 0; null is the grey of the other groups. */
  readonly dye: number | null;
  /** Its last year, where the drawing goes on after it; else empty. */
  readonly endYear: string;
  readonly points: readonly SeriesPoint[];
  /** Pairs of points that are joined. */
  readonly stretches: readonly { readonly from: string; readonly to: string }[];
}

/** Up to eight lines over years on one scale. */
export interface SeriesDrawing {
  readonly kind: 'series';
  readonly series: readonly Series[];
  /** Pairs of points that contradict one another. */
  readonly conflicts: readonly (readonly [string, string])[];
  /** Where a definition changes, with the word for it. */
  readonly breaks: readonly number[];
  readonly breakName: string;
  /** Divides a stored value into the unit of the axis. */
  readonly perUnit: number;
}
