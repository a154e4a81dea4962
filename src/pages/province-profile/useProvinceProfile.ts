import { useMemo } from 'react';
import type { Figure } from '../../charts/figure.ts';
import { noChoice, noFilter } from '../../domain/clusterFilter.ts';
import type { Province } from '../../domain/region.ts';
import { useNarrowedClusters } from '../../features/cluster-index/useNarrowedClusters.ts';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import type { Locale } from '../../i18n/locale.ts';
import { usualMoneyUnit } from '../../i18n/written.ts';
import { provinceDataOf, type ProvinceContext } from './provinceContext.ts';

/** Joins data and view into what the profile of one province is made from. */
export function useProvinceProfile(workspace: Workspace, province: Province) {
  const { dataset, view, locale, measure } = workspace;
  const filter = useMemo(
    () => ({ ...noFilter, chosen: { ...noChoice, province: [province.code] } }),
    [province],
  );
  const { narrowed } = useNarrowedClusters(dataset, measure, filter);
  const data = useMemo(
    () => provinceDataOf(dataset, province, view.measure),
    [dataset, province, view.measure],
  );
  const contextIn = useMemo(
    () =>
      (inLocale: Locale): ProvinceContext => ({
        ...data,
        narrowed,
        filters: '',
        locale: inLocale,
        moneyUnit: view.unit ?? usualMoneyUnit(inLocale),
      }),
    [data, narrowed, view.unit],
  );
  const context = useMemo(() => contextIn(locale), [contextIn, locale]);

  /** Made once for the screen's language; made again on demand for an export in the other one. */
  const figureIn = (make: (context: ProvinceContext) => Figure) => {
    const shown = make(context);

    return (inLocale: Locale) => (inLocale === locale ? shown : make(contextIn(inLocale)));
  };

  return { context, figureIn };
}
