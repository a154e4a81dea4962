import type { Cluster } from '../../domain/cluster.ts';
import type { ClusterId } from '../../domain/ids.ts';
import { containersOf, type PlaceTree, placeTree } from '../../domain/placeTree.ts';
import type { ReadRow, ReadTable } from './readTable.ts';
import type { ResourceName } from './resourceName.ts';
import type { RowFault } from './rowFault.ts';

/** One cell that must name a row of another table. */
export interface Reference<Row> {
  readonly column: string;
  readonly valuesOf: (row: Row) => readonly string[];
  /** The keys that exist; undefined where that table did not arrive, and nothing can be checked against it. */
  readonly known: ReadonlySet<string> | undefined;
}

/** What a table keeps once its keys and references are checked. */
export interface CheckedTable<Row> {
  readonly rows: readonly Row[];
  readonly faults: readonly RowFault[];
}

/**
 * The rows whose key is new and whose references all exist; the others are left out and reported.
 *
 * A value without its source, or of an unknown indicator, cannot be shown honestly.
 */
export function checkedRows<Row>(
  resource: ResourceName,
  table: ReadTable<Row>,
  keyColumn: string,
  keyOf: (row: Row) => string,
  references: readonly Reference<Row>[],
): CheckedTable<Row> {
  const seen = new Set<string>();
  const rows: Row[] = [];
  const faults: RowFault[] = [...table.faults];
  for (const entry of table.rows) {
    const fault = keyFault(entry, seen, keyColumn, keyOf) ?? referenceFault(entry, references);
    if (fault) faults.push({ ...fault, resource, row: entry.number, outcome: 'left-out' });
    else rows.push(entry.row);
    seen.add(keyOf(entry.row));
  }

  return { rows, faults };
}

type CellFault = Pick<RowFault, 'column' | 'value' | 'reason'>;

function keyFault<Row>(
  { row }: ReadRow<Row>,
  seen: ReadonlySet<string>,
  column: string,
  keyOf: (row: Row) => string,
): CellFault | undefined {
  const value = keyOf(row);

  return seen.has(value) ? { column, value, reason: 'duplicate' } : undefined;
}

function referenceFault<Row>(
  { row }: ReadRow<Row>,
  references: readonly Reference<Row>[],
): CellFault | undefined {
  for (const { column, valuesOf, known } of references) {
    const value = known && valuesOf(row).find((candidate) => !known.has(candidate));
    if (value !== undefined) return { column, value, reason: 'unknown-reference' };
  }

  return undefined;
}

/**
 * The clusters with parents that exist and do not run in a circle.
 *
 * A broken parent is cleared rather than its row left out: a place whose container is no row
 * stands at the root, and nothing is counted twice by that.
 */
export function withSoundParents(
  clusters: readonly Cluster[],
  numberOf: (id: ClusterId) => number,
): CheckedTable<Cluster> {
  const tree = placeTree(clusters);
  const known = new Set(clusters.map(({ id }) => id));
  const faults: RowFault[] = [];
  const rows = clusters.map((cluster) => {
    if (cluster.parent === null) return cluster;
    const isKnown = known.has(cluster.parent);
    if (isKnown && !runsInCircle(tree, cluster)) return cluster;
    faults.push({
      resource: 'clusters',
      row: numberOf(cluster.id),
      column: 'parent_id',
      value: cluster.parent,
      reason: isKnown ? 'circular-parent' : 'unknown-reference',
      outcome: 'cleared',
    });

    return { ...cluster, parent: null };
  });

  return { rows, faults };
}

/** Whether the row is its own container, directly or through others. */
function runsInCircle(tree: PlaceTree, { id, parent }: Pick<Cluster, 'id' | 'parent'>): boolean {
  if (parent === id) return true;
  const outermost = containersOf(tree, id).at(-1);

  return outermost !== undefined && tree.get(outermost) === id;
}
