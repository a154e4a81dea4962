import type { Figure } from '../figure.ts';
import type { Sheet } from '../sheet.ts';

/** A table of a page as a figure: it is pinned, pictured and put on slides like any other. */
export function sheetFigure(
  sheet: Sheet,
  frame: Omit<Figure, 'drawing' | 'marks' | 'table'>,
): Figure {
  return { ...frame, drawing: { kind: 'table', sheet }, marks: [], table: sheet };
}

/** The figure with its table in place of its chart: what is pinned while the table is looked at. */
export function tableTwin(figure: Figure): Figure {
  return { ...figure, drawing: { kind: 'table', sheet: figure.table } };
}

/** The sheet of a file with the columns that a slide has room for; the others stay in its files. */
export function withShownColumns(sheet: Sheet, isShown: (column: number) => boolean): Sheet {
  return {
    ...sheet,
    columns: sheet.columns.map((column, at) =>
      isShown(at) ? column : { ...column, isFileOnly: true },
    ),
  };
}
