import { type DotLook, dotLooks } from '../marks/dotLook.ts';

/** A line of doubt beside a dot: of a bound, a rounded value, or a bracket around values that differ. */
export interface DotStroke {
  /** As the `d` of a path. */
  readonly path: string;
  readonly look: 'plain' | 'dotted' | 'conflict';
  readonly opacity: number;
}

/** Dots for a canvas in typed arrays: a place, a radius, a dye and a look each, and the ids of their marks. */
export interface DotLayer {
  /** An id stands twice where a mark has two dots. */
  readonly ids: readonly string[];
  readonly xs: Float32Array;
  readonly ys: Float32Array;
  readonly radii: Float32Array;
  /** The place of a dye; `otherDye` for the grey of the others. */
  readonly dyes: Uint8Array;
  /** The place of a look among `dotLooks`. */
  readonly looks: Uint8Array;
  /** The lines of doubt, each with the place of its dot; most dots have none. */
  readonly strokes: readonly { readonly dot: number; readonly stroke: DotStroke }[];
  readonly indexById: ReadonlyMap<string, number>;
}

export interface LayerDot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly dye: number | null;
  readonly look: DotLook;
  readonly strokes: readonly DotStroke[];
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
    looks: Uint8Array.from(dots, ({ look }) => dotLooks.indexOf(look)),
    strokes: dots.flatMap(({ strokes }, dot) => strokes.map((stroke) => ({ dot, stroke }))),
    // Of two dots of a mark the first is where it is found.
    indexById: new Map(dots.map(({ id }, index) => [id, index] as const).toReversed()),
  };
}
