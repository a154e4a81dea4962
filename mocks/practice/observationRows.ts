import type { RowCells } from '../../src/data/schemas/fields.ts';
import type { observationRow } from '../../src/data/schemas/observation.ts';
import { additive, type Additive, national, shared } from './calibration.ts';
import { generatorSource } from './generatorSource.ts';
import type { ModelCluster } from './modelClusters.ts';
import { isGap, roundedYear, roundings, type Year, years } from './peculiarities.ts';
import { giantsIn, shareIn, totalIn } from './totals.ts';
import { type Values, valueOf } from './values.ts';

type ObservationCells = RowCells<typeof observationRow>;

/** Made backwards from 2019: the further back, the less they say. */
const firstOfMedium: Year = 2017;

/** One value; every one is imputed (`I`), because nobody observed it. */
function cells(
  area: string,
  indicator: string,
  year: Year,
  value: number,
  qualifier = '=',
): ObservationCells {
  return {
    id: `${area}.${indicator}.${year}`,
    area_id: area,
    indicator_id: indicator,
    time_period: String(year),
    time_basis: 'stated',
    scope: 'whole',
    obs_value: String(value),
    qualifier,
    obs_status: 'I',
    confidence: year >= firstOfMedium ? 'medium' : 'low',
    conflict_group: '',
    source_id: generatorSource.id,
    note_zh: '',
    note_en: '',
  };
}

/** The values of the clusters, one after another, measures in their order, gaps left out. */
export function clusterObservations(
  clusters: readonly ModelCluster[],
  values: Values,
): readonly ObservationCells[] {
  return clusters.flatMap(({ id }) =>
    [...values.keys()].flatMap((indicator) =>
      years
        .filter((year) => !isGap(id, indicator, year))
        .map((year) => written(id, indicator, year, valueOf(values, indicator, id, year))),
    ),
  );
}

/** The value as it is given: rounded and qualified where that is so by intention. */
function written(id: string, indicator: string, year: Year, value: number): ObservationCells {
  const rounding = roundings.find(
    (one) => one.indicator === indicator && one.clusters.includes(id) && year === roundedYear,
  );
  if (!rounding) return cells(id, indicator, year, value);
  const { step, qualifier } = rounding;
  const steps = qualifier === '~' ? Math.round(value / step) : Math.ceil(value / step) - 1;

  return cells(id, indicator, year, steps * step, qualifier);
}

/** The fictional nation, and all clusters together with their shares of it in 2019. */
export function aggregateObservations(
  clusters: readonly ModelCluster[],
  values: Values,
): readonly ObservationCells[] {
  const byYear = (area: string, valueIn: (indicator: Additive, year: Year) => number) =>
    additive.flatMap((indicator) =>
      years.map((year) => cells(area, indicator, year, valueIn(indicator, year))),
    );

  return [
    ...byYear('CN', (indicator, year) => national[indicator][year]),
    ...byYear('CN-CLUSTERS', (indicator, year) => totalIn(values, indicator, year)),
    cells('CN-CLUSTERS', 'clusters-count', 2019, clusters.length),
    cells('CN-CLUSTERS', 'clusters-over-100bn-income', 2019, giantsIn(values)),
    ...shared.map((indicator) =>
      cells('CN-CLUSTERS', `share-${indicator}`, 2019, shareIn(values, indicator)),
    ),
  ];
}
