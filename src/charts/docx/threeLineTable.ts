import {
  AlignmentType,
  BorderStyle,
  type ITableCellBorders,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from 'docx';
import type { Language } from '../../domain/bilingual.ts';
import { type BriefingTable, columnShares } from './briefingTable.ts';
import { runLanguage, styleId, textWidth } from './styles.ts';
import { typographyOf } from './typography.ts';

/** Eighths of a point: the rules above and below the table, and the thinner one under its header. */
const thick = { style: BorderStyle.SINGLE, size: 12, color: '000000' };
const thin = { style: BorderStyle.SINGLE, size: 6, color: '000000' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** A table with three rules and no others; its header is repeated on every page, no row is torn apart. */
export function threeLineTable(table: BriefingTable, language: Language): Table {
  const width = textWidth(typographyOf[language]);
  const widths = columnShares(table).map((share) => Math.floor(share * width));
  const last = table.rows.length - 1;
  const rowOf = (cells: readonly string[], borders: ITableCellBorders, isHeader: boolean) =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: cells.map(
        (text, at) =>
          new TableCell({
            width: { size: widths[at] ?? 0, type: WidthType.DXA },
            borders,
            margins: { top: 30, bottom: 30, left: 60, right: 60 },
            children: [cellWords(text, table.isNumber[at] ?? false, { language, isHeader })],
          }),
      ),
    });

  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: {
      top: thick,
      bottom: thick,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: [
      rowOf(table.headers, { top: thick, bottom: thin }, true),
      ...table.rows.map((row, at) => rowOf(row, at === last ? { bottom: thick } : {}, false)),
    ],
  });
}

function cellWords(
  text: string,
  isNumber: boolean,
  { language, isHeader }: { readonly language: Language; readonly isHeader: boolean },
): Paragraph {
  const run: IRunOptions = { text, bold: isHeader, language: runLanguage(language) };

  return new Paragraph({
    style: styleId('cell'),
    alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
    keepNext: isHeader,
    children: [new TextRun(run)],
  });
}
