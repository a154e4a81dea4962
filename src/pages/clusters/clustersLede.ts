import { type Dataset, observationsOf } from '../../domain/dataset.ts';
import { areaId, indicatorId } from '../../domain/ids.ts';
import type { Locale } from '../../i18n/locale.ts';

/** How many clusters the table documents, and how many the ministry counts. */
export function clustersLede(dataset: Dataset, { text, format }: Locale): string {
  const ministry = observationsOf(dataset, areaId('CN-CLUSTERS'), indicatorId('clusters-count'))[0];

  return text.clusters.lede(
    format.number(dataset.clusters.length),
    ministry ? format.number(ministry.value) : '',
  );
}
