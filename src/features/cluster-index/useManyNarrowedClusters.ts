import { useMemo } from 'react';
import type { ClusterFilter } from '../../domain/clusterFilter.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { IndicatorId } from '../../domain/ids.ts';
import { useNarrowed } from './useNarrowed.ts';
import { type NarrowedClusters, useClusterIndex } from './useNarrowedClusters.ts';

interface ManyNarrowedClusters extends NarrowedClusters {
  /** The filter that was answered; of many clusters the one before, until the answer to the last comes. */
  readonly answered: ClusterFilter;
  readonly isPending: boolean;
}

/** As `useNarrowedClusters`, for pages that stay usable while very many clusters are narrowed. */
export function useManyNarrowedClusters(
  dataset: Dataset,
  measure: IndicatorId,
  filter: ClusterFilter,
): ManyNarrowedClusters {
  const { index, totals } = useClusterIndex(dataset, measure, filter);
  const { filter: answered, narrowed } = useNarrowed(index, filter);
  const isPending = answered !== filter;

  return useMemo(
    () => ({ index, narrowed, totals, answered, isPending }),
    [index, narrowed, totals, answered, isPending],
  );
}
