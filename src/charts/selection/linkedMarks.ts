import type { ClusterId } from '../../domain/ids.ts';
import type { MarkFact } from '../figure.ts';
import type { Highlight } from './markStates.ts';

/** A figure among others on a page: what is singled out in all of them, and how its marks change that. */
export interface LinkedMarks {
  readonly highlight: Highlight;
  /** `also` adds to the selection, or takes out what is in it already; `alone` replaces it. */
  readonly onSelect: (clusters: readonly ClusterId[], how: 'alone' | 'also') => void;
  /** The clusters under the pointer or the focus; none when it leaves. */
  readonly onLight: (clusters: readonly ClusterId[]) => void;
  /** The clusters in a rectangle or range that was dragged over a figure; absent where dragging does nothing. */
  readonly onBrush?: (clusters: readonly ClusterId[]) => void;
  /** The years in a range that was dragged over a line of years; absent where dragging does nothing. */
  readonly onYears?: (years: readonly number[]) => void;
}

/** What dragging over some marks of a figure does; null where it does nothing. */
export function brushed(
  marks: readonly MarkFact[],
  linked: LinkedMarks | undefined,
): ((ids: readonly string[]) => void) | null {
  const onBrush = linked?.onBrush;
  if (!onBrush) return null;

  return (ids) => {
    const inside = new Set(ids);
    const clusters = marks.flatMap((mark) => (inside.has(mark.id) ? (mark.clusters ?? []) : []));
    onBrush([...new Set(clusters)]);
  };
}
