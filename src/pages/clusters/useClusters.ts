import { useMemo } from 'react';
import { asTree, placeTree } from '../../domain/placeTree.ts';
import { sorted } from '../../domain/sortClusters.ts';
import { useNarrowedClusters } from '../../features/cluster-index/useNarrowedClusters.ts';
import { useFilter } from '../../features/workspace/useFilter.ts';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import { barTicks, provinceNoticeCounts, sortWords, type TableReader } from './clusterContext.ts';
import { sortOf } from './tableState.ts';

/** Joins data and view into the rows of the table, in their order, and what their cells are written with. */
export function useClusters({ dataset, view, measure, locale, moneyUnit }: Workspace) {
  const filter = useFilter(view);
  const clusters = useNarrowedClusters(dataset, measure, filter);
  const { rows } = clusters.narrowed;
  const {
    sort,
    tree: isTree,
    dataset: datasetName,
    unit: moneyUnitAsked,
    lang,
    theme,
    mock,
  } = view;
  const tree = useMemo(() => placeTree(dataset.clusters), [dataset]);
  const ordered = useMemo(
    () => sorted(rows, sortOf({ sort }), sortWords({ dataset, locale, moneyUnit })),
    [rows, sort, dataset, locale, moneyUnit],
  );
  const places = useMemo(
    () =>
      isTree
        ? asTree(tree, ordered, ({ cluster }) => cluster.id)
        : ordered.map((row) => ({ row, depth: 0 })),
    [isTree, tree, ordered],
  );
  const reader = useMemo((): TableReader => {
    const indicator = dataset.indicatorById.get(measure);
    const unit = indicator && dataset.unitById.get(indicator.unit);
    const base = { dataset, locale, moneyUnit };

    return {
      ...base,
      indicator,
      unit,
      tree,
      carried: { dataset: datasetName, unit: moneyUnitAsked, lang, theme, mock },
      provinceNotices: provinceNoticeCounts(base),
      ticks: barTicks(rows, unit, moneyUnit),
    };
  }, [
    dataset,
    locale,
    measure,
    moneyUnit,
    rows,
    tree,
    datasetName,
    moneyUnitAsked,
    lang,
    theme,
    mock,
  ]);

  return { ...clusters, filter, ordered, places, reader };
}
