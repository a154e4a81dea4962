import { useMemo } from 'react';
import type { Figure } from '../../charts/figure.ts';
import type { Cluster } from '../../domain/cluster.ts';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import type { Locale } from '../../i18n/locale.ts';
import { usualMoneyUnit } from '../../i18n/written.ts';
import { type ProfileContext, profileOf } from './profileContext.ts';

/** Joins data and view into what the profile of one cluster is made from. */
export function useClusterProfile({ dataset, view, locale }: Workspace, cluster: Cluster) {
  const { measure, year, peer, unit } = view;
  const profile = useMemo(
    () => profileOf(dataset, cluster, { measure, year, peer }),
    [dataset, cluster, measure, year, peer],
  );
  const contextIn = useMemo(
    () =>
      (inLocale: Locale): ProfileContext => ({
        ...profile,
        locale: inLocale,
        moneyUnit: unit ?? usualMoneyUnit(inLocale),
      }),
    [profile, unit],
  );
  const context = useMemo(() => contextIn(locale), [contextIn, locale]);

  /** Made once for the screen's language; made again on demand for an export in the other one. */
  const figureIn = (make: (context: ProfileContext) => Figure) => {
    const shown = make(context);

    return (inLocale: Locale) => (inLocale === locale ? shown : make(contextIn(inLocale)));
  };

  return { context, figureIn };
}
