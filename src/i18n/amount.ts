import type { Qualifier } from '../domain/observation.ts';

/** A number that a sentence speaks of, with how it was published. */
export interface Amount {
  readonly qualifier: Qualifier;
  /** Formatted, without any sign: `43%`. */
  readonly number: string;
}
