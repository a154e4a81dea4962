import type { Indicator } from '../indicator.ts';
import type { Observation } from '../observation.ts';
import type { PlaceTree } from '../placeTree.ts';
import type { SeriesBreak } from '../seriesBreak.ts';
import { type Total, totalOf, type TotalRefusal } from '../total.ts';
import { mixedDefinitions } from './mixedDefinitions.ts';
import type { Reading } from './reading.ts';

export type GroupTotal =
  | Extract<Total, { readonly kind: 'sum' }>
  | {
      readonly kind: 'refused';
      readonly reasons: readonly (
        TotalRefusal | { readonly kind: 'break'; readonly breaks: readonly SeriesBreak[] }
      )[];
    };

/** What a sum of readings depends on besides them. */
export interface SumRules {
  readonly indicator: Pick<Indicator, 'aggregation'>;
  readonly tree: PlaceTree;
  readonly breaks: readonly SeriesBreak[];
  /** Whether values of different years may be added: only where the reader allowed years to be borrowed. */
  readonly years: 'one' | 'mixed';
}

/**
 * The sum of readings by the rules of `totalOf`, or every reason why there is none.
 *
 * Where years may be mixed, each value enters as one of the asked year, and how many were borrowed
 * is to be said beside the sum; values on two sides of a series break are never added. A contested
 * reading forbids the sum, a missing one does not: how many are missing is to be said as well.
 */
export function groupTotal(readings: readonly Reading[], rules: SumRules): GroupTotal {
  const observations = readings.flatMap(standIn);
  const total = totalOf(
    rules.years === 'mixed' ? observations.map(ofOneYear) : observations,
    rules.indicator,
    rules.tree,
  );
  const breaks = mixedDefinitions(observations, rules.breaks);
  if (breaks.length === 0) return total;
  const reasons = total.kind === 'refused' ? total.reasons : [];

  return { kind: 'refused', reasons: [...reasons, { kind: 'break', breaks }] };
}

/**
 * One observation a place, of the year of its reading: a count at a date stands for its year.
 *
 * A measured reading is contradicted by no value of the whole place, even if its source says that
 * some other value does; of a contested one, the first stands for all and forbids the sum as such.
 */
function standIn(reading: Reading): readonly Observation[] {
  if (reading.kind === 'missing') return [];
  const period = { kind: 'year', year: reading.year } as const;
  if (reading.kind === 'measured') return [{ ...reading.observation, period, conflictGroup: '' }];

  return reading.observations.slice(0, 1).map((row) => ({ ...row, period, qualifier: '=' }));
}

/** The observation without its period's difference to others: which year it is plays no part in the sum. */
function ofOneYear(observation: Observation): Observation {
  return { ...observation, period: { kind: 'year', year: 0 } };
}
