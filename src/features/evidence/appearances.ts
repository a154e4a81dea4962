import type { Dataset } from '../../domain/dataset.ts';
import { type ClusterId, clusterId, type IndicatorId, provinceCode } from '../../domain/ids.ts';
import type { Observation } from '../../domain/observation.ts';
import type { ProvinceCode } from '../../domain/ids.ts';
import type { Locale } from '../../i18n/locale.ts';

/** A place of the app that shows a value, as a link leads there. */
export type Destination =
  | { readonly to: '/clusters/$clusterId'; readonly clusterId: ClusterId }
  | { readonly to: '/provinces/$provinceCode'; readonly provinceCode: ProvinceCode }
  | { readonly to: '/clusters' | '/explore'; readonly measure: IndicatorId }
  | { readonly to: '/'; readonly figure: string }
  | { readonly to: '/data' };

export interface Appearance {
  readonly name: string;
  readonly destination: Destination;
}

/** The figures of the overview that show values of no single place, by the area and the measure. */
const overviewFigures: readonly {
  readonly area: string;
  readonly measures: RegExp;
  readonly figure: 'share' | 'pilot-regions' | 'national' | '';
}[] = [
  {
    area: 'CN-CLUSTERS',
    measures: /^share-(enterprises|main-business-income|profit)-ads$/,
    figure: 'share',
  },
  { area: 'CN-CLUSTERS', measures: /^clusters-(count|over-100bn-income)$/, figure: '' },
  { area: 'CN-PILOTS', measures: /^pilot-regions/, figure: 'pilot-regions' },
  {
    area: 'CN',
    measures: /^(main-business-income|operating-revenue|profit)-ads$/,
    figure: 'national',
  },
];

/** Where a value stands: the profile of its place, the tables and charts of its measure, its definition. */
export function appearancesOf(
  dataset: Dataset,
  locale: Locale,
  { area, indicator, scope }: Observation,
): readonly Appearance[] {
  const { appears } = locale.text.evidence;
  const cluster = dataset.clusterById.get(clusterId(area));
  const province = dataset.provinceByCode.get(provinceCode(area));
  const definition: Appearance = { name: appears.definition, destination: { to: '/data' } };
  if (cluster) {
    const profile: Appearance = {
      name: appears.profile(locale.of(cluster.short)),
      destination: { to: '/clusters/$clusterId', clusterId: cluster.id },
    };

    return [profile, ...(scope === 'whole' ? ofMeasure(locale, indicator) : []), definition];
  }
  if (province) {
    const profile: Appearance = {
      name: appears.profile(locale.of(province.short)),
      destination: { to: '/provinces/$provinceCode', provinceCode: province.code },
    };

    return [profile, definition];
  }
  const shown = overviewFigures.filter((one) => one.area === area && one.measures.test(indicator));

  return [
    ...shown.map(({ figure }) => ({
      name: appears.overview[figure === '' ? 'headline' : figure],
      destination: { to: '/', figure } as const,
    })),
    definition,
  ];
}

/** Values of whole clusters stand in the table and in the charts of their measure. */
function ofMeasure(locale: Locale, measure: IndicatorId): readonly Appearance[] {
  const { appears } = locale.text.evidence;

  return [
    { name: appears.table, destination: { to: '/clusters', measure } },
    { name: appears.chart, destination: { to: '/explore', measure } },
  ];
}
