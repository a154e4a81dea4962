import type { Locale } from '../../../i18n/locale.ts';
import type { Figure } from '../../figure.ts';
import type { Sheet } from '../../sheet.ts';
import type { SlidePart, TableCell } from '../model/slideParts.ts';
import { httpLink } from './links.ts';
import type { SlideBox } from './box.ts';
import { lineHeight } from './page.ts';
import { linesIn, shortened } from './texts.ts';
import { widestInches } from './chartFit.ts';

const padding = 0.14;
const mostLines = 2;
const leastWidth = 0.6;

/** A page of a table: the rows that fit its place. */
export interface TablePage {
  readonly part: SlidePart;
  /** The first row that it does not hold. */
  readonly next: number;
}

/** The rows of a table from one on, as many as fit; the header on every page. */
export function tablePage({
  figure,
  locale,
  box,
  size,
  from,
}: {
  readonly figure: Figure;
  readonly locale: Locale;
  readonly box: SlideBox;
  readonly size: number;
  readonly from: number;
}): TablePage {
  const rows = shownCells(figure.table);
  const widths = columnWidths(rows, box.width, size);
  const fitting = (row: readonly TableCell[]) =>
    row.map((cell, column) => ({
      ...cell,
      text: shortened(cell.text, (widths[column] ?? 1) - padding, styleOf(cell, size), mostLines),
    }));
  const heightOf = (row: readonly TableCell[]) => rowHeight(row, widths, size);
  const header = fitting(rows[0] ?? []);
  const page: (readonly TableCell[])[] = [header];
  let height = heightOf(header);
  for (const row of rows.slice(from + 1)) {
    const fitted = fitting(row);
    if (height + heightOf(fitted) > box.height && page.length > 1) break;
    height += heightOf(fitted);
    page.push(fitted);
  }
  const next = from + page.length - 1;
  const { slides } = locale.text;

  return {
    next,
    part: {
      kind: 'table',
      name: `Table ${figure.id}`,
      alt: slides.alt.table(figure.title, locale.format.number(figure.table.rows.length)),
      box: { ...box, height },
      language: locale.language,
      size,
      widths,
      heights: page.map(heightOf),
      rows: page,
    },
  };
}

const styleOf = ({ isHeader }: TableCell, size: number) =>
  ({ size, isBold: isHeader, colour: 'ink' }) as const;

/** What the screen shows: columns that only files have are left out. */
function shownCells({ columns, rows }: Sheet): readonly (readonly TableCell[])[] {
  const shown = columns.flatMap((column, index) =>
    column.isFileOnly === true ? [] : [{ column, index }],
  );

  return [
    shown.map(({ column }) => ({
      text: column.header,
      isNumber: column.kind === 'number',
      isHeader: true,
      link: '',
    })),
    ...rows.map((row) =>
      shown.map(({ column, index }) => ({
        text: row[index]?.text ?? '',
        isNumber: column.kind === 'number',
        isHeader: false,
        link: httpLink(row[index]?.url ?? ''),
      })),
    ),
  ];
}

/** Columns as wide as their widest text where all fit, else the long ones share evenly what the short ones leave. */
function columnWidths(
  rows: readonly (readonly TableCell[])[],
  width: number,
  size: number,
): readonly number[] {
  const columns = rows[0]?.length ?? 0;
  const wishes = Array.from({ length: columns }, (_, column) => {
    const texts = rows.map((row) => row[column]?.text ?? '');

    return Math.max(leastWidth, widestInches(texts, size) * 1.08 + padding);
  });
  const sum = wishes.reduce((all, wish) => all + wish, 0);
  if (sum <= width) return wishes.map((wish) => (wish / sum) * width);
  let [room, count] = [width, columns];
  // From the narrowest on: a column that asks for less than its part of what is left gets what it asks for.
  const shares = new Map(
    wishes
      .map((wish, index) => ({ wish, index }))
      .toSorted((one, other) => one.wish - other.wish)
      .map(({ wish, index }) => {
        const share = Math.min(wish, room / count);
        [room, count] = [room - share, count - 1];

        return [index, share] as const;
      }),
  );

  return wishes.map((_, index) => shares.get(index) ?? leastWidth);
}

function rowHeight(row: readonly TableCell[], widths: readonly number[], size: number): number {
  const lines = row.map(
    (cell, column) =>
      linesIn(cell.text, (widths[column] ?? 1) - padding, styleOf(cell, size)).length,
  );

  return Math.max(1, ...lines) * lineHeight(size) + 0.1;
}
