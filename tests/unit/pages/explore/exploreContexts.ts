import type { Language } from '../../../../src/domain/bilingual.ts';
import { isNarrowed } from '../../../../src/domain/clusterFilter.ts';
import { clusterIndex } from '../../../../src/domain/clusterIndex.ts';
import type { Dataset } from '../../../../src/domain/dataset.ts';
import { narrowed } from '../../../../src/domain/filterClusters.ts';
import { usualMeasure } from '../../../../src/domain/measures.ts';
import { loadLocale } from '../../../../src/i18n/locale.ts';
import { usualMoneyUnit } from '../../../../src/i18n/written.ts';
import {
  exploreContext,
  type ExploreContext,
} from '../../../../src/pages/explore/exploreContext.ts';
import { type ExploreView, exploreWish } from '../../../../src/pages/explore/exploreWish.ts';
import { initialView } from '../../../../src/state/viewCodec.ts';
import { builtIn } from '../../../support/builtInPackage.ts';
import { practice } from '../../../support/practicePackage.ts';
import { type Choice, filterOf } from '../overview/contexts.ts';

const locales = {
  record: { zh: await loadLocale('zh'), en: await loadLocale('en') },
  practice: { zh: await loadLocale('zh', 'practice'), en: await loadLocale('en', 'practice') },
};

export const published: Dataset = builtIn().dataset;
export const practiceData: Dataset = (await practice()).dataset;

interface Asked {
  readonly language?: Language;
  readonly dataset?: Dataset;
  readonly choice?: Choice;
}

/** What the figures of the workbench are made from, for a part of a view; the published record unless said otherwise. */
export function exploring(
  view: Partial<ExploreView>,
  { language = 'en', dataset = published, choice = {} }: Asked = {},
): ExploreContext {
  const locale = locales[dataset.isFictional ? 'practice' : 'record'][language];
  const filter = filterOf(choice);
  const measure = usualMeasure(dataset);
  const { rows } = narrowed(clusterIndex(dataset, measure, new Map()), filter);

  return exploreContext({
    dataset,
    locale,
    moneyUnit: usualMoneyUnit(locale),
    wish: exploreWish({ ...initialView, ...view }, dataset, measure, dataset.clusters),
    clusters: rows.map(({ cluster }) => cluster),
    isNarrowed: isNarrowed(filter),
    filters: '',
  });
}
