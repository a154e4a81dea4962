import type { Grouping } from './explore/clusterGrouping.ts';
import { groupKeyOf, groupKeysOf } from './explore/clusterGroups.ts';
import type { Reading } from './explore/reading.ts';
import type { Dataset } from './dataset.ts';
import { isBound } from './observation.ts';
import { containersOf, type PlaceTree } from './placeTree.ts';

/** What stands in a row of the columns; its place in this list is its code. */
export const rowKinds = ['missing', 'exact', 'about', 'lower', 'upper', 'contested'] as const;
export type RowKind = (typeof rowKinds)[number];

/**
 * The readings of one measure as columns, one row a cluster and in the order of the clusters.
 *
 * Typed arrays only, so that they go to a worker without being copied object by object.
 */
export interface ReadingColumns {
  /** Places in `rowKinds`. */
  readonly kinds: Uint8Array;
  /** In the unit of the measure; to be read only where the kind is exact, about or a bound. */
  readonly values: Float64Array;
  /** Year of the value; 0 where the row is missing. */
  readonly years: Int16Array;
  /** Row of the smallest cluster that contains this one; −1 where none of the rows does. */
  readonly parents: Int32Array;
}

/** One text a row as codes: the text of row `i` is `values[codes[i]]`. */
export interface CodedColumn {
  readonly values: readonly string[];
  readonly codes: Uint16Array;
}

export const kindCode = (kind: RowKind): number => rowKinds.indexOf(kind);

/** The readings as columns. Built once for a measure and a year; the order of the rows is kept. */
export function readingColumns(readings: readonly Reading[], tree: PlaceTree): ReadingColumns {
  const places = new Map(readings.map(({ cluster }, at) => [cluster.id, at]));
  const columns = {
    kinds: new Uint8Array(readings.length),
    values: new Float64Array(readings.length),
    years: new Int16Array(readings.length),
    parents: new Int32Array(readings.length).fill(-1),
  };
  readings.forEach((reading, at) => {
    const container = containersOf(tree, reading.cluster.id).find((id) => places.has(id));
    columns.kinds[at] = kindCode(kindOf(reading));
    if (container !== undefined) columns.parents[at] = places.get(container) ?? -1;
    if (reading.kind !== 'missing') columns.years[at] = reading.year;
    if (reading.kind === 'measured') columns.values[at] = reading.observation.value;
  });

  return columns;
}

function kindOf(reading: Reading): RowKind {
  if (reading.kind !== 'measured') return reading.kind;
  if (isBound(reading.observation))
    return reading.observation.qualifier === '>' ? 'lower' : 'upper';

  return reading.observation.qualifier === '~' ? 'about' : 'exact';
}

/** The group of each cluster as a column, groups in the order of `groupKeysOf`. */
export function groupColumn(
  dataset: Dataset,
  grouping: Grouping,
  readings: readonly Pick<Reading, 'cluster'>[],
): CodedColumn {
  const values = groupKeysOf(dataset, grouping);
  const codeOf = new Map(values.map((value, code) => [value, code]));

  return {
    values,
    codes: Uint16Array.from(
      readings,
      ({ cluster }) => codeOf.get(groupKeyOf(dataset, grouping, cluster)) ?? 0,
    ),
  };
}
