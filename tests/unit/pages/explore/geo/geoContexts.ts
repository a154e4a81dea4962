import type { Language } from '../../../../../src/domain/bilingual.ts';
import type { Dataset } from '../../../../../src/domain/dataset.ts';
import type { ExploreContext } from '../../../../../src/pages/explore/exploreContext.ts';
import type { ExploreView } from '../../../../../src/pages/explore/exploreWish.ts';
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
import { aContext } from '../contexts.ts';

export const datasets = {
  published: builtIn().dataset,
  practice: (await practice()).dataset,
};

/** `aContext` in a language. */
export const contextOf = (
  language: Language,
  dataset: Dataset,
  view: Partial<ExploreView> = {},
): ExploreContext => aContext(dataset, view, language);

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
