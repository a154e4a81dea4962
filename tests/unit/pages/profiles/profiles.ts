import type { Language } from '../../../../src/domain/bilingual.ts';
import type { Dataset } from '../../../../src/domain/dataset.ts';
import { clusterId, provinceCode, unitId } from '../../../../src/domain/ids.ts';
import { clusterIndex } from '../../../../src/domain/clusterIndex.ts';
import { noChoice, noFilter } from '../../../../src/domain/clusterFilter.ts';
import { narrowed } from '../../../../src/domain/filterClusters.ts';
import { usualMeasure } from '../../../../src/domain/measures.ts';
import type { ProfileContext } from '../../../../src/pages/cluster-profile/profileContext.ts';
import { profileOf } from '../../../../src/pages/cluster-profile/profileContext.ts';
import {
  type ProvinceContext,
  provinceDataOf,
} from '../../../../src/pages/province-profile/provinceContext.ts';
import { initialView } from '../../../../src/state/viewCodec.ts';
import type { View } from '../../../../src/state/viewState.ts';
import {
  aCluster,
  aDataset,
  anIndicator,
  anObservation,
  aProvince,
  aUnit,
} from '../../../support/builders.ts';
import { builtIn } from '../../../support/builtInPackage.ts';
import { readerOf } from '../../charts/readers.ts';

export const published = builtIn().dataset;

/** The profile of a cluster in a language. */
export function profileIn(
  language: Language,
  dataset: Dataset,
  id = 'own',
  view: Partial<View> = {},
): ProfileContext {
  const cluster = dataset.clusterById.get(clusterId(id));
  if (!cluster) throw new Error(`no cluster ${id}`);

  return {
    ...readerOf(language, dataset),
    ...profileOf(dataset, cluster, { ...initialView, ...view }),
  };
}

/** The profile of a province in a language. */
export function provinceIn(
  language: Language,
  code: string,
  dataset: Dataset = published,
): ProvinceContext {
  const province = dataset.provinceByCode.get(provinceCode(code));
  if (!province) throw new Error(`no province ${code}`);
  const index = clusterIndex(dataset, usualMeasure(dataset), new Map());

  return {
    ...readerOf(language, dataset),
    ...provinceDataOf(dataset, province, null),
    narrowed: narrowed(index, { ...noFilter, chosen: { ...noChoice, province: [code] } }),
    filters: '',
  };
}

type Wish = Parameters<typeof anObservation>[0];

const indicators = [
  anIndicator(),
  anIndicator({ id: 'revenue', name: { zh: '营业收入', en: 'Operating revenue' } }),
  anIndicator({
    id: 'growth',
    name: { zh: '增速', en: 'Growth' },
    unit: unitId('percent'),
    scale: 'rate',
    dimension: 'efficiency',
  }),
  anIndicator({
    id: 'energy',
    name: { zh: '能耗', en: 'Energy per output' },
    direction: 'lower',
    dimension: 'efficiency',
  }),
  anIndicator({ id: 'area', name: { zh: '面积', en: 'Area' }, direction: 'none' }),
];

/** A dataset in which `own` has the values wished for, and others, named p0, p1 and so on, theirs. */
export function withValues(
  own: readonly Wish[],
  others: readonly (Wish & { readonly parent?: string })[] = [],
  parent: string | null = null,
): Dataset {
  return aDataset({
    provinces: [aProvince('33', 'Zhejiang')],
    units: [aUnit('cny-100m', '亿元'), aUnit('percent', '%')],
    indicators,
    clusters: [
      aCluster({ id: 'own', parent }),
      ...others.map((other, index) => aCluster({ id: `p${index}`, parent: other.parent ?? null })),
    ],
    observations: [
      ...own.map((wish) => anObservation({ ...wish, area: 'own' })),
      ...others.map((wish, index) => anObservation({ ...wish, area: `p${index}` })),
    ],
  });
}

/** 216 clusters with five years of every measure, all imputed, none inside another: as a practice dataset is. */
export function practice(): Dataset {
  const rows = Array.from({ length: 216 }, (_, index) => `m${index}`);

  return aDataset({
    provinces: [aProvince('33', 'Zhejiang')],
    units: [aUnit('cny-100m', '亿元'), aUnit('percent', '%')],
    indicators,
    clusters: rows.map((id) => aCluster({ id, segments: ['silk'] })),
    observations: rows.flatMap((area, place) =>
      indicators.flatMap(({ id }, order) =>
        [2015, 2016, 2017, 2018, 2019].map((year) =>
          anObservation({
            area,
            indicator: id,
            period: String(year),
            value: 10 + ((place * (7 + order)) % 216) + (year - 2015),
            status: 'I',
          }),
        ),
      ),
    ),
  });
}
