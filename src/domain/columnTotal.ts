import { countOf, type GroupSums } from './columnPass.ts';
import type { Indicator } from './indicator.ts';
import type { Total, TotalRefusal } from './total.ts';

/** What a sum of columns depends on besides them; as for `groupTotal`. */
export interface ColumnSumRules {
  readonly aggregation: Indicator['aggregation'];
  readonly years: 'one' | 'mixed';
}

/**
 * The total of one group of a pass, or every reason why there is none, by the rules of `totalOf`.
 *
 * Of mixed years the first and the last are named. Series breaks are not looked at: where the
 * measure has one, values of several years are not to be mixed.
 */
export function columnTotal(groups: GroupSums, code: number, rules: ColumnSumRules): Total {
  const reasons = refusals(groups, code, rules);
  if (reasons.length > 0) return { kind: 'refused', reasons };
  const about = countOf(groups, code, 'about');

  return {
    kind: 'sum',
    value: groups.sums[code] ?? 0,
    counted: countOf(groups, code, 'exact') + about,
    lowerLeftOut: countOf(groups, code, 'lower'),
    upperLeftOut: countOf(groups, code, 'upper'),
    isAbout: about > 0,
  };
}

function refusals(
  groups: GroupSums,
  code: number,
  { aggregation, years }: ColumnSumRules,
): readonly TotalRefusal[] {
  const values = countOf(groups, code, 'exact') + countOf(groups, code, 'about');
  const bounds = countOf(groups, code, 'lower') + countOf(groups, code, 'upper');
  const contested = countOf(groups, code, 'contested');
  if (values + bounds + contested === 0) return [{ kind: 'no-values' }];

  return [
    ...(aggregation === 'sum' ? [] : [{ kind: 'not-summable' } as const]),
    ...(years === 'one' ? mixedYears(groups, code) : []),
    ...(contested > 0 ? [{ kind: 'contested', count: contested } as const] : []),
    ...overlap(groups, code),
    ...(values + contested === 0 ? [{ kind: 'only-bounds' } as const] : []),
  ];
}

function mixedYears({ firstYears, lastYears }: GroupSums, code: number): readonly TotalRefusal[] {
  const years = [firstYears[code] ?? 0, lastYears[code] ?? 0];
  if (new Set(years).size === 1) return [];

  return [{ kind: 'mixed-periods', periods: years.map(String), undated: 0 }];
}

function overlap(groups: GroupSums, code: number): readonly TotalRefusal[] {
  const inside = groups.inside[code] ?? 0;

  return inside > 0 ? [{ kind: 'overlap', inside }] : [];
}
