import type { Language } from '../../../../src/domain/bilingual.ts';
import type { Dataset } from '../../../../src/domain/dataset.ts';
import { usualMeasure } from '../../../../src/domain/measures.ts';
import { loadLocale } from '../../../../src/i18n/locale.ts';
import { usualMoneyUnit } from '../../../../src/i18n/written.ts';
import {
  exploreContext,
  type ExploreContext,
} from '../../../../src/pages/explore/exploreContext.ts';
import { exploreWish, type ExploreView } from '../../../../src/pages/explore/exploreWish.ts';

const locales = { zh: await loadLocale('zh'), en: await loadLocale('en') };

const openView: ExploreView = {
  chart: null,
  measure: null,
  x: null,
  y: null,
  size: null,
  color: null,
  group: null,
  panel: null,
  year: null,
  base: null,
  within: null,
  top: null,
  opts: [],
};

/** What the workbench draws from, of all clusters of a dataset. */
export function workbench(
  dataset: Dataset,
  language: Language,
  view: Partial<ExploreView> = {},
): ExploreContext {
  const locale = locales[language];

  return exploreContext({
    dataset,
    locale,
    moneyUnit: usualMoneyUnit(locale),
    wish: exploreWish({ ...openView, ...view }, dataset, usualMeasure(dataset), dataset.clusters),
    clusters: dataset.clusters,
    isNarrowed: false,
    filters: '',
  });
}
