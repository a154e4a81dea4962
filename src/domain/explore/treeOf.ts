import { keptFor } from '../kept.ts';
import { type PlaceTree, placeTree } from '../placeTree.ts';

type Placed = Parameters<typeof placeTree>[0];

const treesKept = keptFor<Placed, 'tree', PlaceTree>(placeTree);

/** The tree of a dataset, built once. */
export const treeOf = ({ clusters }: { readonly clusters: Placed }): PlaceTree =>
  treesKept(clusters, 'tree');
