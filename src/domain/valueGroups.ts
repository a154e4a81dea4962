import { groupedBy } from './grouping.ts';
import type { IndicatorId } from './ids.ts';
import { type Observation, type Scope, scopes } from './observation.ts';
import { periodEnd } from './period.ts';

/** The values of one measure within one scope, earliest first, undated last. */
export interface MeasureValues {
  readonly indicator: IndicatorId;
  readonly observations: readonly Observation[];
}

/** The values of one scope: the place, a part of it, its market. */
export interface ScopeValues {
  readonly scope: Scope;
  readonly measures: readonly MeasureValues[];
}

/** Every value of a place, by scope and measure: the whole first, trade last; nothing is left out. */
export function valueGroups(
  observations: readonly Observation[],
  indicators: readonly { readonly id: IndicatorId }[],
): readonly ScopeValues[] {
  const places = new Map(indicators.map(({ id }, index) => [id, index]));
  const placeOf = (id: IndicatorId) => places.get(id) ?? indicators.length;
  const byScope = groupedBy(observations, ({ scope }) => scope);

  return scopes.flatMap((scope) => {
    const rows = byScope.get(scope);
    if (!rows) return [];
    const measures = [...groupedBy(rows, ({ indicator }) => indicator)]
      .map(([indicator, values]) => ({ indicator, observations: values.toSorted(byPeriod) }))
      .toSorted((a, b) => placeOf(a.indicator) - placeOf(b.indicator));

    return [{ scope, measures }];
  });
}

/** Earliest first; an undated value after every dated one. */
export function byPeriod(a: Observation, b: Observation): number {
  return endOf(a) - endOf(b) || a.value - b.value;
}

const never = 99_999_999;
const endOf = ({ period }: Observation) => periodEnd(period) ?? never;
