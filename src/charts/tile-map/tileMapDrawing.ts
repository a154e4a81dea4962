/** One tile a division, coloured by class, with its number and name. */
export interface TileMapDrawing {
  readonly kind: 'tile-map';
  readonly tiles: readonly {
    readonly id: string;
    readonly name: string;
    readonly shortName: string;
    readonly column: number;
    readonly row: number;
    /** Zero is a gap of the search, drawn as an empty slot. */
    readonly count: number;
    readonly state: 'plain' | 'chosen' | 'dimmed';
  }[];
  /** The largest count of all panels that share its classes; absent where it stands alone, with a legend of its own. */
  readonly largest?: number;
  readonly legendTitle: string;
  readonly emptyName: string;
}
