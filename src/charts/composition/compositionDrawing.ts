/** The same whole divided in several ways, one bar a way. */
export interface CompositionDrawing {
  readonly kind: 'composition';
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    /** In the order in which they stand; none is empty. */
    readonly parts: readonly {
      readonly id: string;
      readonly name: string;
      readonly count: number;
      readonly text: string;
    }[];
    /** Stands between the names of parts that are too short to hold theirs. */
    readonly comma: string;
  }[];
}
