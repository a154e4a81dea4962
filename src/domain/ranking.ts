import type { Valued } from './comparable.ts';
import type { ClusterId } from './ids.ts';
import { bySize } from './latestValue.ts';
import type { Observation } from './observation.ts';
import { asTree, insideAnother, type PlaceTree } from './placeTree.ts';

/** The ranks that a value may have: one where it is certain, several where a bound leaves it open. */
export interface RankSpan {
  readonly from: number;
  readonly to: number;
}

/** A row of a ranking. A place inside another row has no rank: it is counted in that one. */
export interface RankedRow extends Valued {
  readonly rank: RankSpan | null;
  readonly depth: number;
  /** The row of this ranking that contains it. */
  readonly inside: ClusterId | null;
}

/**
 * The rank that a value can have among others, largest first; equal values share one.
 *
 * More than 1,000 may be anything above 1,000: a value that a bound may or may not exceed has a
 * span of ranks and no single one.
 */
export function rankSpan(own: Observation, others: readonly Observation[]): RankSpan {
  const above = others.filter((other) => isSurelyAbove(other, own)).length;
  const below = others.filter((other) => isSurelyAbove(own, other) || isTied(own, other)).length;

  return { from: 1 + above, to: 1 + others.length - below };
}

export const isSettled = ({ from, to }: RankSpan) => from === to;

function isSurelyAbove(a: Observation, b: Observation): boolean {
  if (a.qualifier === '<' || b.qualifier === '>') return false;
  const isApart = a.qualifier === '>' || b.qualifier === '<';

  return isApart ? a.value >= b.value : a.value > b.value;
}

function isTied(a: Observation, b: Observation): boolean {
  const isBound = [a, b].some(({ qualifier }) => qualifier === '>' || qualifier === '<');

  return !isBound && a.value === b.value;
}

/** The values from the largest, each part under the place that contains it and without a rank. */
export function rankedRows(
  values: readonly Valued[],
  tree: PlaceTree,
  { isRanked }: { readonly isRanked: boolean },
): readonly RankedRow[] {
  const outerOf = new Map(
    insideAnother(
      tree,
      values.map(({ cluster }) => cluster.id),
    ).map(({ inner, outer }) => [inner, outer]),
  );
  const apart = values.filter(({ cluster }) => !outerOf.has(cluster.id));
  const ordered = values.toSorted((a, b) => bySize(b.observation, a.observation));
  const rankOf = ({ cluster, observation }: Valued) =>
    isRanked && !outerOf.has(cluster.id)
      ? rankSpan(
          observation,
          apart.filter((other) => other.cluster.id !== cluster.id).map((row) => row.observation),
        )
      : null;

  return asTree(tree, ordered, ({ cluster }) => cluster.id).map(({ row, depth }) => ({
    ...row,
    depth,
    rank: rankOf(row),
    inside: outerOf.get(row.cluster.id) ?? null,
  }));
}
