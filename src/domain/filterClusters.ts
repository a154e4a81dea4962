import { type ClusterFilter, type Facet, facets } from './clusterFilter.ts';
import type { ClusterIndex, ClusterRow, FacetColumn } from './clusterIndex.ts';
import { type FacetTest, facetTest, passes } from './facetTest.ts';
import { matchesWords, searchWords } from './searchText.ts';

/** How many rows each value of a facet would show, given the search and all other facets. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

export interface Narrowed {
  /** The rows that pass, in the order of the index. */
  readonly rows: readonly ClusterRow[];
  readonly counts: FacetCounts;
}

/** What a filter is answered from: columns, texts and numbers only, so that they can go to another thread. */
export type FilterColumns = Pick<ClusterIndex, 'ids' | 'keys' | 'facets'>;

/** The answer to a filter in numbers. */
export interface Passing {
  /** Places of the rows that pass, ascending. */
  readonly places: Uint32Array;
  /** For every facet, how many rows each of its values would show; in the order of `facets`. */
  readonly tallies: readonly Uint32Array[];
}

/** The rows that pass a filter, and for every facet value the rows it would show. */
export function narrowed(index: ClusterIndex, filter: ClusterFilter): Narrowed {
  return narrowedTo(index, passing(index, filter));
}

/** The answer in numbers as the rows and counts of the index that it was found in. */
export function narrowedTo(index: ClusterIndex, { places, tallies }: Passing): Narrowed {
  const rows = [...places].flatMap((place) => index.rows[place] ?? []);

  return { rows, counts: readCounts(index, tallies) };
}

/**
 * The places of the rows that pass, with the counts of every facet value.
 *
 * One pass: a row that fails nothing counts in every facet; a row that fails one facet alone counts
 * in that one, because another of its values would show it; a row that fails more counts nowhere.
 */
export function passing(columns: FilterColumns, filter: ClusterFilter): Passing {
  const words = searchWords(filter.query);
  const only = new Set(filter.only);
  const tests = facets.map((facet) => facetTest(columns.facets[facet], filter.chosen[facet]));
  const tallies = facets.map((facet) => new Uint32Array(columns.facets[facet].values.length));
  const places: number[] = [];

  columns.ids.forEach((id, at) => {
    if (only.size > 0 && !only.has(id)) return;
    if (words.length > 0 && !matchesWords(columns.keys[at] ?? '', words)) return;
    const failed = soleFailure(tests, at);
    if (failed === 'several') return;
    if (failed === 'none') places.push(at);
    tests.forEach((test, facet) => {
      if (failed === 'none' || failed === facet) tally(tallies[facet], test.column, at);
    });
  });

  return { places: Uint32Array.from(places), tallies };
}

function soleFailure(tests: readonly FacetTest[], at: number): number | 'none' | 'several' {
  let failed: number | 'none' = 'none';
  for (const [facet, test] of tests.entries()) {
    if (passes(test, at)) continue;
    if (failed !== 'none') return 'several';
    failed = facet;
  }

  return failed;
}

function tally(counts: Uint32Array | undefined, column: FacetColumn, at: number): void {
  if (!counts) return;
  const end = column.start[at + 1] ?? 0;
  for (let place = column.start[at] ?? 0; place < end; place += 1) {
    const code = column.codes[place] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
}

function readCounts(index: ClusterIndex, tallies: readonly Uint32Array[]): FacetCounts {
  const countsOf = (facet: Facet) => {
    const counts = tallies[facets.indexOf(facet)];

    return new Map(index.facets[facet].values.map((value, code) => [value, counts?.[code] ?? 0]));
  };

  return {
    province: countsOf('province'),
    evidence: countsOf('evidence'),
    band: countsOf('band'),
    segment: countsOf('segment'),
    level: countsOf('level'),
    designation: countsOf('designation'),
    status: countsOf('status'),
    notice: countsOf('notice'),
  };
}
