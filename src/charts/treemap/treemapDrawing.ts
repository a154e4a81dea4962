/** One part of a group: a cluster, or the smallest ones together. */
export interface TreemapTile {
  /** Names the fact that belongs to it. */
  readonly id: string;
  /** Above zero: what has no area is not drawn. */
  readonly value: number;
  /** Empty for several clusters together. */
  readonly name: string;
  readonly tone: 'own' | 'others';
}

/** Parts of parts of one total, as areas. */
export interface TreemapDrawing {
  readonly kind: 'treemap';
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    /** What stands for the name on a small plate. */
    readonly shortName: string;
    /** The share of the total, as the plate carries it. */
    readonly share: string;
    readonly tiles: readonly TreemapTile[];
  }[];
}
