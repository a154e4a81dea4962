import type { Bilingual } from '../domain/bilingual.ts';

/** A doubt: what is in doubt, and why. */
export interface Doubt {
  readonly claim: Bilingual;
  readonly why: Bilingual;
  /** Two published values collide, rather than one being weak. */
  readonly isConflict?: boolean;
}

/** What is said of a built-in dataset beside its rows, after its own README. */
export interface DatasetProse {
  readonly doubts: readonly Doubt[];
  readonly leftOut: readonly Bilingual[];
  readonly method: readonly Bilingual[];
}
