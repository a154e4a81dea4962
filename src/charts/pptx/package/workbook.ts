import type { Locale } from '../../../i18n/locale.ts';
import type { Figure } from '../../figure.ts';
import { markedSheet } from '../../markedSheet.ts';
import { type ChartSheet, chartSheetName } from '../model/chartSheet.ts';

/** The workbook behind a chart: what the chart draws, and on a second sheet the whole table of the figure. */
export async function chartWorkbook(
  { rows }: ChartSheet,
  figure: Figure,
  { text }: Pick<Locale, 'text'>,
): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const table = markedSheet(figure.table, figure.practice);

  return writeXlsx({
    properties: { title: figure.title },
    sheets: [
      { name: chartSheetName, rows: rows.map((row) => [...row]) },
      {
        name: text.slides.data,
        rows: [
          table.columns.map(({ header }) => header),
          ...table.rows.map((row) =>
            table.columns.map((_, index) => row[index]?.value ?? row[index]?.text ?? null),
          ),
        ],
      },
    ],
  });
}
