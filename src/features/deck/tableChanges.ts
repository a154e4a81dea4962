import type { Figure } from '../../charts/figure.ts';
import type { Sheet } from '../../charts/sheet.ts';

/** A value that is another one now. */
export interface CellChange {
  /** Name of the row: its first cell. */
  readonly row: string;
  readonly column: string;
  readonly was: string;
  readonly is: string;
}

/** What sets a figure apart from the same one made later. */
export interface TableChanges {
  /** Title and subtitle, where they read otherwise. */
  readonly words: readonly { readonly was: string; readonly is: string }[];
  readonly cells: readonly CellChange[];
  /** Rows and columns that were not there before. */
  readonly came: readonly string[];
  /** Rows and columns that are no longer there. */
  readonly went: readonly string[];
}

/** Compares what two figures say: by the names of rows and columns, so that another order is no change. */
export function tableChanges(
  before: Pick<Figure, 'title' | 'subtitle' | 'table'>,
  after: Pick<Figure, 'title' | 'subtitle' | 'table'>,
): TableChanges {
  const [rowsBefore, rowsAfter] = [rowsByName(before.table), rowsByName(after.table)];
  const [columnsBefore, columnsAfter] = [
    placesByName(before.table.columns.map(({ header }) => header)),
    placesByName(after.table.columns.map(({ header }) => header)),
  ];

  return {
    words: (['title', 'subtitle'] as const).flatMap((part) =>
      before[part] === after[part] ? [] : [{ was: before[part], is: after[part] }],
    ),
    cells: [...rowsBefore].flatMap(([row, was]) =>
      cellChanges(row, { was, is: rowsAfter.get(row) }, columnsBefore, columnsAfter),
    ),
    came: [...newIn(columnsAfter, columnsBefore), ...newIn(rowsAfter, rowsBefore)],
    went: [...newIn(columnsBefore, columnsAfter), ...newIn(rowsBefore, rowsAfter)],
  };
}

/** How many differences there are; none means that the figure says what it said. */
export function countOf({ words, cells, came, went }: TableChanges): number {
  return words.length + cells.length + came.length + went.length;
}

type Row = Sheet['rows'][number];

function cellChanges(
  row: string,
  { was, is }: { readonly was: Row; readonly is: Row | undefined },
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): readonly CellChange[] {
  if (is === undefined) return [];

  return [...before].flatMap(([column, place]) => {
    const placeNow = after.get(column);
    if (placeNow === undefined) return [];
    const [textBefore, textNow] = [was[place]?.text ?? '', is[placeNow]?.text ?? ''];

    return textBefore === textNow ? [] : [{ row, column, was: textBefore, is: textNow }];
  });
}

/** Names that stand more than once are told apart by their number: `Keqiao`, `Keqiao (2)`. */
function numbered(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();

  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);

    return count === 1 ? name : `${name} (${count})`;
  });
}

function placesByName(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(numbered(names).map((name, place) => [name, place]));
}

function rowsByName({ rows }: Sheet): ReadonlyMap<string, Row> {
  const names = numbered(rows.map(([first]) => first?.text ?? ''));

  return new Map(rows.map((row, at) => [names[at] ?? '', row]));
}

function newIn(
  now: ReadonlyMap<string, unknown>,
  before: ReadonlyMap<string, unknown>,
): readonly string[] {
  return [...now.keys()].filter((name) => !before.has(name));
}
