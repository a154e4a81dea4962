import type { Mark } from '../mark.ts';

/** Values of one place against the middle of its peers, as multiples of it on a logarithmic axis. */
export interface GapsDrawing {
  readonly kind: 'gaps';
  readonly rows: readonly {
    /** Its value is the multiple of the median; 0 where there is none. */
    readonly bar: Mark;
    readonly label: string;
    /** The own value and the median, each with its unit. */
    readonly detail: string;
    readonly tone: 'better' | 'worse' | 'plain';
  }[];
  readonly axisName: string;
}
