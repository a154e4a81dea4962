import type { FacetColumn } from './clusterIndex.ts';

/** A facet of the rows with the values of it that let a row pass. */
export interface FacetTest {
  readonly column: FacetColumn;
  /** One byte a value, 1 where it is chosen; undefined where the facet narrows nothing. */
  readonly chosen: Uint8Array | undefined;
}

export function facetTest(column: FacetColumn, values: readonly string[]): FacetTest {
  if (values.length === 0) return { column, chosen: undefined };
  const chosen = new Uint8Array(column.values.length);
  column.values.forEach((value, code) => {
    if (values.includes(value)) chosen[code] = 1;
  });

  return { column, chosen };
}

/** Whether the row at a place has any of the chosen values. */
export function passes({ column, chosen }: FacetTest, at: number): boolean {
  if (!chosen) return true;
  const end = column.start[at + 1] ?? 0;
  for (let place = column.start[at] ?? 0; place < end; place += 1) {
    if (chosen[column.codes[place] ?? 0] === 1) return true;
  }

  return false;
}
