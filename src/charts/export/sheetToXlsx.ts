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

/** A table of a workbook that holds several. */
export interface WorkbookTable {
  readonly name: string;
  readonly sheet: Sheet;
  readonly practice: PracticeMark | null;
}

interface TablesOrder {
  readonly title: string;
  readonly tables: readonly WorkbookTable[];
  /** The last sheet: what every table is, and where it comes from. */
  readonly about: { readonly name: string; readonly lines: readonly AboutLine[] };
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The sheet as an Excel workbook: numbers as numbers, and a second sheet that says where they come from. */
export function sheetToXlsx({
  sheet,
  names,
  title,
  practice,
  about,
}: WorkbookOrder): Promise<Blob> {
  const lines = practice ? [[practice.term, practice.line] as const, ...about] : about;

  return sheetsToXlsx({
    title,
    tables: [{ name: names.figures, sheet, practice }],
    about: { name: names.about, lines },
  });
}

/** Several tables as one Excel workbook, a sheet for each, and a last one that says where they come from. */
export async function sheetsToXlsx({ title, tables, about }: TablesOrder): Promise<Blob> {
  const { writeXlsx } = await import('hucre/xlsx');
  const names = sheetNames([...tables.map(({ name }) => name), about.name]);
  const bytes = await writeXlsx({
    properties: { title },
    sheets: [
      ...tables.map((table, index) => tableSheet(table, names[index] ?? '')),
      {
        name: names.at(-1) ?? '',
        columns: [{ width: 18 }, { width: 100 }],
        rows: about.lines.map(([term, detail]) => [term, detail]),
        cells: new Map(
          about.lines.map((_, row) => [
            `${row},1`,
            { style: { alignment: { wrapText: true, vertical: 'top' as const } } },
          ]),
        ),
      },
    ],
  });

  return new Blob([new Uint8Array(bytes)], { type: xlsxType });
}

function tableSheet(table: WorkbookTable, name: string) {
  const sheet = markedSheet(table.sheet, table.practice);

  return {
    name,
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
  };
}

/** Excel takes no more for the name of a sheet. */
const longestName = 31;

/** Names as Excel takes them: short, without its signs, and each only once, whatever the case. */
export function sheetNames(wished: readonly string[]): readonly string[] {
  const taken = new Set<string>();

  return wished.map((wish) => {
    const plain = wish
      .replace(/[\\/?*[\]:\u0000-\u001f]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim();
    for (let number = 1; ; number += 1) {
      const suffix = number === 1 ? '' : ` ${number}`;
      const name = `${shortened(plain, longestName - suffix.length) || '1'}${suffix}`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());

      return name;
    }
  });
}

/** Cut between characters, never inside one. */
function shortened(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
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
