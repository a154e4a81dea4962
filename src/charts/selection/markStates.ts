import type { ClusterId } from '../../domain/ids.ts';
import type { MarkFact } from '../figure.ts';

/** What is singled out on a page: clusters that were chosen, and those that the pointer or the focus is on. */
export interface Highlight {
  readonly selected: ReadonlySet<ClusterId>;
  readonly lit: ReadonlySet<ClusterId>;
}

/** How a mark stands out from the others. */
export interface MarkState {
  /** With a selection every mark is either part of it or dimmed in place. */
  readonly choice: 'none' | 'selected' | 'dimmed';
  /** Whether the pointer or the focus is on one of its clusters, in this figure or in another. */
  readonly isLit: boolean;
}

export const plainState: MarkState = { choice: 'none', isLit: false };

/** The state of each mark by its id; a mark that stands for no cluster stays as it is. */
export function markStates(
  marks: readonly MarkFact[],
  { selected, lit }: Highlight,
): ReadonlyMap<string, MarkState> {
  if (selected.size === 0 && lit.size === 0) return new Map();

  return new Map(
    marks.flatMap(({ id, clusters }) =>
      clusters === undefined || clusters.length === 0
        ? []
        : [
            [
              id,
              {
                choice:
                  selected.size === 0
                    ? 'none'
                    : clusters.some((cluster) => selected.has(cluster))
                      ? 'selected'
                      : 'dimmed',
                isLit: clusters.some((cluster) => lit.has(cluster)),
              },
            ] as const,
          ],
    ),
  );
}
