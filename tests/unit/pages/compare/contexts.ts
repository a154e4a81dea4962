import type { Language } from '../../../../src/domain/bilingual.ts';
import { comparedSet } from '../../../../src/domain/comparedPlaces.ts';
import { comparedRows } from '../../../../src/domain/comparison.ts';
import type { Dataset } from '../../../../src/domain/dataset.ts';
import { indicatorId } from '../../../../src/domain/ids.ts';
import { loadLocale } from '../../../../src/i18n/locale.ts';
import { usualMoneyUnit } from '../../../../src/i18n/written.ts';
import {
  chosenMeasure,
  comparedMeasures,
  type CompareContext,
} from '../../../../src/pages/compare/compareContext.ts';
import { aCluster, aDataset, anIndicator, anObservation } from '../../../support/builders.ts';
import { builtIn } from '../../../support/builtInPackage.ts';

const { dataset: published } = builtIn();
const locales = { zh: await loadLocale('zh'), en: await loadLocale('en') };

interface ContextWish {
  readonly dataset?: Dataset;
  readonly measure?: string;
}

/** What the page makes of a link: the built-in data where no other are given. */
export function comparing(
  ids: readonly string[],
  language: Language,
  { dataset = published, measure }: ContextWish = {},
): CompareContext {
  const locale = locales[language];
  const { places } = comparedSet(ids, dataset);
  const rows = comparedRows(dataset, places);
  const asked = measure === undefined ? null : indicatorId(measure);

  return {
    dataset,
    locale,
    moneyUnit: usualMoneyUnit(locale),
    places,
    rows,
    measure: chosenMeasure(comparedMeasures(rows), asked),
  };
}

type Wish = Parameters<typeof anObservation>[0];

const name = (zh: string, en: string) => ({ zh, en });

/** Three clusters called A, B and C, with what is published of them. */
export function threeClusters(observations: readonly Wish[]): Dataset {
  return aDataset({
    clusters: [
      aCluster({ id: 'a', short: name('甲地', 'A') }),
      aCluster({ id: 'b', short: name('乙地', 'B') }),
      aCluster({ id: 'c', short: name('丙地', 'C') }),
    ],
    indicators: [
      anIndicator(),
      anIndicator({ id: 'profit', name: name('利润', 'Profit') }),
      anIndicator({ id: 'energy', name: name('能耗', 'Energy'), direction: 'lower' }),
    ],
    observations: observations.map(anObservation),
  });
}
