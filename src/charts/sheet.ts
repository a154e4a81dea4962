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
}

export const words = (text: string): Cell => ({ text });

/** A number with the way it is written. */
export const numeric = (value: number, text: string): Cell => ({ text, value });

/** A cell whose text leads to its source. */
export function linked(text: string, url: string | null): Cell {
  return url === null ? { text } : { text, url };
}
