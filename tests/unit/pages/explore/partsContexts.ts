import type { Language } from '../../../../src/domain/bilingual.ts';
import type { Dataset } from '../../../../src/domain/dataset.ts';
import { clusterId, indicatorId } from '../../../../src/domain/ids.ts';
import { loadLocale } from '../../../../src/i18n/locale.ts';
import { usualMoneyUnit } from '../../../../src/i18n/written.ts';
import {
  type ExploreContext,
  exploreContext,
} from '../../../../src/pages/explore/exploreContext.ts';
import type { ExploreWish } from '../../../../src/pages/explore/exploreWish.ts';
import { builtIn } from '../../../support/builtInPackage.ts';
import {
  aCluster,
  aDataset,
  anIndicator,
  anObservation,
  aProvince,
  aSource,
  aUnit,
} from '../../../support/builders.ts';
import { practice } from '../../../support/practicePackage.ts';

const locales = { zh: await loadLocale('zh'), en: await loadLocale('en') };

/** The 216 model clusters of the practice package. */
export const practiceDataset: Dataset = (await practice()).dataset;

/** The published record. */
export const publishedDataset: Dataset = builtIn().dataset;

export const income = indicatorId('main-business-income-ads');

interface ContextWish extends Partial<ExploreWish> {
  readonly language?: Language;
  readonly selected?: readonly string[];
  /** Which clusters pass the filters; all of them where it is left out. */
  readonly only?: (id: string) => boolean;
}

/** What a figure of the workbench is made from: income of 2019 by province, unless it is wished otherwise. */
export function partsContext(
  dataset: Dataset,
  { language = 'en', only, selected = [], ...wish }: ContextWish = {},
): ExploreContext {
  const locale = locales[language];
  const clusters = dataset.clusters.filter(({ id }) => only?.(id) ?? true);

  return exploreContext({
    dataset,
    locale,
    moneyUnit: usualMoneyUnit(locale),
    clusters,
    isNarrowed: only !== undefined,
    filters: '',
    selected: selected.map(clusterId),
    wish: {
      kind: 'share',
      measure: income,
      second: null,
      years: { year: 2019, within: 0 },
      base: null,
      grouping: 'province',
      panel: 'ranking',
      top: 15,
      options: new Set(),
      size: null,
      color: 'none',
      ...wish,
    },
  });
}

interface SmallRow {
  readonly province: string;
  readonly value?: number;
  readonly qualifier?: '=' | '~' | '>' | '<';
  readonly year?: string;
  readonly segment?: string;
}

/** A dataset of one measure, one cluster a row: `c0`, `c1`, … in Zhejiang (33), Jiangsu (32), Fujian (35) or Jilin (22). */
export function smallDataset(
  rows: readonly SmallRow[],
  aggregation: 'sum' | 'none' = 'sum',
): Dataset {
  return aDataset({
    units: [aUnit('cny-100m', '亿元')],
    indicators: [anIndicator({ id: income, aggregation })],
    sources: [aSource()],
    provinces: [
      aProvince('33', 'Zhejiang', 0),
      aProvince('32', 'Jiangsu', 1),
      aProvince('35', 'Fujian', 2),
      aProvince('22', 'Jilin', 3),
    ],
    clusters: rows.map(({ province, segment }, index) =>
      aCluster({ id: `c${index}`, province, segments: segment ? [segment] : [] }),
    ),
    observations: rows.flatMap(({ value, qualifier = '=', year = '2019' }, index) =>
      value === undefined
        ? []
        : [anObservation({ area: `c${index}`, indicator: income, period: year, value, qualifier })],
    ),
  });
}

/** Rows of one province each with the values given. */
export const provincesOf = (
  values: Readonly<Record<string, readonly number[]>>,
): readonly SmallRow[] =>
  ['33', '32', '35', '22'].flatMap((province) =>
    (values[province] ?? []).map((value) => ({ province, value })),
  );
