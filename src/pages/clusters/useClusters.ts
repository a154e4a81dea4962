import { useMemo } from 'react';
import { asTree, placeTree } from '../../domain/placeTree.ts';
import { among, sorted } from '../../domain/sortClusters.ts';
import { useManyNarrowedClusters } from '../../features/cluster-index/useManyNarrowedClusters.ts';
import { useFilter } from '../../features/workspace/useFilter.ts';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import { barTicks, provinceNoticeCounts, sortWords, type TableReader } from './clusterContext.ts';
import { sortOf } from './tableState.ts';

/** Joins data and view into the rows of the table, in their order, and what their cells are written with. */
export function useClusters({ dataset, view, measure, locale, moneyUnit }: Workspace) {
  const filter = useFilter(view);
  const clusters = useManyNarrowedClusters(dataset, measure, filter);
  const { index } = clusters;
  const { rows } = clusters.narrowed;
  const { sort, tree: isTree, ids, lang, theme, mock } = view;
  const { dataset: datasetName, unit: unitAsked } = view;
  const tree = useMemo(() => placeTree(dataset.clusters), [dataset]);
  const all = useMemo(
    () => sorted(index.rows, sortOf({ sort }), sortWords({ dataset, locale, moneyUnit })),
    [index, sort, dataset, locale, moneyUnit],
  );
  const ordered = useMemo(() => among(all, rows), [all, rows]);
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
      carried: { dataset: datasetName, unit: unitAsked, ids, lang, theme, mock },
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
    unitAsked,
    ids,
    lang,
    theme,
    mock,
  ]);

  return { ...clusters, filter, ordered, places, reader };
}
