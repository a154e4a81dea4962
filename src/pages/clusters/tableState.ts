import type { Language } from '../../domain/bilingual.ts';
import type { SortKey } from '../../domain/sortClusters.ts';
import { type SortColumn, sortColumns } from '../../domain/sortColumn.ts';
import { type TableColumn, tableColumns, type View } from '../../state/viewState.ts';

/** The largest values first, where a link asks for no order. */
const usualSort: readonly SortKey[] = [{ column: 'value', descending: true }];

/** The columns by which a view sorts, first key first. */
export function sortOf({ sort }: Pick<View, 'sort'>): readonly SortKey[] {
  const keys = sort.flatMap((token) => {
    const descending = token.startsWith('-');
    const name = descending ? token.slice(1) : token;
    const column = sortColumns.find((candidate) => candidate === name);

    return column ? [{ column, descending }] : [];
  });

  return keys.length > 0 ? keys : usualSort;
}

/** The link form of an order; the usual one is left out. */
export function sortTokens(
  keys: readonly { readonly id: string; readonly desc: boolean }[],
): View['sort'] {
  const known = keys.flatMap(({ id, desc }) => {
    const column = sortColumns.find((candidate) => candidate === id);

    return column ? [token(column, desc)] : [];
  });
  const isUsual = known.length === 1 && known[0] === '-value';

  return isUsual ? [] : known;
}

function token(column: SortColumn, desc: boolean): View['sort'][number] {
  return desc ? `-${column}` : column;
}

/** The columns shown where none are chosen: the language decides, because English names are longer. */
export const usualColumns: Readonly<Record<Language, readonly TableColumn[]>> = {
  zh: ['province', 'level', 'segment', 'evidence', 'value', 'year', 'flags', 'source', 'notices'],
  en: ['province', 'segment', 'evidence', 'value', 'year', 'flags', 'source', 'notices'],
};

export function columnsOf(
  { cols }: Pick<View, 'cols'>,
  language: Language,
): readonly TableColumn[] {
  return cols.length > 0
    ? tableColumns.filter((column) => cols.includes(column))
    : usualColumns[language];
}

/** The link form of a choice of columns; the usual one is left out. */
export function columnTokens(columns: readonly TableColumn[], language: Language): View['cols'] {
  const usual = usualColumns[language];
  const isUsual =
    columns.length === usual.length && usual.every((column) => columns.includes(column));

  return isUsual ? [] : tableColumns.filter((column) => columns.includes(column));
}
