import type { Language } from '../../../../src/domain/bilingual.ts';
import type { Cluster } from '../../../../src/domain/cluster.ts';
import type { Dataset } from '../../../../src/domain/dataset.ts';
import { usualMeasure } from '../../../../src/domain/measures.ts';
import type { MoneyUnit } from '../../../../src/i18n/format.ts';
import { loadLocale } from '../../../../src/i18n/locale.ts';
import { usualMoneyUnit } from '../../../../src/i18n/written.ts';
import {
  exploreContext,
  type ExploreContext,
} from '../../../../src/pages/explore/exploreContext.ts';
import { type ExploreView, exploreWish } from '../../../../src/pages/explore/exploreWish.ts';
import { initialView } from '../../../../src/state/viewCodec.ts';

const locales = {
  record: { zh: await loadLocale('zh'), en: await loadLocale('en') },
  practice: { zh: await loadLocale('zh', 'practice'), en: await loadLocale('en', 'practice') },
};

/**
 * What the workbench makes its figures from, for a link that asks for a few things: in English, of
 * all clusters and in the usual unit unless said otherwise.
 */
export function aContext(
  dataset: Dataset,
  asked: Partial<ExploreView> = {},
  language: Language = 'en',
  clusters: readonly Cluster[] = dataset.clusters,
  moneyUnit: MoneyUnit = usualMoneyUnit({ language }),
): ExploreContext {
  return exploreContext({
    dataset,
    locale: locales[dataset.isFictional ? 'practice' : 'record'][language],
    moneyUnit,
    wish: exploreWish(
      { ...initialView, ...asked },
      dataset,
      usualMeasure(dataset),
      dataset.clusters,
    ),
    clusters,
    isNarrowed: clusters.length < dataset.clusters.length,
    filters: '',
  });
}
