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

/** By the ids of marks; a mark that is not among them is plain. */
type MarkStates = ReadonlyMap<string, MarkState>;

/** The ids of the marks that stand for each cluster. */
type MarksByCluster = ReadonlyMap<ClusterId, readonly string[]>;

/**
 * The state of each mark by its id; a mark that stands for no cluster stays as it is.
 *
 * In two steps, of which the second is small: the pointer moves often and lights few marks.
 */
export function markStates(marks: readonly MarkFact[], { selected, lit }: Highlight): MarkStates {
  return litMarks(chosenMarks(marks, selected), marksByCluster(marks), lit);
}

/** The marks that are part of a selection, and those that are dimmed beside it; none without a selection. */
export function chosenMarks(
  marks: readonly MarkFact[],
  selected: ReadonlySet<ClusterId>,
): MarkStates {
  if (selected.size === 0) return nothing;
  const states = new Map<string, MarkState>();
  for (const { id, clusters } of marks) {
    if (clusters === undefined || clusters.length === 0) continue;
    states.set(id, clusters.some((cluster) => selected.has(cluster)) ? chosen : dimmed);
  }

  return states;
}

/** The states with the marks of some clusters lit up. */
export function litMarks(
  states: MarkStates,
  byCluster: () => MarksByCluster,
  lit: ReadonlySet<ClusterId>,
): MarkStates {
  if (lit.size === 0) return states;
  const all = new Map(states);
  const marks = byCluster();
  for (const cluster of lit) {
    for (const id of marks.get(cluster) ?? [])
      all.set(id, { ...(states.get(id) ?? plainState), isLit: true });
  }

  return all;
}

/** The marks by their clusters; gathered when it is first asked for. */
export function marksByCluster(marks: readonly MarkFact[]): () => MarksByCluster {
  let gathered: MarksByCluster | undefined;

  return () => (gathered ??= gather(marks));
}

function gather(marks: readonly MarkFact[]): MarksByCluster {
  const byCluster = new Map<ClusterId, string[]>();
  for (const { id, clusters = [] } of marks) {
    for (const cluster of clusters) {
      const known = byCluster.get(cluster);
      if (known) known.push(id);
      else byCluster.set(cluster, [id]);
    }
  }

  return byCluster;
}

const nothing: MarkStates = new Map();
const chosen: MarkState = { choice: 'selected', isLit: false };
const dimmed: MarkState = { choice: 'dimmed', isLit: false };
