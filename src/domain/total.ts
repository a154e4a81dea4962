import { clusterId } from './ids.ts';
import type { Indicator } from './indicator.ts';
import { isBound, type Observation } from './observation.ts';
import { periodText } from './period.ts';
import { insideAnother, type PlaceTree } from './placeTree.ts';

/** Why values may not be added up. Several reasons may hold at once. */
export type TotalRefusal =
  | { readonly kind: 'no-values' }
  | { readonly kind: 'only-bounds' }
  | { readonly kind: 'not-summable' }
  | { readonly kind: 'mixed-indicators' }
  | { readonly kind: 'mixed-scopes' }
  | {
      readonly kind: 'mixed-periods';
      readonly periods: readonly string[];
      readonly undated: number;
    }
  | { readonly kind: 'contested'; readonly count: number }
  | { readonly kind: 'overlap'; readonly inside: number };

export type Total =
  | {
      readonly kind: 'sum';
      /** Sum of the exact and rounded values, in the unit of the indicator; bounds are left out. */
      readonly value: number;
      readonly counted: number;
      /** Thresholds left out, by side: with any, the sum is only a lower bound ("at least"). */
      readonly lowerLeftOut: number;
      readonly upperLeftOut: number;
      /** Whether a rounded value is part of the sum. */
      readonly isAbout: boolean;
    }
  | { readonly kind: 'refused'; readonly reasons: readonly TotalRefusal[] };

/**
 * The sum of one indicator over places, or every reason why there is none.
 *
 * Added up are values of one summable indicator, one period and one scope, over rows of which none
 * contains another; thresholds are left out and make the sum a lower bound. Rule 1 of the data package.
 */
export function totalOf(
  observations: readonly Observation[],
  indicator: Pick<Indicator, 'aggregation'>,
  tree: PlaceTree,
): Total {
  const reasons = refusals(observations, indicator, tree);
  if (reasons.length > 0) return { kind: 'refused', reasons };
  const exact = observations.filter((row) => !isBound(row));

  return {
    kind: 'sum',
    value: exact.reduce((sum, row) => sum + row.value, 0),
    counted: exact.length,
    lowerLeftOut: observations.filter((row) => row.qualifier === '>').length,
    upperLeftOut: observations.filter((row) => row.qualifier === '<').length,
    isAbout: exact.some((row) => row.qualifier === '~'),
  };
}

function refusals(
  observations: readonly Observation[],
  indicator: Pick<Indicator, 'aggregation'>,
  tree: PlaceTree,
): readonly TotalRefusal[] {
  if (observations.length === 0) return [{ kind: 'no-values' }];

  return [
    ...(indicator.aggregation === 'sum' ? [] : [{ kind: 'not-summable' } as const]),
    ...(differ(observations, (row) => row.indicator)
      ? [{ kind: 'mixed-indicators' } as const]
      : []),
    ...(differ(observations, (row) => row.scope) ? [{ kind: 'mixed-scopes' } as const] : []),
    ...mixedPeriods(observations),
    ...contested(observations),
    ...overlaps(observations, tree),
    ...(observations.every(isBound) ? [{ kind: 'only-bounds' } as const] : []),
  ];
}

function differ(observations: readonly Observation[], key: (row: Observation) => string): boolean {
  const [first] = observations;

  return first !== undefined && observations.some((row) => key(row) !== key(first));
}

function mixedPeriods(observations: readonly Observation[]): readonly TotalRefusal[] {
  const texts = new Set<string>();
  let undated = 0;
  for (const { period } of observations) {
    if (period.kind === 'undated') undated += 1;
    else texts.add(periodText(period));
  }
  if (texts.size <= 1 && undated === 0) return [];

  return [{ kind: 'mixed-periods', periods: [...texts].toSorted(), undated }];
}

function contested(observations: readonly Observation[]): readonly TotalRefusal[] {
  const count = observations.filter((row) => row.conflictGroup !== '').length;

  return count > 0 ? [{ kind: 'contested', count }] : [];
}

function overlaps(observations: readonly Observation[], tree: PlaceTree): readonly TotalRefusal[] {
  const areas = observations.map((row) => clusterId(row.area));
  const settled = observations.filter((row) => row.conflictGroup === '').map((row) => row.area);
  const doubles = settled.length - new Set(settled).size;
  const inside = doubles + insideAnother(tree, areas).length;

  return inside > 0 ? [{ kind: 'overlap', inside }] : [];
}
