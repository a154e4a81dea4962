import type { SourceId } from '../domain/ids.ts';
import type { Observation } from '../domain/observation.ts';
import { type Citation, citation } from '../i18n/citation.ts';
import type { Reader } from './observationFact.ts';

/** Whether the unit of a value is known: a number without one is not drawn. */
export function hasUnit({ dataset }: Reader, { indicator }: Observation): boolean {
  const known = dataset.indicatorById.get(indicator);

  return known !== undefined && dataset.unitById.has(known.unit);
}

/** Name and version of the dataset, as a figure's foot carries it. */
export function vintageOf({ dataset, locale }: Reader) {
  return {
    vintage: locale.text.figure.vintage(locale.of(dataset.title), dataset.version),
    version: dataset.version,
  };
}

/** The sources behind observations, each once, in the order of the observations. */
export function sourcesOf(
  { dataset, locale }: Reader,
  sources: readonly SourceId[],
): readonly Citation[] {
  return [...new Set(sources)].flatMap((id) => {
    const source = dataset.sourceById.get(id);

    return source ? [citation(locale, source)] : [];
  });
}
