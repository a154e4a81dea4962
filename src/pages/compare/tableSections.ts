import { measureName } from '../../charts/observationFact.ts';
import { type ComparedRow, observationsIn } from '../../domain/comparison.ts';
import { type Scope, scopes } from '../../domain/observation.ts';
import { unitName } from '../../i18n/written.ts';
import { type CellWords, cellWords } from './cellWords.ts';
import { type CompareContext, unitOf } from './compareContext.ts';
import { verdictWords } from './verdictWords.ts';

/** A row of the table as it is read. */
export interface TableRow {
  readonly key: string;
  readonly row: ComparedRow;
  readonly title: string;
  /** Unit, and whether the row is of the latest values or of one period. */
  readonly subtitle: string;
  readonly cells: readonly CellWords[];
  readonly isComparable: boolean;
  readonly verdict: string;
}

/** The rows of one scope under its name. */
export interface TableSection {
  readonly scope: Scope;
  readonly title: string;
  readonly rows: readonly TableRow[];
}

/** The rows of the table, scope by scope; scopes of which nothing is published are left out. */
export function tableSections(
  context: CompareContext,
  isOnlyComparable: boolean,
): readonly TableSection[] {
  const { compare } = context.locale.text;
  const shown = context.rows.filter(
    ({ verdict }) => !isOnlyComparable || verdict.kind === 'comparable',
  );

  return scopes.flatMap((scope) => {
    const rows = shown.filter((row) => row.scope === scope);

    return rows.length === 0
      ? []
      : [
          {
            scope,
            title: compare.table.scopes[scope],
            rows: rows.map((row) => tableRow(context, row)),
          },
        ];
  });
}

function tableRow(context: CompareContext, row: ComparedRow): TableRow {
  return {
    key: `${row.scope} ${row.indicator.id} ${row.period === null ? '' : 'common'}`,
    row,
    title: titleOf(context, row),
    subtitle: subtitleOf(context, row),
    cells: row.cells.map((cell, index) => cellWords(context, cell, row.extremes[index] ?? null)),
    isComparable: row.verdict.kind === 'comparable',
    verdict: verdictWords(context, row),
  };
}

function titleOf(context: CompareContext, { indicator, cells }: ComparedRow): string {
  const [first] = cells.flatMap(observationsIn);

  return first ? measureName(context, first) : context.locale.of(indicator.name);
}

function subtitleOf(context: CompareContext, { indicator, period }: ComparedRow): string {
  const { text, format } = context.locale;
  const unit = unitOf(context, indicator);
  const name =
    unit && unit.id !== 'percent' ? unitName(context.locale, unit, context.moneyUnit) : '';

  return period === null
    ? text.compare.table.latest(name)
    : text.compare.table.common(name, format.year(period, 'stated'));
}
