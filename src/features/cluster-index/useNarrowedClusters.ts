import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { builtInSpellingsQuery } from '../../data/queries/spellings.ts';
import { type ClusterFilter, noFilter } from '../../domain/clusterFilter.ts';
import { type ClusterIndex, clusterIndex, type Spellings } from '../../domain/clusterIndex.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { type FacetCounts, type Narrowed, narrowed } from '../../domain/filterClusters.ts';
import type { IndicatorId } from '../../domain/ids.ts';

/** The clusters of a dataset under one measure, those that pass a filter, and the counts with and without it. */
export interface NarrowedClusters {
  readonly index: ClusterIndex;
  readonly narrowed: Narrowed;
  /** Counts of every facet value over all clusters. */
  readonly totals: FacetCounts;
}

const noSpellings: Spellings = new Map();

/** Indexes the clusters when data or measure change, and narrows them when the filter does. */
export function useNarrowedClusters(
  dataset: Dataset,
  measure: IndicatorId,
  filter: ClusterFilter,
): NarrowedClusters {
  const { index, totals } = useClusterIndex(dataset, measure, filter);
  const passing = useMemo(() => narrowed(index, filter), [index, filter]);

  return useMemo(() => ({ index, narrowed: passing, totals }), [index, passing, totals]);
}

/** The index of the clusters, with spellings once something is searched, and its counts without a filter. */
export function useClusterIndex(dataset: Dataset, measure: IndicatorId, filter: ClusterFilter) {
  const isSearched = filter.query !== '';
  const { data: spellings = noSpellings } = useQuery({
    ...builtInSpellingsQuery,
    enabled: isSearched,
  });
  const index = useMemo(
    () => clusterIndex(dataset, measure, spellings),
    [dataset, measure, spellings],
  );
  const totals = useMemo(() => narrowed(index, noFilter).counts, [index]);

  return { index, totals };
}
