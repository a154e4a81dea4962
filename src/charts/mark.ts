import type { Certainty } from '../domain/certainty.ts';

/** A value ready to be drawn: where it lies, how sure it is, and how it is written. */
export interface Mark {
  /** Names the fact that belongs to it. */
  readonly id: string;
  readonly value: number;
  readonly certainty: Certainty;
  readonly text: string;
}
