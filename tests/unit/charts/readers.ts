import type { Reader } from '../../../src/charts/observationFact.ts';
import type { Language } from '../../../src/domain/bilingual.ts';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { unitId } from '../../../src/domain/ids.ts';
import { loadLocale } from '../../../src/i18n/locale.ts';
import { usualMoneyUnit } from '../../../src/i18n/written.ts';
import { aDataset, anIndicator, aSource, aUnit } from '../../support/builders.ts';

const locales = { zh: await loadLocale('zh'), en: await loadLocale('en') };

const percent = unitId('percent');

/** Gross output in money, profit in percent, and a source that may be linked and one that may not. */
export const aSmallDataset = (wish: Parameters<typeof aDataset>[0] = {}): Dataset =>
  aDataset({
    units: [aUnit('cny-100m', '亿元'), aUnit('percent', '%')],
    indicators: [
      anIndicator(),
      anIndicator({
        id: 'share-profit-ads',
        name: { zh: '利润占比', en: 'Share of profit' },
        unit: percent,
      }),
    ],
    sources: [aSource(), aSource({ id: 'unlinked', linkOk: false })],
    ...wish,
  });

/** What writes values in a language, in its usual unit of money. */
export function readerOf(language: Language, dataset: Dataset = aSmallDataset()): Reader {
  const locale = locales[language];

  return { dataset, locale, moneyUnit: usualMoneyUnit(locale) };
}
