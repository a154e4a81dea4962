import type { ClusterId } from '../../domain/ids.ts';
import type { Highlight } from './markStates.ts';

/** A figure among others on a page: what is singled out in all of them, and how its marks change that. */
export interface LinkedMarks {
  readonly highlight: Highlight;
  /** `also` adds to the selection, or takes out what is in it already; `alone` replaces it. */
  readonly onSelect: (clusters: readonly ClusterId[], how: 'alone' | 'also') => void;
  /** The clusters under the pointer or the focus; none when it leaves. */
  readonly onLight: (clusters: readonly ClusterId[]) => void;
}
