import type { Mark } from '../mark.ts';

/** A bar of a ranking with what stands beside it. */
export interface RankingRow {
  /** Empty where the row has no rank. */
  readonly rank: string;
  readonly name: string;
  /** In which division it lies. */
  readonly place: string;
  readonly bar: Mark;
  /** The year of the value, where the years differ; else empty. */
  readonly year: string;
  /** `others` gathers the rows that are not shown one by one. */
  readonly tone: 'own' | 'others';
}

/** Bars of values, the largest first: ranked where they may be, else only listed. */
export interface RankingDrawing {
  readonly kind: 'ranking';
  readonly rows: readonly RankingRow[];
  /** The rows of all panels that share its scale; absent where it stands alone, with an axis of its own. */
  readonly among?: readonly RankingRow[];
  readonly unit: string;
  /** Divides a stored value into the unit of the axis. */
  readonly perUnit: number;
}
