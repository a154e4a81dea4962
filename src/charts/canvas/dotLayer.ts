/** Dots for a canvas in typed arrays: a place, a radius and a dye each, and the ids of their marks. */
export interface DotLayer {
  readonly ids: readonly string[];
  readonly xs: Float32Array;
  readonly ys: Float32Array;
  readonly radii: Float32Array;
  /** The place of a dye; `otherDye` for the grey of the others. */
  readonly dyes: Uint8Array;
  readonly indexById: ReadonlyMap<string, number>;
}

export interface LayerDot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly dye: number | null;
}

/** Stands for no dye of its own. */
export const otherDye = 255;

export function dotLayer(dots: readonly LayerDot[]): DotLayer {
  return {
    ids: dots.map(({ id }) => id),
    xs: Float32Array.from(dots, ({ x }) => x),
    ys: Float32Array.from(dots, ({ y }) => y),
    radii: Float32Array.from(dots, ({ radius }) => radius),
    dyes: Uint8Array.from(dots, ({ dye }) => dye ?? otherDye),
    indexById: new Map(dots.map(({ id }, index) => [id, index])),
  };
}
