import type { Mark } from '../mark.ts';

/** Values of two years, joined place by place: falling ones dashed and in another dye. */
export interface SlopeDrawing {
  readonly kind: 'slope';
  /** The earlier and the later year. */
  readonly years: readonly [string, string];
  readonly rows: readonly {
    readonly name: string;
    readonly from: Mark;
    readonly to: Mark;
    readonly isFalling: boolean;
  }[];
  /** Logarithmic where values differ by orders of magnitude: equal slopes are equal rates. */
  readonly scale: 'linear' | 'log';
}
