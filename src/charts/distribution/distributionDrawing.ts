import type { Certainty } from '../../domain/certainty.ts';
import type { ScaleKind } from '../axis/valueAxis.ts';

/** How often values occur: bins, a box and a dot a cluster, on one axis. All values are in its unit. */
export interface DistributionDrawing {
  readonly kind: 'distribution';
  /** Measure and unit. */
  readonly title: string;
  readonly scale: ScaleKind;
  /** Side by side, ascending. */
  readonly bins: readonly {
    readonly id: string;
    readonly from: number;
    readonly to: number;
    readonly count: number;
    /** The count as it is written. */
    readonly text: string;
  }[];
  readonly box: {
    readonly lowerWhisker: number;
    readonly lowerQuartile: number;
    readonly median: number;
    readonly upperQuartile: number;
    readonly upperWhisker: number;
    readonly outliers: readonly number[];
    readonly texts: { readonly lower: string; readonly median: string; readonly upper: string };
  };
  /** Ascending. */
  readonly dots: readonly DistributionDot[];
}

export interface DistributionDot {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly certainty: Certainty;
}
