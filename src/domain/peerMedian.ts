import { comparableWith } from './comparable.ts';
import type { Dataset } from './dataset.ts';
import { type ClusterId, clusterId } from './ids.ts';
import { isBound, type Observation } from './observation.ts';
import { median } from './statistics/quantile.ts';
import { containersOf, insideAnother, type PlaceTree } from './placeTree.ts';

/** How few values make a median that says anything. */
export const fewestPeers = 3;

/** A value of a cluster against the middle of its peers, in the unit of the measure. */
export type Standing =
  | {
      readonly kind: 'gap';
      readonly own: Observation;
      readonly median: number;
      /** Own value less the median. */
      readonly gap: number;
      /** `open` where the own value is a bound that the median may lie beyond. */
      readonly side: 'above' | 'below' | 'equal' | 'open';
      readonly peers: number;
    }
  | { readonly kind: 'few'; readonly own: Observation; readonly peers: number };

/**
 * Where a value stands among the comparable values of peers.
 *
 * Left out are bounds, which have no place in an order, and places that would be counted twice:
 * those inside another peer, and those that contain the cluster or lie in it.
 */
export function standingOf(
  dataset: Pick<Dataset, 'clusters' | 'observationsByArea'>,
  own: Observation,
  peers: ReadonlySet<ClusterId>,
  tree: PlaceTree,
): Standing {
  const values = comparableWith(dataset, own).filter(
    ({ cluster, observation }) =>
      peers.has(cluster.id) && !isBound(observation) && !areRelated(tree, cluster.id, own.area),
  );
  const inner = new Set(
    insideAnother(
      tree,
      values.map(({ cluster }) => cluster.id),
    ).map((pair) => pair.inner),
  );
  const apart = values.filter(({ cluster }) => !inner.has(cluster.id));
  const middle = median(apart.map(({ observation }) => observation.value));
  if (middle.kind === 'refused' || apart.length < fewestPeers)
    return { kind: 'few', own, peers: apart.length };

  return {
    kind: 'gap',
    own,
    median: middle.value,
    gap: own.value - middle.value,
    side: sideOf(own, middle.value),
    peers: apart.length,
  };
}

function sideOf(
  { value, qualifier }: Observation,
  middle: number,
): 'above' | 'below' | 'equal' | 'open' {
  if (qualifier === '>') return value >= middle ? 'above' : 'open';
  if (qualifier === '<') return value <= middle ? 'below' : 'open';
  if (value === middle) return 'equal';

  return value > middle ? 'above' : 'below';
}

function areRelated(tree: PlaceTree, a: ClusterId, b: string): boolean {
  const inA = [a, ...containersOf(tree, a)];

  return inA.some((id) => id === b) || containersOf(tree, clusterId(b)).includes(a);
}
