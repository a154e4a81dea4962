import type { Dataset } from '../domain/dataset.ts';
import type { Locale } from './locale.ts';

/** What says, on every face of a figure and in every file, that no real place is meant. */
export interface PracticeMark {
  /** Stands first in a foot, in a frame of its own: `Practice data`. */
  readonly tag: string;
  /** What it means: `216 fictional clusters, no real place.` */
  readonly note: string;
  /** Both in one line, for what holds text alone. */
  readonly line: string;
  /** Names the line where lines have names. */
  readonly term: string;
}

/** The mark of a dataset; null where it tells of real places. */
export function practiceMark(
  { text, format }: Locale,
  { isFictional, clusters }: Pick<Dataset, 'isFictional' | 'clusters'>,
): PracticeMark | null {
  if (!isFictional) return null;
  const { tag, note, someNote, line, term } = text.practice;
  const meaning = clusters.length === 0 ? someNote : note(format.number(clusters.length));

  return { tag, note: meaning, line: line(meaning), term };
}
