import type { Certainty } from '../../domain/certainty.ts';

/** A cluster at its place on the globe, in degrees. */
export interface PointDot {
  /** Names the fact that belongs to it. */
  readonly id: string;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  /** What the area stands for; null where there is no one value: not published, or sources differ. */
  readonly value: number | null;
  readonly certainty: Certainty;
  /** Which dye it carries, from 0; null is the grey of the other groups. */
  readonly dye: number | null;
}

/** The name of a division and where it is to be read; never an outline. */
export interface PlaceName {
  readonly id: string;
  readonly name: string;
  /** What stands for the name where the map is narrow. */
  readonly shortName: string;
  readonly lon: number;
  readonly lat: number;
  /** Whether clusters lie in it. */
  readonly isHeld: boolean;
}

/** Clusters as dots on a graticule: no boundary of any kind is drawn. */
export interface PointMapDrawing {
  readonly kind: 'point-map';
  /** The largest first, so that a small dot lies on a large one. */
  readonly dots: readonly PointDot[];
  /** The dots of all panels that share its frame and its areas; absent where it stands alone, to be enlarged. */
  readonly among?: readonly PointDot[];
  /** Those with clusters first: they are written before the others where room is short. */
  readonly places: readonly PlaceName[];
  /** The colours in words; empty where all dots have one. */
  readonly groups: readonly { readonly name: string; readonly dye: number | null }[];
  /** Round values whose areas explain the others, with their unit. */
  readonly sizes: readonly { readonly value: number; readonly text: string }[];
  /** What an empty dot says; empty where there is none. */
  readonly noValueName: string;
}
