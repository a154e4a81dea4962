import { useCallback, useState } from 'react';
import type { ClusterId } from '../../domain/ids.ts';
import type { ChangeView } from '../../features/workspace/useView.ts';
import { inLink, type RangeOutcome } from './rangeFilter.ts';
import { yearsOutcome } from './yearRange.ts';

/** Narrows the page to the clusters or the years in a range; where that cannot be, keeps the reason to be said. */
export function useRangeFilter(changeView: ChangeView) {
  const [outcome, setOutcome] = useState<RangeOutcome | null>(null);
  const apply = useCallback(
    (next: RangeOutcome) => {
      setOutcome(next);
      if (next.kind === 'found') changeView({ cluster: next.clusters, sel: [] });
      if (next.kind === 'years') changeView({ base: next.base, year: next.year });
    },
    [changeView],
  );
  const onBrush = useCallback(
    (clusters: readonly ClusterId[]) => {
      // Dragging over an empty place asks for nothing.
      if (clusters.length > 0) apply(inLink(clusters));
    },
    [apply],
  );

  const onYears = useCallback(
    (years: readonly number[]) => {
      if (years.length > 0)
        apply(yearsOutcome(years, { from: Math.min(...years), to: Math.max(...years) }));
    },
    [apply],
  );

  return { outcome, apply, onBrush, onYears };
}
