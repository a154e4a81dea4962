import type { Mark } from '../mark.ts';

/** A value of which only the year has a place: a dot, or for a part of a year a bar as long as its months. */
export interface StripPoint extends Mark {
  /** The year with its fraction; null where the source states none. */
  readonly at: number | null;
  /** First and last moment of a part of a year. */
  readonly span: { readonly from: number; readonly to: number } | null;
  readonly isYearInferred: boolean;
  readonly isContested: boolean;
}

/** Values of unlike measures: one row a measure, grouped by what they cover; only the years share an axis. */
export interface ValueStripDrawing {
  readonly kind: 'value-strip';
  readonly groups: readonly {
    readonly title: string;
    readonly rows: readonly {
      readonly label: string;
      readonly unit: string;
      readonly points: readonly StripPoint[];
    }[];
  }[];
  /** Above the values that are on no time axis. */
  readonly undatedName: string;
}
