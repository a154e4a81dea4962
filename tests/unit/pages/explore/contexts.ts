import type { Language } from '../../../../src/domain/bilingual.ts';
import type { Cluster } from '../../../../src/domain/cluster.ts';
import type { Dataset } from '../../../../src/domain/dataset.ts';
import { indicatorId } from '../../../../src/domain/ids.ts';
import { loadLocale } from '../../../../src/i18n/locale.ts';
import { usualMoneyUnit } from '../../../../src/i18n/written.ts';
import {
  exploreContext,
  type ExploreContext,
} from '../../../../src/pages/explore/exploreContext.ts';
import { exploreWish, type ExploreView } from '../../../../src/pages/explore/exploreWish.ts';

const locales = { zh: await loadLocale('zh'), en: await loadLocale('en') };

const plain: ExploreView = {
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

/** What the workbench makes its figures from, for a link that asks for a few things. */
export function aContext(
  dataset: Dataset,
  asked: Partial<ExploreView> = {},
  language: Language = 'en',
  clusters: readonly Cluster[] = dataset.clusters,
): ExploreContext {
  const locale = locales[language];

  return exploreContext({
    dataset,
    locale,
    moneyUnit: usualMoneyUnit(locale),
    wish: exploreWish(
      { ...plain, ...asked },
      dataset,
      indicatorId('main-business-income-ads'),
      dataset.clusters,
    ),
    clusters,
    isNarrowed: false,
    filters: '',
  });
}
