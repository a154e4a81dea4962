import type { ProofValues } from './proof.ts';

/** What stands in a table otherwise than in the picture of it. */
export type ValueChange =
  | {
      readonly kind: 'changed';
      readonly row: string;
      readonly column: string;
      readonly was: string;
      readonly is: string;
    }
  | { readonly kind: 'row-gone' | 'row-new'; readonly row: string }
  | { readonly kind: 'column-gone' | 'column-new'; readonly column: string };

/** Between a picture and the figure that today's data give. */
export interface Comparison {
  readonly changes: readonly ValueChange[];
  /** The picture carries only the first rows of its table, and what differs lies behind them. */
  readonly isBeyond: boolean;
}

/** The values of a picture beside those of today: the same, or what differs, cell by cell. */
export function compared(was: ProofValues, is: ProofValues): Comparison {
  const changes = was.digest === is.digest ? [] : valueChanges(was, is);
  const isCut = was.count > was.rows.length;

  return { changes, isBeyond: was.digest !== is.digest && isCut && changes.length === 0 };
}

/**
 * Which cells differ. Rows and columns are found again by their names, so that another order alone
 * is no change; rows behind those that the picture carries are passed over.
 */
export function valueChanges(was: ProofValues, is: ProofValues): readonly ValueChange[] {
  const [width, isUnique] = nameWidth(was, is);
  const [before, now] = [was, is].map((values) => rowsByName(values, width, isUnique));
  if (!before || !now) return [];
  const isCut = was.count > was.rows.length;
  const [columnsBefore, columnsNow] = [numbered(was.columns), numbered(is.columns)];
  const columns = columnsBefore.flatMap((column, at) => {
    const to = columnsNow.indexOf(column);

    return to === -1 ? [] : [{ column: was.columns[at] ?? '', at, to }];
  });

  return [
    ...missing(was.columns, columnsBefore, columnsNow).map(columnChange('column-gone')),
    ...missing(is.columns, columnsNow, columnsBefore).map(columnChange('column-new')),
    ...[...before].flatMap(([key, row]): readonly ValueChange[] => {
      const other = now.get(key);
      if (!other) return [{ kind: 'row-gone', row: row.name }];

      return columns.flatMap(({ column, at, to }): readonly ValueChange[] => {
        const [from, until] = [row.cells[at] ?? '', other.cells[to] ?? ''];

        return from === until
          ? []
          : [{ kind: 'changed', row: row.name, column, was: from, is: until }];
      });
    }),
    ...(isCut
      ? []
      : [...now].flatMap(([key, { name }]): readonly ValueChange[] =>
          before.has(key) ? [] : [{ kind: 'row-new', row: name }],
        )),
  ];
}

const columnChange =
  (kind: 'column-gone' | 'column-new') =>
  (column: string): ValueChange => ({ kind, column });

/** The names whose numbered twins are not in the other list. */
const missing = (
  names: readonly string[],
  own: readonly string[],
  others: readonly string[],
): readonly string[] => names.filter((_, at) => !others.includes(own[at] ?? ''));

interface NamedRow {
  readonly name: string;
  readonly cells: readonly string[];
}

const nameOf = (row: readonly string[], width: number) =>
  row
    .slice(0, width)
    .filter((text) => text !== '')
    .join(' / ');

/** How many columns it takes to tell the rows of both tables apart, and whether they can be told apart. */
function nameWidth(was: ProofValues, is: ProofValues): readonly [width: number, isUnique: boolean] {
  const most = Math.max(1, Math.min(was.names, is.names));
  for (let width = 1; width <= most; width += 1) {
    if ([was, is].every(({ rows }) => areUnique(rows.map((row) => nameOf(row, width))))) {
      return [width, true];
    }
  }

  return [1, false];
}

const areUnique = (names: readonly string[]) => new Set(names).size === names.length;

/** Rows under their names; those of the same name are told apart by their order. */
function rowsByName(
  { rows }: ProofValues,
  width: number,
  isUnique: boolean,
): ReadonlyMap<string, NamedRow> {
  const names = rows.map((row) => nameOf(row, width));
  const keys = isUnique ? names : numbered(names);

  return new Map(
    rows.map((cells, at) => [keys[at] ?? '', { name: names[at] ?? '', cells }] as const),
  );
}

/** Each text with how often it has come before, so that no two are the same. */
function numbered(texts: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();

  return texts.map((text) => {
    const before = seen.get(text) ?? 0;
    seen.set(text, before + 1);

    return `${before} ${text}`;
  });
}
