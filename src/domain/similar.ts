import type { Cluster } from './cluster.ts';
import { comparableWith } from './comparable.ts';
import type { Dataset } from './dataset.ts';
import type { ClusterId, IndicatorId } from './ids.ts';
import type { Indicator } from './indicator.ts';
import { isBound, type Observation } from './observation.ts';
import { containersOf, type PlaceTree } from './placeTree.ts';

/** How few other values make a measure one by which clusters can be near. */
const fewestOthers = 3;
/** How few measures make a distance. */
export const fewestMeasures = 2;

/** A measure in which a cluster can be compared, with the values of all that can be compared with it. */
export interface ComparableMeasure {
  readonly indicator: IndicatorId;
  readonly own: Observation;
  readonly values: ReadonlyMap<ClusterId, Observation>;
}

/** The measures of a cluster in which at least three others have a value to set beside it; bounds have none. */
export function comparableMeasures(
  dataset: Pick<Dataset, 'clusters' | 'observationsByArea'>,
  ownValues: readonly Observation[],
): readonly ComparableMeasure[] {
  return ownValues
    .filter((own) => !isBound(own))
    .map((own) => ({
      indicator: own.indicator,
      own,
      values: new Map(
        comparableWith(dataset, own)
          .filter(({ observation }) => !isBound(observation) && observation.id !== own.id)
          .map(({ cluster, observation }) => [cluster.id, observation]),
      ),
    }))
    .filter(({ values }) => values.size >= fewestOthers);
}

export interface Neighbour {
  readonly id: ClusterId;
  readonly distance: number;
}

/**
 * The clusters by their distance from one, nearest first: the standardised Euclidean distance, each
 * measure divided by its standard deviation over all that have it. Only clusters with every measure.
 *
 * Sizes and counts are compared by their logarithms, so that twice as much is as far as half as
 * much; a size that is not positive has no logarithm, and its cluster no distance.
 * Method: Mahalanobis with a diagonal covariance; SciPy `seuclidean`.
 */
export function nearest(
  measures: readonly ComparableMeasure[],
  indicatorById: ReadonlyMap<IndicatorId, Pick<Indicator, 'scale'>>,
): readonly Neighbour[] {
  const columns = measures.map((measure) => columnOf(measure, indicatorById));
  const [first] = columns;
  if (!first || columns.length < fewestMeasures) return [];

  return [...first.others.keys()]
    .flatMap((id) => {
      const distance = distanceIn(columns, id);

      return distance === undefined ? [] : [{ id, distance }];
    })
    .toSorted((a, b) => a.distance - b.distance);
}

interface Column {
  readonly own: number;
  readonly others: ReadonlyMap<ClusterId, number>;
  readonly deviation: number;
}

function columnOf(
  { indicator, own, values }: ComparableMeasure,
  indicatorById: ReadonlyMap<IndicatorId, Pick<Indicator, 'scale'>>,
): Column {
  const scale = indicatorById.get(indicator)?.scale;
  const isSize = scale === 'ratio' || scale === 'count';
  const scaled = (value: number) => (isSize ? Math.log(value) : value);
  const others = new Map([...values].map(([id, row]) => [id, scaled(row.value)]));

  return {
    own: scaled(own.value),
    others,
    deviation: deviationOf([scaled(own.value), ...others.values()].filter(Number.isFinite)),
  };
}

/** Standard deviation of a sample; 0 of fewer than two. */
function deviationOf(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);

  return Math.sqrt(squares / (values.length - 1));
}

/** Undefined where a measure is missing or has no logarithm. A measure that is the same everywhere adds nothing. */
function distanceIn(columns: readonly Column[], id: ClusterId): number | undefined {
  let squares = 0;
  for (const { own, others, deviation } of columns) {
    const other = others.get(id);
    if (other === undefined || !Number.isFinite(other) || !Number.isFinite(own)) return undefined;
    if (deviation > 0) squares += ((other - own) / deviation) ** 2;
  }

  return Math.sqrt(squares);
}

/** What two clusters share, in the order in which it weighs. */
export const likenesses = ['level', 'segment', 'evidence', 'named', 'province'] as const;
export type Likeness = (typeof likenesses)[number];

export interface Alike {
  readonly cluster: Cluster;
  readonly shared: readonly Likeness[];
}

/** How few shared classes make clusters alike. */
const fewestShared = 2;

/**
 * The clusters that share the most classes with one: level, first segment, evidence, a notice that
 * names both, province. Never by size. Places that contain it or lie in it are left out.
 */
export function alike(
  { clusters, noticeLinks }: Pick<Dataset, 'clusters' | 'noticeLinks'>,
  own: Cluster,
  tree: PlaceTree,
): readonly Alike[] {
  const named = namedTogether(noticeLinks, own.id);
  const shares: Readonly<Record<Likeness, (other: Cluster) => boolean>> = {
    level: ({ level }) => level === own.level,
    segment: ({ segments }) => segments[0] !== undefined && segments[0] === own.segments[0],
    evidence: ({ evidence }) => evidence === own.evidence,
    named: ({ id }) => named.has(id),
    province: ({ province }) => province === own.province,
  };

  return clusters
    .filter(
      ({ id }) =>
        id !== own.id &&
        !containersOf(tree, id).includes(own.id) &&
        !containersOf(tree, own.id).includes(id),
    )
    .map((cluster) => ({ cluster, shared: likenesses.filter((name) => shares[name](cluster)) }))
    .filter(({ shared }) => shared.length >= fewestShared)
    .toSorted((a, b) => b.shared.length - a.shared.length);
}

/** The clusters that a notice names together with one: stated, not inferred. */
function namedTogether(links: Dataset['noticeLinks'], own: ClusterId): ReadonlySet<ClusterId> {
  const stated = links.flatMap(({ notice, target, basis }) =>
    basis === 'stated' && target.type === 'cluster' ? [{ notice, id: target.id }] : [],
  );
  const notices = new Set(stated.filter(({ id }) => id === own).map(({ notice }) => notice));

  return new Set(stated.filter(({ notice }) => notices.has(notice)).map(({ id }) => id));
}
