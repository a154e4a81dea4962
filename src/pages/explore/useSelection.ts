import { useCallback, useEffect, useMemo, useState } from 'react';
import type { LinkedMarks } from '../../charts/selection/linkedMarks.ts';
import { type ClusterId, clusterId } from '../../domain/ids.ts';
import type { ChangeView } from '../../features/workspace/useView.ts';
import type { View } from '../../state/viewState.ts';
import { selectedAfter } from './selectedAfter.ts';

const nobody: ReadonlySet<ClusterId> = new Set();

/** The selection of the page: what is chosen stands in the address, what is pointed at does not. */
export function useSelection(view: Pick<View, 'sel'>, changeView: ChangeView) {
  const [lit, setLit] = useState<ReadonlySet<ClusterId>>(nobody);
  const selected = useMemo(() => new Set(view.sel.map(clusterId)), [view.sel]);
  const clear = useCallback(() => changeView({ sel: [] }), [changeView]);
  const onLight = useCallback(
    (clusters: readonly ClusterId[]) => setLit(clusters.length === 0 ? nobody : new Set(clusters)),
    [],
  );
  const hasSelection = selected.size > 0;

  useEffect(() => {
    if (!hasSelection) return undefined;
    const onEscape = ({ key, defaultPrevented }: KeyboardEvent) => {
      if (key === 'Escape' && !defaultPrevented) clear();
    };
    document.addEventListener('keydown', onEscape);

    return () => document.removeEventListener('keydown', onEscape);
  }, [hasSelection, clear]);

  const linked = useMemo(
    (): LinkedMarks => ({
      highlight: { selected, lit },
      onSelect: (clusters, how) => changeView({ sel: selectedAfter(view.sel, clusters, how) }),
      onLight,
    }),
    [selected, lit, view.sel, changeView, onLight],
  );

  return { selected, linked, clear };
}
