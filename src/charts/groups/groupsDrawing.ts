import type { Certainty } from '../../domain/certainty.ts';

/** The dyes of parts of a bar, in the order of use; what has no dye of its own is gathered in grey. */
export const classTones = ['class-1', 'class-2', 'class-3', 'class-4', 'class-rest'] as const;
export type ClassTone = (typeof classTones)[number];

/** A bar of a group, or one of the parts that its bar is made of. */
export interface GroupPart {
  /** Names the fact that belongs to it. */
  readonly id: string;
  readonly value: number;
  readonly certainty: Certainty;
  /** Written inside a part that has room for it; empty where the text stands behind the bar. */
  readonly text: string;
  readonly tone: 'mark' | 'rest' | ClassTone;
}

/** A group with its bar and the words beside it. */
export interface GroupsRow {
  /** Names the fact of a row that has no bar. */
  readonly id: string;
  readonly name: string;
  /** A second word behind the name: how many values, or which year. */
  readonly aside: string;
  readonly parts: readonly GroupPart[];
  /** Written behind the bar; why there is none where it has no part. */
  readonly text: string;
}

/** Groups as bars from zero, one row each: whole, in parts, or as shares of a total. */
export interface GroupsDrawing {
  readonly kind: 'groups';
  readonly rows: readonly GroupsRow[];
  /** The rows of all panels that share its scale; absent where it stands alone, with an axis of its own. */
  readonly among?: readonly GroupsRow[];
  /** What the dyes mean, in the order of the parts; empty where bars have one part. */
  readonly classes: readonly { readonly tone: ClassTone; readonly name: string }[];
  /** Lines between rows with what the rows above come to together. */
  readonly cuts: readonly { readonly id: string; readonly after: number; readonly text: string }[];
  /** `whole` draws each bar as a part of 100%. */
  readonly span: 'whole' | 'values';
  readonly unit: string;
  /** Divides a stored value into the unit of the axis. */
  readonly perUnit: number;
}
