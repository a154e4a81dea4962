import { type ComparedCell, type Grounds, type Verdict, verdictOn } from './comparability.ts';
import type { ComparedPlace } from './comparedPlaces.ts';
import { type Dataset, observationsOf } from './dataset.ts';
import { type Extreme, extremesOf } from './extremes.ts';
import { groupedBy } from './grouping.ts';
import { dimensions, type Indicator } from './indicator.ts';
import { latestOfScope, observationsBehind } from './latestValue.ts';
import { type Observation, type Scope, scopes } from './observation.ts';
import { type Period, periodEnd, periodText } from './period.ts';
import { placeTree } from './placeTree.ts';

/** One measure in one scope, side by side. */
export interface ComparedRow {
  readonly indicator: Indicator;
  readonly scope: Scope;
  /** Null: the latest value of each place; else the one period that the row is about. */
  readonly period: Period | null;
  /** One a place, in the order of the places. */
  readonly cells: readonly ComparedCell[];
  readonly verdict: Verdict;
  /** One a place; null in a row that may not be compared. */
  readonly extremes: readonly Extreme[];
}

/**
 * Every measure that is published of one of the places, side by side: the whole place first, then its
 * other scopes; in each the best covered measures first.
 *
 * A row holds the latest value of each place. Where these may not be compared, the latest period
 * that two or more places share follows in a row of its own.
 */
export function comparedRows(
  dataset: Dataset,
  places: readonly ComparedPlace[],
): readonly ComparedRow[] {
  const tree = placeTree(dataset.clusters);
  const kindOf = ({ source }: Observation) => dataset.sourceById.get(source)?.reliability;
  const rows = dataset.indicators.flatMap((indicator) =>
    scopes.flatMap((scope) => {
      const grounds = { scope, aggregation: indicator.aggregation, tree, kindOf };
      const values = places.map(({ id }) => observationsOf(dataset, id, indicator.id));

      return rowsOf(indicator, grounds, values);
    }),
  );

  return rows
    .map((row, index) => ({ row, index }))
    .toSorted((a, b) => byWeight(a.row, b.row) || a.index - b.index)
    .map(({ row }) => row);
}

/** Scope by scope, the best covered measures first; the rows of one measure stay together. */
function byWeight(a: ComparedRow, b: ComparedRow): number {
  if (a.scope !== b.scope) return scopes.indexOf(a.scope) - scopes.indexOf(b.scope);
  if (a.indicator === b.indicator) return 0;
  const coverage = ({ cells, period }: ComparedRow) =>
    period === null ? cells.filter(hasValue).length : 0;
  const dimension = ({ indicator }: ComparedRow) => dimensions.indexOf(indicator.dimension);

  return (
    coverage(b) - coverage(a) ||
    dimension(a) - dimension(b) ||
    a.indicator.id.localeCompare(b.indicator.id)
  );
}

export function hasValue({ kind }: ComparedCell): boolean {
  return kind !== 'missing' && kind !== 'other-year';
}

function rowsOf(
  indicator: Indicator,
  grounds: Grounds,
  values: readonly (readonly Observation[])[],
): readonly ComparedRow[] {
  const cells = values.map((rows) => latestOfScope(rows, grounds.scope));
  if (!cells.some(hasValue)) return [];
  const latest = rowOf(indicator, grounds, null, cells);
  const common =
    latest.verdict.kind === 'comparable' ? undefined : commonRow(latest, grounds, values);

  return common ? [latest, common] : [latest];
}

function rowOf(
  indicator: Indicator,
  grounds: Grounds,
  period: Period | null,
  cells: readonly ComparedCell[],
): ComparedRow {
  const verdict = verdictOn(cells, grounds);

  return {
    indicator,
    scope: grounds.scope,
    period,
    cells,
    verdict,
    extremes: verdict.kind === 'comparable' ? extremesIn(cells, indicator) : cells.map(() => null),
  };
}

function extremesIn(cells: readonly ComparedCell[], { direction }: Indicator): readonly Extreme[] {
  const valued = cells.flatMap((cell) => soleValue(cell) ?? []);
  const marks = extremesOf(valued, direction);

  return cells.map((cell) => {
    const value = soleValue(cell);

    return (value && marks[valued.indexOf(value)]) ?? null;
  });
}

/** The one observation of a cell: of a year or of a part of one; none where sources differ or nothing is published. */
export function soleValue(cell: ComparedCell): Observation | undefined {
  return cell.kind === 'value' || cell.kind === 'part-year' ? cell.observation : undefined;
}

/** The latest shared period whose values may be compared; undefined where there is none. */
function commonRow(
  { indicator, cells: latest }: ComparedRow,
  grounds: Grounds,
  values: readonly (readonly Observation[])[],
): ComparedRow | undefined {
  const own = values.map((rows) => rows.filter(({ scope }) => scope === grounds.scope));
  const dated = own.flat().filter(({ period }) => period.kind !== 'undated');
  const periods = [...groupedBy(dated, ({ period }) => periodText(period)).values()]
    .flatMap(([first]) => (first ? [first.period] : []))
    .toSorted((a, b) => (periodEnd(b) ?? 0) - (periodEnd(a) ?? 0));
  const rows = periods.map((period) =>
    rowOf(
      indicator,
      grounds,
      period,
      own.map((all, index) => cellAt(all, period, latest[index])),
    ),
  );

  return rows.find(({ verdict }) => verdict.kind === 'comparable');
}

/** What is published of one period; where nothing is, whether something is of another. */
function cellAt(
  own: readonly Observation[],
  period: Period,
  latest: ComparedCell | undefined,
): ComparedCell {
  const cell = latestOfScope(
    own.filter((row) => periodText(row.period) === periodText(period)),
    own[0]?.scope ?? 'whole',
  );
  if (cell.kind !== 'missing') return cell;

  return latest && hasValue(latest) ? { kind: 'other-year' } : (latest ?? cell);
}

/** The observations that a cell shows; none where it has no value. */
export function observationsIn(cell: ComparedCell): readonly Observation[] {
  return cell.kind === 'other-year' ? [] : observationsBehind(cell);
}

/** The measures that other places of this kind have for the whole, and none of these: not published, which is not zero. */
export function unpublishedMeasures(
  dataset: Dataset,
  places: readonly ComparedPlace[],
): readonly Indicator[] {
  const isCluster = places[0]?.kind === 'cluster';
  const areas = new Set<string>(
    isCluster ? dataset.clusterById.keys() : dataset.provinceByCode.keys(),
  );
  const whole = dataset.observations.filter(
    ({ area, scope }) => scope === 'whole' && areas.has(area),
  );
  const known = new Set(whole.map(({ indicator }) => indicator));
  const here = new Set(
    whole
      .filter(({ area }) => places.some(({ id }) => id === area))
      .map(({ indicator }) => indicator),
  );

  return dataset.indicators.filter(({ id }) => known.has(id) && !here.has(id));
}
