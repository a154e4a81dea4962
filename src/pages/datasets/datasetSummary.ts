import { hasOfficialEvidence } from '../../domain/cluster.ts';
import type { Dataset, DatasetTables } from '../../domain/dataset.ts';
import { groupedBy } from '../../domain/grouping.ts';
import type { IndicatorId, SourceId } from '../../domain/ids.ts';
import {
  isBound,
  type Observation,
  type ObsStatus,
  obsStatuses,
  type Scope,
  scopes,
} from '../../domain/observation.ts';
import type { TimeBasis } from '../../domain/period.ts';
import { type Reliability, reliabilities, type Source } from '../../domain/source.ts';
import { type Count, ranked } from '../../domain/tally.ts';

/** How many rows have each value, in the order of the values; those that none has count zero. */
export function countsOf<Row, Value>(
  rows: readonly Row[],
  values: readonly Value[],
  valueOf: (row: Row) => Value,
): readonly Count<Value>[] {
  const groups = groupedBy(rows, valueOf);

  return values.map((key) => ({ key, count: groups.get(key)?.length ?? 0 }));
}

export const exactnesses = ['exact', 'bound', 'about'] as const;
export type Exactness = (typeof exactnesses)[number];

export const timeBases = ['stated', 'inferred', 'unknown'] as const satisfies readonly TimeBasis[];

type Observations = readonly Observation[];

/** How exact the values are: as printed, known by a bound only, or rounded. */
export const exactness = (rows: Observations): readonly Count<Exactness>[] =>
  countsOf(rows, exactnesses, (row) =>
    isBound(row) ? 'bound' : row.qualifier === '~' ? 'about' : 'exact',
  );

/** What the values cover: the whole cluster, a part of it, or something else. */
export const coverage = (rows: Observations): readonly Count<Scope>[] =>
  countsOf(rows, scopes, ({ scope }) => scope);

/** How the year of the values is known. */
export const dating = (rows: Observations): readonly Count<TimeBasis>[] =>
  countsOf(rows, timeBases, ({ timeBasis }) => timeBasis);

/** Values by SDMX status, without the statuses that none has. */
export const statuses = (rows: Observations): readonly Count<ObsStatus>[] =>
  countsOf(rows, obsStatuses, ({ status }) => status).filter(({ count }) => count > 0);

/** Sources of one kind: those that may be linked, and those that are only cited. */
export interface KindCount extends Count<Reliability> {
  readonly linkable: number;
}

/** Sources by kind, the most frequent first; kinds of which there is none are left out. */
export function sourceKinds(sources: readonly Source[]): readonly KindCount[] {
  const linkable = countsOf(
    sources.filter(({ linkOk }) => linkOk),
    reliabilities,
    ({ reliability }) => reliability,
  );
  const all = countsOf(sources, reliabilities, ({ reliability }) => reliability);

  return ranked(
    all
      .map((entry, index) => ({ ...entry, linkable: linkable[index]?.count ?? 0 }))
      .filter(({ count }) => count > 0),
  );
}

/** The numbers at the head of the page. */
export interface DatasetSummary {
  readonly clusters: number;
  /** Clusters that rest on evidence of the federation or the ministry. */
  readonly official: number;
  readonly withValue: number;
  readonly values: number;
  readonly sources: number;
  readonly linkable: number;
}

export function datasetSummary({
  clusters,
  observations,
  sources,
}: Pick<DatasetTables, 'clusters' | 'observations' | 'sources'>): DatasetSummary {
  const areas = new Set<string>(observations.map(({ area }) => area));

  return {
    clusters: clusters.length,
    official: clusters.filter(hasOfficialEvidence).length,
    withValue: clusters.filter(({ id }) => areas.has(id)).length,
    values: observations.length,
    sources: sources.length,
    linkable: sources.filter(({ linkOk }) => linkOk).length,
  };
}

/** How many values each indicator has. */
export function valuesByIndicator({
  observations,
}: Pick<Dataset, 'observations'>): ReadonlyMap<IndicatorId, number> {
  return sizes(groupedBy(observations, ({ indicator }) => indicator));
}

/** How many values rest on each source. */
export function valuesBySource({
  observations,
}: Pick<Dataset, 'observations'>): ReadonlyMap<SourceId, number> {
  return sizes(groupedBy(observations, ({ source }) => source));
}

function sizes<Key>(groups: ReadonlyMap<Key, readonly unknown[]>): ReadonlyMap<Key, number> {
  return new Map([...groups].map(([key, rows]) => [key, rows.length]));
}
