/** Counts of clusters in two directions, a cell each. */
export interface HeatmapDrawing {
  readonly kind: 'heatmap';
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly {
    readonly id: string;
    readonly row: number;
    readonly column: number;
    /** Zero is a gap of the record, drawn as an empty slot. */
    readonly count: number;
  }[];
  /** The largest count of all panels that share its classes; absent where it stands alone, with a legend of its own. */
  readonly largest?: number;
  readonly legendTitle: string;
  readonly emptyName: string;
}
