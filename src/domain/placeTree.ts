import type { Cluster } from './cluster.ts';
import type { ClusterId } from './ids.ts';

/** A row of the tree with the parts that stand under it, at a depth counted from the roots shown. */
export interface Place<Row> {
  readonly row: Row;
  readonly depth: number;
}

type Placed = Pick<Cluster, 'id' | 'parent'>;

/** Parent of every row that lies in another one; the tree of places by `parent_id`. */
export type PlaceTree = ReadonlyMap<ClusterId, ClusterId>;

export function placeTree(clusters: readonly Placed[]): PlaceTree {
  return new Map(
    clusters.flatMap(({ id, parent }) => (parent === null ? [] : [[id, parent] as const])),
  );
}

/** The rows that contain this one, smallest first. Ends at a root, at an unknown parent or where the rows run in a circle. */
export function containersOf(tree: PlaceTree, id: ClusterId): readonly ClusterId[] {
  const containers: ClusterId[] = [];
  let parent = tree.get(id);
  while (parent !== undefined && parent !== id && !containers.includes(parent)) {
    containers.push(parent);
    parent = tree.get(parent);
  }

  return containers;
}

/** The rows of the set that lie inside another row of the set: they would be counted twice in a sum. */
export function insideAnother(
  tree: PlaceTree,
  ids: readonly ClusterId[],
): readonly { readonly inner: ClusterId; readonly outer: ClusterId }[] {
  // Most rows lie in no other one: only what contains the rest is looked for in the set.
  const parts = ids.filter((id) => tree.has(id));
  const containing = new Set(parts.flatMap((id) => containersOf(tree, id)));
  const members = new Set(ids.filter((id) => containing.has(id)));

  return parts.flatMap((inner) => {
    const outer = containersOf(tree, inner).find((container) => members.has(container));

    return outer === undefined ? [] : [{ inner, outer }];
  });
}

/**
 * The rows with parts under the row that contains them, at any distance; order kept among brothers.
 *
 * A row whose containers are all outside the set stands at the root.
 */
export function asTree<Row>(
  tree: PlaceTree,
  rows: readonly Row[],
  idOf: (row: Row) => ClusterId,
): readonly Place<Row>[] {
  const members = new Set(rows.map(idOf));
  const children = new Map<ClusterId | null, Row[]>();
  for (const row of rows) {
    const nearest = containersOf(tree, idOf(row)).find((id) => members.has(id)) ?? null;
    const brothers = children.get(nearest);
    if (brothers) brothers.push(row);
    else children.set(nearest, [row]);
  }

  return branch(children, idOf, null, 0);
}

function branch<Row>(
  children: ReadonlyMap<ClusterId | null, readonly Row[]>,
  idOf: (row: Row) => ClusterId,
  parent: ClusterId | null,
  depth: number,
): readonly Place<Row>[] {
  return (children.get(parent) ?? []).flatMap((row) => [
    { row, depth },
    ...branch(children, idOf, idOf(row), depth + 1),
  ]);
}

/** The rows whose smallest container is this one. */
export function partsOf<Row extends Placed>(
  { clusters }: { readonly clusters: readonly Row[] },
  id: ClusterId,
): readonly Row[] {
  return clusters.filter(({ parent }) => parent === id);
}
