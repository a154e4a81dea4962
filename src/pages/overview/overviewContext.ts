import type { MarkFact } from '../../charts/figure.ts';
import { observationFact, type Reader } from '../../charts/observationFact.ts';
import type { Narrowed } from '../../domain/filterClusters.ts';
import { type AreaId, areaId, indicatorId } from '../../domain/ids.ts';
import { observationsOf } from '../../domain/dataset.ts';
import type { Observation } from '../../domain/observation.ts';

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
