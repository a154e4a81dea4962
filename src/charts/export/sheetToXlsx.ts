import type { PracticeMark } from '../../i18n/practiceMark.ts';
import { markedSheet } from '../markedSheet.ts';
import type { Sheet } from '../sheet.ts';

/** One line of the sheet that says where the figures come from. */
export type AboutLine = readonly [term: string, detail: string];

export interface WorkbookOrder {
  readonly sheet: Sheet;
  /** Names of the two sheets. */
  readonly names: { readonly figures: string; readonly about: string };
  /** Title, filters, date, notes and sources: the second sheet. */
  readonly about: readonly AboutLine[];
  readonly title: string;
  /** Said on both sheets; null for published data. */
  readonly practice: PracticeMark | null;
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The sheet as an Excel workbook: numbers as numbers, and a second sheet that says where they come from. */
export async function sheetToXlsx(order: WorkbookOrder): Promise<Blob> {
  const { names, title, practice } = order;
  const { writeXlsx } = await import('hucre/xlsx');
  const sheet = markedSheet(order.sheet, practice);
  const about = practice ? [[practice.term, practice.line] as const, ...order.about] : order.about;
  const bytes = await writeXlsx({
    properties: { title },
    sheets: [
      {
        name: names.figures,
        columns: sheet.columns.map(({ header }, index) => ({
          width: columnWidth(sheet, index, header),
        })),
        rows: [
          sheet.columns.map(({ header }) => header),
          ...sheet.rows.map((row) =>
            sheet.columns.map((_, index) => row[index]?.value ?? row[index]?.text ?? null),
          ),
        ],
        cells: boldRow(sheet.columns.length),
        freezePane: { rows: 1 },
      },
      {
        name: names.about,
        columns: [{ width: 18 }, { width: 100 }],
        rows: about.map(([term, detail]) => [term, detail]),
        cells: new Map(
          about.map((_, row) => [
            `${row},1`,
            { style: { alignment: { wrapText: true, vertical: 'top' } } },
          ]),
        ),
      },
    ],
  });

  return new Blob([new Uint8Array(bytes)], { type: xlsxType });
}

function boldRow(columns: number) {
  return new Map(
    Array.from(
      { length: columns },
      (_, column) => [`0,${column}`, { style: { font: { bold: true } } }] as const,
    ),
  );
}

/** Wide enough for most cells; a Chinese character takes two. */
function columnWidth({ rows }: Sheet, index: number, header: string): number {
  const widths = [header, ...rows.map((row) => row[index]?.text ?? '')].map(
    (text) => text.length + (text.match(/[\u2e80-\uffff]/g)?.length ?? 0),
  );

  return Math.min(48, Math.max(8, ...widths) + 2);
}
