import { builtInSpellings } from '../../../../src/data/search/spellings.ts';
import type { Language } from '../../../../src/domain/bilingual.ts';
import {
  type ClusterFilter,
  type FacetChoice,
  isNarrowed,
  noChoice,
  noFilter,
} from '../../../../src/domain/clusterFilter.ts';
import { clusterIndex } from '../../../../src/domain/clusterIndex.ts';
import type { Dataset } from '../../../../src/domain/dataset.ts';
import { narrowed } from '../../../../src/domain/filterClusters.ts';
import { usualMeasure } from '../../../../src/domain/measures.ts';
import { filterWords } from '../../../../src/features/filter/filterWords.ts';
import type { MoneyUnit } from '../../../../src/i18n/format.ts';
import { loadLocale } from '../../../../src/i18n/locale.ts';
import { usualMoneyUnit } from '../../../../src/i18n/written.ts';
import type { OverviewContext } from '../../../../src/pages/overview/overviewContext.ts';
import { builtIn } from '../../../support/builtInPackage.ts';

const { dataset: builtInDataset } = builtIn();
const locales = {
  record: { zh: await loadLocale('zh'), en: await loadLocale('en') },
  practice: { zh: await loadLocale('zh', 'practice'), en: await loadLocale('en', 'practice') },
};

/** What a reader chose on the overview; nothing named narrows nothing. */
export interface Choice extends Partial<FacetChoice> {
  readonly query?: string;
  readonly only?: readonly string[];
}

interface Circumstances {
  readonly dataset?: Dataset;
  readonly moneyUnit?: MoneyUnit;
}

export function filterOf({ query = '', only = [], ...chosen }: Choice): ClusterFilter {
  return { ...noFilter, query, only, chosen: { ...noChoice, ...chosen } };
}

/** What the figures are made from: the built-in data under a choice, in a language. */
export function contextOf(
  language: Language,
  choice: Choice = {},
  { dataset = builtInDataset, moneyUnit }: Circumstances = {},
): OverviewContext {
  const locale = locales[dataset.isFictional ? 'practice' : 'record'][language];
  const filter = filterOf(choice);
  const measure = usualMeasure(dataset);
  const unit = moneyUnit ?? usualMoneyUnit(locale);
  const words = filterWords({ dataset, locale, measure, moneyUnit: unit }, filter);

  return {
    dataset,
    locale,
    moneyUnit: unit,
    narrowed: narrowed(clusterIndex(dataset, measure, builtInSpellings), filter),
    chosenProvinces: filter.chosen.province,
    isNarrowed: isNarrowed(filter),
    filters: words === '' ? '' : locale.text.figure.filtered(words),
  };
}
