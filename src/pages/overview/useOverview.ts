import { useMemo } from 'react';
import type { Figure } from '../../charts/figure.ts';
import { isNarrowed as narrows } from '../../domain/clusterFilter.ts';
import { useNarrowedClusters } from '../../features/cluster-index/useNarrowedClusters.ts';
import { filterWords } from '../../features/filter/filterWords.ts';
import { useFilter } from '../../features/workspace/useFilter.ts';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import type { Locale } from '../../i18n/locale.ts';
import { usualMoneyUnit } from '../../i18n/written.ts';
import type { OverviewContext } from './overviewContext.ts';

/** A figure of the overview in any language, for the screen and for an export. */
export type FigureMaker = (
  make: (context: OverviewContext) => Figure,
) => (locale: Locale) => Figure;

/** Joins data and view into what the figures of the overview are made from. */
export function useOverview(workspace: Workspace) {
  const { dataset, view, measure, locale } = workspace;
  const { unit, province } = view;
  const filter = useFilter(view);
  const clusters = useNarrowedClusters(dataset, measure, filter);

  const contextIn = useMemo(() => {
    const { narrowed } = clusters;

    return (inLocale: Locale): OverviewContext => {
      const moneyUnit = unit ?? usualMoneyUnit(inLocale);
      const words = filterWords({ dataset, locale: inLocale, measure, moneyUnit }, filter);

      return {
        dataset,
        locale: inLocale,
        moneyUnit,
        narrowed,
        chosenProvinces: province,
        isNarrowed: narrows(filter),
        filters: words === '' ? '' : inLocale.text.figure.filtered(words),
      };
    };
  }, [clusters, dataset, filter, measure, unit, province]);
  const context = useMemo(() => contextIn(locale), [contextIn, locale]);

  /** Made once for the screen's language; made again on demand for an export in the other one. */
  const figureIn: FigureMaker = (make) => {
    const shown = make(context);

    return (inLocale) => (inLocale === locale ? shown : make(contextIn(inLocale)));
  };

  return { ...clusters, filter, context, figureIn };
}
