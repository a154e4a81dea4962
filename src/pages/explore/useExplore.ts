import { useMemo } from 'react';
import type { Figure } from '../../charts/figure.ts';
import type { ChartKind } from '../../domain/explore/chartKind.ts';
import { clusterId } from '../../domain/ids.ts';
import { isNarrowed as narrows } from '../../domain/clusterFilter.ts';
import { useManyNarrowedClusters } from '../../features/cluster-index/useManyNarrowedClusters.ts';
import { filterWords } from '../../features/filter/filterWords.ts';
import { useFilter } from '../../features/workspace/useFilter.ts';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import type { Locale } from '../../i18n/locale.ts';
import { usualMoneyUnit } from '../../i18n/written.ts';
import { exploreContext, type ExploreContext } from './exploreContext.ts';
import { exploreWish } from './exploreWish.ts';
import { exploreFigure } from './figures/exploreFigures.ts';

const noneSelected: readonly string[] = [];

/** Joins data and view into what the figures of the workbench are made from. */
export function useExplore(workspace: Workspace) {
  const { dataset, view, measure, locale } = workspace;
  const filter = useFilter(view);
  const narrowing = useManyNarrowedClusters(dataset, measure, filter);
  // Words and figures speak of the rows that are there, not of those that are still looked for.
  const { narrowed, answered } = narrowing;
  const wish = useExploreWish(workspace);
  // Other figures mark what is selected without being made anew.
  const sel = wish.kind === 'share' ? view.sel : noneSelected;

  const contextIn = useMemo(
    () =>
      (inLocale: Locale): ExploreContext => {
        const moneyUnit = view.unit ?? usualMoneyUnit(inLocale);
        const words = filterWords({ dataset, locale: inLocale, measure, moneyUnit }, answered);

        return exploreContext({
          dataset,
          locale: inLocale,
          moneyUnit,
          wish,
          selected: sel.map(clusterId),
          clusters: narrowed.rows.map(({ cluster }) => cluster),
          isNarrowed: narrows(answered),
          filters: words === '' ? '' : inLocale.text.figure.filtered(words),
        });
      },
    [dataset, answered, measure, narrowed, sel, view.unit, wish],
  );
  const context = useMemo(() => contextIn(locale), [contextIn, locale]);
  const makeFigure = useMemo(
    () => (kind: ChartKind) => {
      const shown = exploreFigure(context, kind);

      return (inLocale: Locale): Figure =>
        inLocale === locale ? shown : exploreFigure(contextIn(inLocale), kind);
    },
    [context, contextIn, locale],
  );

  return useMemo(
    () => ({ ...narrowing, filter, wish, context, makeFigure }),
    [narrowing, filter, wish, context, makeFigure],
  );
}

/** The wish of the view: the same value until one of its own parts changes, whatever is selected or sorted. */
function useExploreWish({ dataset, view, measure }: Workspace) {
  const { chart, x, y, size, color, group, panel, year, base, within, top, opts } = view;

  return useMemo(
    () =>
      exploreWish(
        {
          chart,
          x,
          y,
          size,
          color,
          group,
          panel,
          year,
          base,
          within,
          top,
          opts,
          measure: view.measure,
        },
        dataset,
        measure,
        dataset.clusters,
      ),
    [
      chart,
      x,
      y,
      size,
      color,
      group,
      panel,
      year,
      base,
      within,
      top,
      opts,
      view.measure,
      dataset,
      measure,
    ],
  );
}
