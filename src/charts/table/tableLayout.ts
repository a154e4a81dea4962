import { fitted, textWidth, widest } from '../axis/textWidth.ts';
import type { Sheet, SheetColumn } from '../sheet.ts';
import type { TableDrawing } from './tableDrawing.ts';

export const tableTextSize = 13;
const rowHeight = 26;
const headHeight = 30;
const gap = 20;
/** Narrower, words are cut so short that they no longer tell rows apart. */
const leastWidth = 64;
const widestColumn = 320;
/** A table on the screen is longer; a drawing shows so many and says how many more there are. */
const usualRows = 16;

/** A text of the table and where it stands. */
export interface TableText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

export interface TableLayout {
  readonly head: readonly TableText[];
  readonly rows: readonly { readonly y: number; readonly cells: readonly TableText[] }[];
  /** Heights of the three rules: above and below the head, and at the end. */
  readonly rules: readonly number[];
  /** What did not fit. */
  readonly rest: { readonly rows: number; readonly columns: number; readonly y: number };
}

export function tableHeight({ sheet }: TableDrawing): number {
  const shown = Math.min(sheet.rows.length, usualRows);

  return headHeight + shown * rowHeight + (sheet.rows.length > shown ? rowHeight : 0) + 2;
}

/**
 * The table in a box: columns as wide as their words while there is room, then narrower ones, then
 * fewer. Rows that find no room are counted, never squeezed.
 */
export function tableLayout({ sheet }: TableDrawing, width: number, height: number): TableLayout {
  const columns = columnPlaces(sheet, width);
  const room = Math.max(1, Math.floor((height - headHeight - 2) / rowHeight));
  const all = shownColumns(sheet).length;
  const isCut = sheet.rows.length > room || columns.length < all;
  const rows = sheet.rows.slice(0, isCut ? Math.max(1, room - 1) : room);
  const line = (row: number) => headHeight + row * rowHeight;
  const cells = (texts: readonly string[], y: number) =>
    columns.map((place, at) => cellText(place, texts[at] ?? '', y));

  return {
    head: cells(
      columns.map(({ column }) => column.header),
      headHeight - 10,
    ),
    rows: rows.map((row, at) => ({
      y: line(at + 1),
      cells: cells(
        columns.map(({ index }) => row[index]?.text ?? ''),
        line(at + 1) - 8,
      ),
    })),
    rules: [1, headHeight, line(rows.length)],
    rest: {
      rows: sheet.rows.length - rows.length,
      columns: all - columns.length,
      y: line(rows.length) + 18,
    },
  };
}

interface ColumnPlace {
  readonly column: SheetColumn;
  readonly index: number;
  readonly left: number;
  readonly width: number;
}

function shownColumns(sheet: Sheet) {
  return sheet.columns
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => column.isFileOnly !== true);
}

function columnPlaces(sheet: Sheet, width: number): readonly ColumnPlace[] {
  const wanted = shownColumns(sheet).map(({ column, index }) => ({
    column,
    index,
    width: wantedWidth(sheet, index, column.header),
  }));
  const fitting = wanted.slice(0, Math.max(1, Math.floor((width + gap) / (leastWidth + gap))));
  const widths = narrowed(
    fitting.map((one) => one.width),
    width - gap * (fitting.length - 1),
  );
  let left = 0;

  return fitting.map(({ column, index }, at) => {
    const place = { column, index, left, width: widths[at] ?? leastWidth };
    left += place.width + gap;

    return place;
  });
}

function wantedWidth(sheet: Sheet, index: number, header: string): number {
  const texts = sheet.rows.slice(0, 60).map((row) => row[index]?.text ?? '');

  return Math.min(widestColumn, Math.ceil(widest([header, ...texts], tableTextSize)) + 2);
}

/** Widths that fill a room: all as wanted where there is room; else the wide ones give way first. */
function narrowed(wanted: readonly number[], room: number): readonly number[] {
  const sum = wanted.reduce((total, one) => total + one, 0);
  if (sum <= room) return spread(wanted, room - sum);
  // The largest width at which all fit, found by taking the widest down step by step.
  let limit = Math.max(...wanted);
  while (limit > 1 && total(wanted, limit) > room) limit -= 1;

  return wanted.map((one) => Math.min(one, limit));
}

const total = (widths: readonly number[], limit: number) =>
  widths.reduce((sum, one) => sum + Math.min(one, limit), 0);

/** What is left over goes to the columns alike, up to a width that still reads as one line. */
function spread(wanted: readonly number[], left: number): readonly number[] {
  const each = Math.min(80, left / Math.max(1, wanted.length));

  return wanted.map((one) => one + each);
}

function cellText({ column, left, width }: ColumnPlace, text: string, y: number): TableText {
  const isNumber = column.kind === 'number';

  return {
    text: textWidth(text, tableTextSize) <= width ? text : fitted(text, tableTextSize, width),
    x: isNumber ? left + width : left,
    y,
    anchor: isNumber ? 'end' : 'start',
  };
}
