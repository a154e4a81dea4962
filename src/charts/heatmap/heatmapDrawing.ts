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
  readonly legendTitle: string;
  readonly emptyName: string;
}
