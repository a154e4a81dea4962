import type { ClusterId } from '../domain/ids.ts';

/** A cell as it is read and as it is computed with. */
export interface Cell {
  /** As shown on the screen, with sign and in the reader's words. */
  readonly text: string;
  /** The number behind the text, for spreadsheets; absent for words and for what is missing. */
  readonly value?: number;
  readonly url?: string;
  /** The value whose evidence the cell opens, as `factAddress` names it. */
  readonly fact?: string;
}

export interface SheetColumn {
  readonly header: string;
  /** Numbers are right-aligned and exported as numbers. */
  readonly kind: 'words' | 'number';
  /** A column that only the exported file has, because the screen says it in another cell. */
  readonly isFileOnly?: boolean;
}

/** A table of a figure or page: what the screen shows, and every file is written from. */
export interface Sheet {
  readonly caption: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** The clusters that each row is about, where rows are linked with the marks of figures. */
  readonly rowClusters?: readonly (readonly ClusterId[])[];
  /** Where rows are written only when they are read: their number, and the first of them. */
  readonly preview?: SheetPreview;
}

export interface SheetPreview {
  readonly count: number;
  readonly first: (most: number) => Required<Pick<Sheet, 'rows' | 'rowClusters'>>;
}

/** What a row of a sheet is about, and how it is written. */
export interface SheetRows<Item> {
  readonly items: readonly Item[];
  readonly cells: (item: Item) => readonly Cell[];
  readonly clusters: (item: Item) => readonly ClusterId[];
}

/**
 * A sheet of as many rows as there are clusters: a page shows the first of them, a file has them all.
 * Every row is written when it is read, so that a filter does not wait for rows that nobody sees.
 */
export function writtenWhenRead<Item>(
  head: Pick<Sheet, 'caption' | 'columns'>,
  { items, cells, clusters }: SheetRows<Item>,
): Sheet {
  const first = (most: number) => {
    const read = items.slice(0, most);

    return { rows: read.map(cells), rowClusters: read.map(clusters) };
  };
  let all: ReturnType<SheetPreview['first']> | undefined;
  const whole = () => (all ??= first(items.length));

  return {
    ...head,
    preview: { count: items.length, first },
    get rows() {
      return whole().rows;
    },
    get rowClusters() {
      return whole().rowClusters;
    },
  };
}

/** How many rows a sheet has. */
export const rowCount = (sheet: Sheet): number => sheet.preview?.count ?? sheet.rows.length;

/** The sheet with its first rows only. */
export function firstRows(sheet: Sheet, most: number): Sheet {
  const { caption, columns, preview } = sheet;
  if (preview) return { caption, columns, ...preview.first(most) };

  return { ...sheet, rows: sheet.rows.slice(0, most) };
}

export const words = (text: string): Cell => ({ text });

/** A number with the way it is written. */
export const numeric = (value: number, text: string): Cell => ({ text, value });

/** A cell whose text leads to its source. */
export function linked(text: string, url: string | null): Cell {
  return url === null ? { text } : { text, url };
}
