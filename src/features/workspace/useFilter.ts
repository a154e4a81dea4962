import { useMemo } from 'react';
import type { ClusterFilter } from '../../domain/clusterFilter.ts';
import { filterOf, type View } from '../../state/viewState.ts';

/** The filter of a view; the same value until one of its parts changes, however much else of the view does. */
export function useFilter(view: View): ClusterFilter {
  const { q, cluster, province, evidence, band, segment, level, designation, status, notice } =
    view;

  return useMemo(
    () =>
      filterOf({
        q,
        cluster,
        province,
        evidence,
        band,
        segment,
        level,
        designation,
        status,
        notice,
      }),
    [q, cluster, province, evidence, band, segment, level, designation, status, notice],
  );
}
