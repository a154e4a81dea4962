import type { Mark } from '../mark.ts';

/** Parts of a whole, one bar each, with the derived rest. */
export interface ShareDrawing {
  readonly kind: 'share';
  readonly rows: readonly {
    readonly label: string;
    readonly part: Mark;
    readonly rest: Mark;
    /** The text of the rest for a bar too short for it. */
    readonly restShort: string;
  }[];
}
