import type { Cluster } from '../../../domain/cluster.ts';
import type { Reading, ReadingSet } from '../../../domain/explore/reading.ts';
import { readingsOf } from '../../../domain/explore/readingsOf.ts';
import { isBound } from '../../../domain/observation.ts';
import type { ExploreContext } from '../exploreContext.ts';

/** A reading with a value, or with several that contradict one another. */
export type Dated = Exclude<Reading, { readonly kind: 'missing' }>;

/** A cluster with a reading of both measures. */
export interface Pair {
  readonly cluster: Cluster;
  readonly x: Dated;
  readonly y: Dated;
  /** Its value for the area; null where there is none that could be one. */
  readonly area: number | null;
}

export interface ScatterRows {
  /** The largest vertical value first. */
  readonly drawn: readonly Pair[];
  /** On which the sources differ twice: there is no place for them. */
  readonly contestedTwice: readonly Pair[];
  /** Of the drawn ones, those whose both values are values and no bounds. */
  readonly exact: readonly { readonly x: number; readonly y: number }[];
  readonly isOneYear: boolean;
  /** Clusters without one of the values. */
  readonly missing: number;
}

/** The clusters that have both values, read for the same asked year. */
export function scatterRows(context: ExploreContext): ScatterRows {
  const { chart, clusters } = context;
  const pairs = pairsOf(context, chart.set, chart.second);
  const drawn = pairs
    .filter(({ x, y }) => x.kind === 'measured' || y.kind === 'measured')
    .toSorted((a, b) => largest(b.y) - largest(a.y));

  return {
    drawn,
    contestedTwice: pairs.filter(({ x, y }) => x.kind === 'contested' && y.kind === 'contested'),
    exact: drawn.flatMap(({ x, y }) => {
      const [across, up] = [valueOf(x), valueOf(y)];

      return across === null || up === null ? [] : [{ x: across, y: up }];
    }),
    isOneYear: new Set(drawn.flatMap(({ x, y }) => [x.year, y.year])).size <= 1,
    missing: clusters.length - pairs.length,
  };
}

function pairsOf(
  { dataset, wish, clusters }: ExploreContext,
  set: ReadingSet,
  second: ReadingSet | null,
): readonly Pair[] {
  const areas =
    wish.size === null ? null : readingsOf(dataset, wish.size, wish.years, clusters).readings;

  return clusters.flatMap((cluster, index) => {
    const [x, y, area] = [second?.readings[index], set.readings[index], areas?.[index]];
    if (!x || !y || x.kind === 'missing' || y.kind === 'missing') return [];

    return [{ cluster, x, y, area: area ? areaOf(area) : null }];
  });
}

/** A value without a bound; null for every other reading. */
function valueOf(reading: Dated): number | null {
  return reading.kind === 'measured' && !isBound(reading.observation)
    ? reading.observation.value
    : null;
}

/** Nothing below zero has an area. */
function areaOf(reading: Reading): number | null {
  return reading.kind === 'measured' && reading.observation.value >= 0
    ? reading.observation.value
    : null;
}

function largest(reading: Dated): number {
  return reading.kind === 'measured'
    ? reading.observation.value
    : reading.observations.reduce((most, { value }) => Math.max(most, value), -Infinity);
}
