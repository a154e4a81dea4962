import type { PanelBar } from '../../../charts/multiples/multiplesDrawing.ts';
import { emptyFigure } from '../../../charts/emptyFigure.ts';
import type { Figure, MarkFact } from '../../../charts/figure.ts';
import { hasUnit, sourcesOf } from '../../../charts/figureParts.ts';
import { vintageOf } from '../../../charts/vintage.ts';
import { markNumber, observationFact } from '../../../charts/observationFact.ts';
import { readingCells, readingColumns } from '../../../charts/readingSheet.ts';
import { type Cell, words } from '../../../charts/sheet.ts';
import { certaintyOf } from '../../../domain/certainty.ts';
import type { ComparedCell } from '../../../domain/comparability.ts';
import type { ComparedPlace } from '../../../domain/comparedPlaces.ts';
import { type ComparedRow, observationsIn } from '../../../domain/comparison.ts';
import type { Observation } from '../../../domain/observation.ts';
import { moneyAmount } from '../../../i18n/format.ts';
import { isMoney, unitName } from '../../../i18n/written.ts';
import { cellWords, yearWords } from '../cellWords.ts';
import { type CompareContext, latestRows, unitOf } from '../compareContext.ts';
import { valuesTitle } from './valuesTitle.ts';

/** More rows than these could not be read in a panel; the others stand in the table. */
const mostRows = 6;

/** The latest values of the places, a panel each on one scale: every measure that has the unit of the chosen one. */
export function valuesFigure(context: CompareContext): Figure {
  const { locale, measure, moneyUnit, places } = context;
  const { text } = locale;
  const unit = measure && unitOf(context, measure);
  const name = unit ? unitName(locale, unit, moneyUnit) : '';
  const frame = {
    id: 'compare-values',
    subtitle: text.compare.values.subtitle(name),
    filters: '',
    ...vintageOf(context),
  };
  if (!measure || !unit) return emptyFigure(frame, text.compare.values.empty, 'data');
  const all = rowsOfUnit(context);
  const rows = all.slice(0, mostRows);
  const drawn = rows.flatMap(({ cells }) => cells.flatMap(observationsIn));

  return {
    ...frame,
    title: valuesTitle(context),
    drawing: {
      kind: 'multiples',
      unit: isMoney(unit) ? text.units.moneyShort[moneyUnit] : name,
      perUnit: isMoney(unit) ? 1 / moneyAmount(1, moneyUnit) : 1,
      emptyName: text.missing.notPublished,
      panels: places.map((place, index) => ({
        title: locale.of(place.short),
        otherTitle: locale.other(place.short),
        body: { kind: 'bars', bars: rows.map((row) => panelBar(context, row, place, index)) },
      })),
    },
    marks: places.flatMap((place, index) => rows.map((row) => barFact(context, row, place, index))),
    table: {
      caption: frame.subtitle,
      columns: [
        { header: text.compare.values.place, kind: 'words' },
        { header: text.facts.indicator, kind: 'words' },
        ...readingColumns(locale),
      ],
      rows: rows.flatMap((row) =>
        places.flatMap((place, index) => tableRows(context, row, place, index)),
      ),
    },
    notes: notesOf(context, rows, all.length - rows.length),
    sources: sourcesOf(
      context,
      drawn.map(({ source }) => source),
    ),
  };
}

/** The chosen measure first, then the others of its unit, best covered first. */
function rowsOfUnit({ rows, measure }: CompareContext): readonly ComparedRow[] {
  const same = latestRows(rows).filter(({ indicator }) => indicator.unit === measure?.unit);

  return [
    ...same.filter(({ indicator }) => indicator === measure),
    ...same.filter(({ indicator }) => indicator !== measure),
  ];
}

const barId = ({ indicator }: ComparedRow, { id }: ComparedPlace) => `${id}.${indicator.id}`;

function panelBar(
  context: CompareContext,
  row: ComparedRow,
  place: ComparedPlace,
  index: number,
): PanelBar {
  const cell = row.cells[index];
  const behind = cell ? observationsIn(cell) : [];
  const values = behind.map(({ value }) => value);
  const largest = behind.toSorted((a, b) => b.value - a.value)[0];
  const isContested = behind.length > 1;

  return {
    id: barId(row, place),
    label: context.locale.of(row.indicator.name),
    mark:
      cell && largest
        ? {
            id: barId(row, place),
            value: largest.value,
            certainty: certaintyOf(largest),
            text: isContested ? cellWords(context, cell, null).text : markNumber(context, largest),
          }
        : null,
    remark: cell ? remarkOf(context, cell, behind) : '',
    tone: isPale(row, behind) ? 'soft' : 'mark',
    rivals: isContested ? [Math.min(...values), Math.max(...values)] : null,
  };
}

function remarkOf(
  context: CompareContext,
  cell: ComparedCell,
  behind: readonly Observation[],
): string {
  return behind.length > 0 ? yearWords(context, behind) : cellWords(context, cell, null).text;
}

/** Pale where the bar must not be read against those of the other panels. */
function isPale({ verdict }: ComparedRow, behind: readonly Observation[]): boolean {
  return verdict.kind !== 'comparable' || behind.some(({ period }) => period.kind === 'undated');
}

function barFact(
  context: CompareContext,
  row: ComparedRow,
  place: ComparedPlace,
  index: number,
): MarkFact {
  const { locale } = context;
  const cell = row.cells[index];
  const behind = cell ? observationsIn(cell) : [];
  const label = `${locale.of(place.short)}${locale.text.facts.comma}${locale.of(row.indicator.name)}`;
  const id = barId(row, place);
  const [first, ...others] = behind.map((value) => observationFact(context, value, label));
  if (!first) {
    return {
      id,
      label,
      value: cell ? cellWords(context, cell, null).text : locale.text.missing.notPublished,
      lines: [],
      caution: locale.text.missing.notZero,
      filter: null,
    };
  }

  return {
    ...first,
    id,
    value: [first, ...others].map(({ value }) => value).join(locale.text.facts.comma),
    lines: [first, ...others].flatMap(({ lines }) => lines),
  };
}

/** A row for each value; for a place without one, the words that say so. */
function tableRows(
  context: CompareContext,
  row: ComparedRow,
  place: ComparedPlace,
  index: number,
): readonly (readonly Cell[])[] {
  const { locale } = context;
  const cell = row.cells[index];
  const behind = (cell ? observationsIn(cell) : []).filter((value) => hasUnit(context, value));
  const head = [words(locale.of(place.short)), words(locale.of(row.indicator.name))];
  const none = cell ? cellWords(context, cell, null).text : locale.text.missing.notPublished;

  return behind.length > 0
    ? behind.map((value) => [...head, ...readingCells(context, value)])
    : [[...head, words(none)]];
}

function notesOf(
  { locale }: CompareContext,
  rows: readonly ComparedRow[],
  more: number,
): readonly string[] {
  const { values } = locale.text.compare;
  const isAnyPale = rows.some(({ cells, ...row }) =>
    cells.some((cell) => {
      const behind = observationsIn(cell);

      return behind.length > 0 && isPale({ cells, ...row }, behind);
    }),
  );
  const isAnyMissing = rows.some(({ cells }) =>
    cells.some((cell) => observationsIn(cell).length === 0),
  );

  return [
    ...(isAnyPale ? [values.pale] : []),
    ...(isAnyMissing ? [values.slots] : []),
    ...(more > 0 ? [values.more(more)] : []),
  ];
}
