import type { ClusterFilter } from '../../domain/clusterFilter.ts';
import type { ClusterIndex } from '../../domain/clusterIndex.ts';
import { narrowed } from '../../domain/filterClusters.ts';
import type { Condition } from '../../features/filter/filterWords.ts';

/** The one condition whose removal brings back the most rows, and how many. */
export interface Relief {
  readonly condition: Condition;
  readonly count: number;
}

/** Undefined where no single condition is to blame: then only clearing all helps. */
export function reliefOf(
  index: ClusterIndex,
  filter: ClusterFilter,
  conditions: readonly Condition[],
): Relief | undefined {
  const reliefs = conditions.map((condition) => ({
    condition,
    count: narrowed(index, without(filter, condition)).rows.length,
  }));

  return reliefs.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)[0];
}

function without(filter: ClusterFilter, { facet, value }: Condition): ClusterFilter {
  if (facet === 'query') return { ...filter, query: '' };
  if (facet === 'only') return { ...filter, only: filter.only.filter((id) => id !== value) };

  return {
    ...filter,
    chosen: { ...filter.chosen, [facet]: filter.chosen[facet].filter((other) => other !== value) },
  };
}
