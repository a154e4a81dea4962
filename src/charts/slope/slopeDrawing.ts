import type { Mark } from '../mark.ts';

/** A place with its values of both years. */
export interface SlopeRow {
  readonly name: string;
  readonly from: Mark;
  readonly to: Mark;
  readonly isFalling: boolean;
}

/** Values of two years, joined place by place: falling ones dashed and in another dye. */
export interface SlopeDrawing {
  readonly kind: 'slope';
  /** The earlier and the later year. */
  readonly years: readonly [string, string];
  readonly rows: readonly SlopeRow[];
  /** The rows of all panels that share its axes; absent where it stands alone. */
  readonly among?: readonly SlopeRow[];
  /** Logarithmic where values differ by orders of magnitude: equal slopes are equal rates. */
  readonly scale: 'linear' | 'log';
}
