import type { MarkFact } from '../../charts/figure.ts';
import { observationFact, type Reader } from '../../charts/observationFact.ts';
import type { Narrowed } from '../../domain/filterClusters.ts';
import { type AreaId, areaId, indicatorId, type SourceId } from '../../domain/ids.ts';
import { observationsOf } from '../../domain/dataset.ts';
import type { Observation } from '../../domain/observation.ts';
import { type Citation, citation } from '../../i18n/citation.ts';

/** What the figures of the overview are made from. */
export interface OverviewContext extends Reader {
  /** The clusters that pass the filters, and the counts of every facet. */
  readonly narrowed: Narrowed;
  readonly chosenProvinces: readonly string[];
  readonly isNarrowed: boolean;
  /** The filters in words; empty without any. */
  readonly filters: string;
}

const aggregates = { clusters: 'CN-CLUSTERS', pilots: 'CN-PILOTS', nation: 'CN' } as const;

/** The whole-scope observations of an indicator for one national aggregate. */
export function nationalValues(
  { dataset }: Reader,
  aggregate: keyof typeof aggregates,
  indicator: string,
): readonly Observation[] {
  const area: AreaId = areaId(aggregates[aggregate]);

  return observationsOf(dataset, area, indicatorId(indicator)).filter(
    (row) => row.scope === 'whole',
  );
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

/** The filters as a national figure words them: none applies to it. */
export function nationalFilters({ isNarrowed, locale }: OverviewContext): string {
  return isNarrowed ? locale.text.figure.nationalUnfiltered : '';
}

/** Name and version of the dataset, as a figure's foot carries it. */
export function vintageOf({ dataset, locale }: Reader) {
  return {
    vintage: locale.text.figure.vintage(locale.of(dataset.title), dataset.version),
    version: dataset.version,
  };
}

/** The fact of an observation that describes the whole country, with what its measure means. */
export function nationalFact(context: Reader, observation: Observation): MarkFact {
  const { dataset, locale } = context;
  const indicator = dataset.indicatorById.get(observation.indicator);
  const fact = observationFact(context, observation, indicator ? locale.of(indicator.name) : '');
  if (!indicator) return fact;
  const definition = {
    term: locale.text.facts.definition,
    detail: locale.of(indicator.definition),
    url: null,
  };

  return { ...fact, lines: [definition, ...fact.lines] };
}
