import {
  type CodedColumn,
  kindCode,
  type ReadingColumns,
  type RowKind,
  rowKinds,
} from './columns.ts';
import { type FacetTest, passes } from './facetTest.ts';

/** What one pass finds of each group; the place in a list is the code of the group. */
export interface GroupSums {
  /** Rows by group and kind: those of a group stand side by side, in the order of `rowKinds`. */
  readonly counts: Uint32Array;
  /** Sum of the exact and rounded values. Whether it may be shown is for `columnTotal` to say. */
  readonly sums: Float64Array;
  /** First and last year of what is published, bounds and conflicts included; 0 where there are none. */
  readonly firstYears: Int16Array;
  readonly lastYears: Int16Array;
  /** Rows with anything published that lie in another such row of the same group: counted twice in a sum. */
  readonly inside: Uint32Array;
}

export interface ColumnPass {
  /** Places of the rows that pass, ascending. */
  readonly rows: Uint32Array;
  readonly groups: GroupSums;
}

const exact = kindCode('exact');
const about = kindCode('about');
const missing = kindCode('missing');

/**
 * The rows that pass every test, counted and summed by group in one pass over the columns.
 *
 * The figures equal those of `groupedReadings` over the same rows; columns are for data too large
 * for objects.
 */
export function columnPass(
  columns: ReadingColumns,
  group: CodedColumn,
  tests: readonly FacetTest[],
): ColumnPass {
  const groups = emptySums(group.values.length);
  const rows = new Uint32Array(columns.kinds.length);
  const narrowing = tests.filter(({ chosen }) => chosen !== undefined);
  let passing = 0;
  for (let at = 0; at < rows.length; at += 1) {
    if (!passesAll(narrowing, at)) continue;
    rows[passing] = at;
    passing += 1;
    enter(groups, columns, at, group.codes[at] ?? 0);
  }
  const passed = rows.slice(0, passing);
  countInside(groups.inside, columns, group.codes, passed);

  return { rows: passed, groups };
}

/** How many passing rows of a group are of a kind. */
export function countOf({ counts }: GroupSums, code: number, kind: RowKind): number {
  return counts[code * rowKinds.length + kindCode(kind)] ?? 0;
}

function emptySums(length: number): GroupSums {
  return {
    counts: new Uint32Array(length * rowKinds.length),
    sums: new Float64Array(length),
    firstYears: new Int16Array(length),
    lastYears: new Int16Array(length),
    inside: new Uint32Array(length),
  };
}

function passesAll(tests: readonly FacetTest[], at: number): boolean {
  for (const test of tests) if (!passes(test, at)) return false;

  return true;
}

function enter(groups: GroupSums, columns: ReadingColumns, at: number, code: number): void {
  const kind = columns.kinds[at] ?? 0;
  countOne(groups.counts, code * rowKinds.length + kind);
  if (kind === missing) return;
  widen(groups, code, columns.years[at] ?? 0);
  if (kind === exact || kind === about)
    groups.sums[code] = (groups.sums[code] ?? 0) + (columns.values[at] ?? 0);
}

function countOne(counts: Uint32Array, place: number): void {
  counts[place] = (counts[place] ?? 0) + 1;
}

function widen({ firstYears, lastYears }: GroupSums, code: number, year: number): void {
  const first = firstYears[code] ?? 0;
  if (first === 0 || year < first) firstYears[code] = year;
  if (year > (lastYears[code] ?? 0)) lastYears[code] = year;
}

function countInside(
  inside: Uint32Array,
  { kinds, parents }: ReadingColumns,
  codes: Uint16Array,
  rows: Uint32Array,
): void {
  const valued = new Uint8Array(kinds.length);
  for (const at of rows) if (kinds[at] !== missing) valued[at] = 1;
  for (const at of rows) {
    const code = codes[at] ?? 0;
    const isDouble = (container: number) => valued[container] === 1 && codes[container] === code;
    if (valued[at] === 1 && anyContainer(parents, at, isDouble)) countOne(inside, code);
  }
}

/** Town, county, prefecture and province would be four; a circle of containers is broken data. */
const deepest = 16;

function anyContainer(
  parents: Int32Array,
  at: number,
  holds: (container: number) => boolean,
): boolean {
  let container = parents[at] ?? -1;
  for (let depth = 0; container >= 0 && depth < deepest; depth += 1) {
    if (holds(container)) return true;
    container = parents[container] ?? -1;
  }

  return false;
}
