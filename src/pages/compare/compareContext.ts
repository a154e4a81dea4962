import type { Reader } from '../../charts/observationFact.ts';
import type { ComparedPlace } from '../../domain/comparedPlaces.ts';
import { type ComparedRow, hasValue } from '../../domain/comparison.ts';
import type { IndicatorId } from '../../domain/ids.ts';
import type { Indicator, Unit } from '../../domain/indicator.ts';
import type { Locale } from '../../i18n/locale.ts';

/** What the table and the figures of the comparison are made from. */
export interface CompareContext extends Reader {
  readonly places: readonly ComparedPlace[];
  readonly rows: readonly ComparedRow[];
  /** The measure that the figures are about; undefined where nothing is published for a whole place. */
  readonly measure: Indicator | undefined;
}

/** A measure of the places compared, and how many of them have a value for the whole. */
export interface ComparedMeasure {
  readonly indicator: Indicator;
  readonly values: number;
}

/** The latest values of whole places: the rows that figures are drawn from. */
export function latestRows(rows: readonly ComparedRow[]): readonly ComparedRow[] {
  return rows.filter(({ scope, period }) => scope === 'whole' && period === null);
}

/** The measures that can be looked at: comparable ones first, then the best covered. */
export function comparedMeasures(rows: readonly ComparedRow[]): readonly ComparedMeasure[] {
  const rank = ({ verdict }: ComparedRow) => (verdict.kind === 'comparable' ? 0 : 1);

  return latestRows(rows)
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ indicator, cells }) => ({ indicator, values: cells.filter(hasValue).length }));
}

/** The measure that a link asks for, where one of the places has it; else the first that can be looked at. */
export function chosenMeasure(
  measures: readonly ComparedMeasure[],
  asked: IndicatorId | null,
): Indicator | undefined {
  const known = measures.find(({ indicator }) => indicator.id === asked) ?? measures[0];

  return known?.indicator;
}

/** The row of the measure that the figures are about. */
export function chosenRow({ rows, measure }: CompareContext): ComparedRow | undefined {
  return latestRows(rows).find(({ indicator }) => indicator === measure);
}

export function unitOf({ dataset }: Reader, indicator: Indicator): Unit | undefined {
  return dataset.unitById.get(indicator.unit);
}

export function placeNames({ of }: Locale, places: readonly ComparedPlace[]): readonly string[] {
  return places.map(({ short }) => of(short));
}
