import type { Dataset } from '../../domain/dataset.ts';
import { clusterId, provinceCode } from '../../domain/ids.ts';
import type { SeriesBreak } from '../../domain/seriesBreak.ts';
import { datasetWords } from '../../i18n/datasetWords.ts';
import type { Locale } from '../../i18n/locale.ts';

/** How many names are written out before the rest is counted. */
const named = 3;

/** The places that a break concerns, in words: all of them where it names none. */
export function breakPlaces({ areas }: SeriesBreak, dataset: Dataset, locale: Locale): string {
  const { everywhere } = datasetWords(locale).breaks;
  const names = areas.map((area) => areaName(area, dataset, locale));

  return names.length === 0 ? everywhere : shortList(names, locale);
}

/** The measures that a break concerns, in words. */
export function breakMeasures(
  { indicators }: SeriesBreak,
  dataset: Dataset,
  locale: Locale,
): string {
  const names = indicators.map((id) => {
    const indicator = dataset.indicatorById.get(id);

    return indicator ? locale.of(indicator.name) : id;
  });

  return datasetWords(locale).breaks.measures(shortList(names, locale));
}

function areaName(area: string, dataset: Dataset, locale: Locale): string {
  const aggregate = dataset.aggregates.find(({ id }) => id === area);
  const place =
    dataset.clusterById.get(clusterId(area))?.short ??
    dataset.provinceByCode.get(provinceCode(area))?.short ??
    aggregate?.name;

  return place ? locale.of(place) : area;
}

function shortList(names: readonly string[], locale: Locale): string {
  const { format } = locale;
  const { more } = datasetWords(locale).breaks;
  const rest = names.length - named;
  const shown = names.slice(0, named);

  return format.list(rest > 0 ? [...shown, more(format.number(rest))] : shown);
}
