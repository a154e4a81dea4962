import { useMemo } from 'react';
import type { Figure } from '../../charts/figure.ts';
import { comparedSet } from '../../domain/comparedPlaces.ts';
import { comparedRows } from '../../domain/comparison.ts';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import type { Locale } from '../../i18n/locale.ts';
import { usualMoneyUnit } from '../../i18n/written.ts';
import { chosenMeasure, comparedMeasures, type CompareContext } from './compareContext.ts';

/** Joins data and view into the places, their rows side by side, and what figures are made from. */
export function useCompare({ dataset, view, locale, moneyUnit }: Workspace) {
  const { ids, measure: asked, unit } = view;
  const set = useMemo(() => comparedSet(ids, dataset), [ids, dataset]);
  const rows = useMemo(() => comparedRows(dataset, set.places), [dataset, set]);
  const measures = useMemo(() => comparedMeasures(rows), [rows]);
  const context = useMemo((): CompareContext => {
    const measure = chosenMeasure(measures, asked);

    return { dataset, locale, moneyUnit, places: set.places, rows, measure };
  }, [dataset, locale, moneyUnit, set, rows, measures, asked]);

  return {
    set,
    measures,
    context,
    /** A figure in any language: an export may be made in the other one, with its own unit of money. */
    figureIn: (make: (context: CompareContext) => Figure) => (inLocale: Locale) =>
      make({ ...context, locale: inLocale, moneyUnit: unit ?? usualMoneyUnit(inLocale) }),
  };
}
