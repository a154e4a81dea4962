import type { Language } from '../../../../../src/domain/bilingual.ts';
import type { Cluster } from '../../../../../src/domain/cluster.ts';
import type { Dataset } from '../../../../../src/domain/dataset.ts';
import { usualMeasure } from '../../../../../src/domain/measures.ts';
import { loadLocale } from '../../../../../src/i18n/locale.ts';
import { usualMoneyUnit } from '../../../../../src/i18n/written.ts';
import {
  exploreContext,
  type ExploreContext,
} from '../../../../../src/pages/explore/exploreContext.ts';
import { type ExploreView, exploreWish } from '../../../../../src/pages/explore/exploreWish.ts';
import {
  aCluster,
  aDataset,
  anIndicator,
  anObservation,
  aProvince,
  aUnit,
} from '../../../../support/builders.ts';
import { builtIn } from '../../../../support/builtInPackage.ts';
import { practice } from '../../../../support/practicePackage.ts';

const locales = { zh: await loadLocale('zh'), en: await loadLocale('en') };

export const datasets = {
  published: builtIn().dataset,
  practice: (await practice()).dataset,
};

const plainView: ExploreView = {
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

/** What the figures are made from: a dataset, a view and the clusters that pass the filters. */
export function contextOf(
  language: Language,
  dataset: Dataset,
  view: Partial<ExploreView> = {},
  clusters: readonly Cluster[] = dataset.clusters,
): ExploreContext {
  const locale = locales[language];

  return exploreContext({
    dataset,
    locale,
    moneyUnit: usualMoneyUnit(locale),
    wish: exploreWish({ ...plainView, ...view }, dataset, usualMeasure(dataset), clusters),
    clusters,
    isNarrowed: clusters.length < dataset.clusters.length,
    filters: '',
  });
}

/** A cluster of a small dataset: where it lies and what it has. */
export interface SmallCluster {
  readonly id: string;
  readonly province?: string;
  readonly segment?: string;
  readonly value?: number;
  readonly at?: readonly [lon: number, lat: number];
}

/** A dataset of a few clusters in eastern, central and western provinces. */
export function smallDataset(wishes: readonly SmallCluster[]): Dataset {
  return aDataset({
    clusters: wishes.map(({ id, province = '33', segment, at }) =>
      aCluster({
        id,
        province,
        segments: segment === undefined ? [] : [segment],
        point: at ? { lon: at[0], lat: at[1], precision: 'county-centroid' } : null,
      }),
    ),
    provinces: [
      aProvince('33', 'Zhejiang'),
      { ...aProvince('42', 'Hubei', 1), macroRegion: 'central' },
      { ...aProvince('65', 'Xinjiang', 2), macroRegion: 'western' },
    ],
    indicators: [anIndicator()],
    units: [aUnit('cny-100m')],
    observations: wishes.flatMap(({ id, value }) =>
      value === undefined ? [] : [anObservation({ area: id, value })],
    ),
  });
}
