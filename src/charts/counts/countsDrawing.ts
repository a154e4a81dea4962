/** Ranked or ordered bars of counts, in two parts: official evidence and the rest. */
export interface CountsDrawing {
  readonly kind: 'counts';
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly strong: number;
    readonly weak: number;
    readonly isDimmed: boolean;
  }[];
  readonly strongName: string;
  readonly weakName: string;
  /** The same in a word, for a narrow figure. */
  readonly strongShort: string;
  readonly weakShort: string;
  /** Written above the labels: in which order the rows stand, where it is not by size. */
  readonly orderName: string;
}
