import type { Mark } from '../mark.ts';

/** Profiles over three or more measures, each in percent of the largest value of its axis. */
export interface RadarDrawing {
  readonly kind: 'radar';
  readonly axes: readonly string[];
  /** One a place, at most four; a mark for each axis, its value from 0 to 100. */
  readonly profiles: readonly { readonly name: string; readonly marks: readonly Mark[] }[];
}
