import { type Cell, numeric, type Sheet, type SheetColumn, words } from '../../charts/sheet.ts';
import { statusWords } from '../../charts/observationFact.ts';
import { observationsIn, soleValue } from '../../domain/comparison.ts';
import { unitName, written } from '../../i18n/written.ts';
import { type CompareContext, placeNames, unitOf } from './compareContext.ts';
import { identityRows } from './identityRows.ts';
import { type TableRow, tableSections } from './tableSections.ts';

/** The comparison as a file: every row of the table, five columns a place, and the verdict last. */
export function compareSheet(context: CompareContext): Sheet {
  const { locale, places } = context;
  const { table } = locale.text.compare;
  const identity = identityRows(context).map(({ title, cells, verdict }) => [
    words(table.identity),
    words(title),
    words(''),
    ...cells.flatMap((cell) => [words(cell), ...blanks(4)]),
    words(verdict),
  ]);
  const values = tableSections(context, false).flatMap(({ title, rows }) =>
    rows.map((row) => [words(title), ...measureCells(context, row), words(row.verdict)]),
  );

  return {
    caption: table.name,
    columns: [
      ...[locale.text.compare.sheet.scope, table.measure, locale.text.compare.sheet.unit].map(
        wordColumn,
      ),
      ...placeNames(locale, places).flatMap((name) => placeColumns(context, name)),
      wordColumn(table.verdict),
    ],
    rows: [...identity, ...values],
  };
}

const wordColumn = (header: string): SheetColumn => ({ header, kind: 'words' });

const blanks = (count: number) => Array.from({ length: count }, () => words(''));

function placeColumns({ locale }: CompareContext, name: string): readonly SheetColumn[] {
  const { year, status, source, mark } = locale.text.compare.sheet;

  return [
    { header: name, kind: 'number' },
    ...[year(name), status(name), source(name), mark(name)].map(wordColumn),
  ];
}

function measureCells(context: CompareContext, tableRow: TableRow): readonly Cell[] {
  const { locale, moneyUnit } = context;
  const { row, title, cells } = tableRow;
  const unit = unitOf(context, row.indicator);

  return [
    words(title),
    words(unit ? unitName(locale, unit, moneyUnit) : ''),
    ...cells.flatMap((cell, index) => {
      const compared = row.cells[index];
      const behind = compared ? observationsIn(compared) : [];
      const mark = row.extremes[index] ?? null;

      return [
        valueCell(context, tableRow, index),
        words(cell.year),
        words(
          [...new Set(behind.map((value) => statusWords(locale, value)))].join(
            locale.text.facts.semicolon,
          ),
        ),
        words(cell.sources.map(({ detail }) => detail).join(locale.text.facts.semicolon)),
        words(mark === null ? '' : locale.text.compare.cell[mark]),
      ];
    }),
  ];
}

/** A number as a number; a bound, an about, a conflict or a gap as it reads, so that no sign is lost. */
function valueCell(
  { locale, moneyUnit, ...reader }: CompareContext,
  { row, cells }: TableRow,
  index: number,
): Cell {
  const text = cells[index]?.text ?? '';
  const cell = row.cells[index];
  const value = cell && soleValue(cell);
  const unit = reader.dataset.unitById.get(row.indicator.unit);
  if (value?.qualifier !== '=' || !unit) return words(text);

  return numeric(written(locale, unit, moneyUnit, value).amount, text);
}
