/** A place on a curve: how many members up to here, and the part of the total that they hold, in percent. */
export interface CumulativePlace {
  /** Names the fact that belongs to it. */
  readonly id: string;
  /** In members, or in percent of them on a square. */
  readonly across: number;
  readonly up: number;
}

/** A part of the members and what it holds, in percent. */
export interface PartHeld {
  readonly label: string;
  readonly up: number;
  readonly text: string;
}

/** What members hold together, counted up from one end: a Pareto curve from the largest, a Lorenz curve from the smallest. */
export interface CumulativeDrawing {
  readonly kind: 'cumulative';
  readonly shape: 'pareto' | 'lorenz';
  /** Whether it is one of several on one scale: its words then stand outside of it. */
  readonly isPanel?: boolean;
  /** From the origin to the end, in the order of the curve; the origin is not among them. */
  readonly dots: readonly CumulativePlace[];
  /** Places that are read off, each with a word for either axis. */
  readonly guides: readonly (CumulativePlace & { readonly lines: readonly string[] })[];
  /** Where the horizontal axis ends: the number of members, or 100. */
  readonly last: number;
  /** The unit of the horizontal axis, behind its last number. */
  readonly unit: string;
  /** The name of the diagonal of equal shares; empty without one. */
  readonly diagonal: string;
  /** What parts of the members hold, for the room beside a square. */
  readonly beside?: readonly PartHeld[];
  /** What the area between diagonal and curve says. */
  readonly area: { readonly id: string; readonly text: string } | null;
}
