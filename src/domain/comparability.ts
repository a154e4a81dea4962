import { type ClusterId, clusterId } from './ids.ts';
import type { Indicator } from './indicator.ts';
import { type LatestValue, observationsBehind } from './latestValue.ts';
import { isEstimated, type Observation, type Scope } from './observation.ts';
import { periodText, periodYear } from './period.ts';
import { insideAnother, type PlaceTree } from './placeTree.ts';
import type { Reliability } from './source.ts';

/** A value in a row of a comparison; `other-year`: published, but not of the year that the row is about. */
export type ComparedCell = LatestValue | { readonly kind: 'other-year' };

/** Why values that stand in one row may not be compared. */
export type Hindrance =
  | { readonly kind: 'one-place' }
  /** Parts of places, and wider areas, each cover something else. */
  | { readonly kind: 'scope'; readonly scope: 'part' | 'wider' }
  | {
      readonly kind: 'periods';
      readonly first: number;
      readonly last: number;
      readonly undated: number;
    }
  | { readonly kind: 'undated' }
  /** Months of a year beside a whole year, or other months. */
  | { readonly kind: 'part-year' }
  | { readonly kind: 'contested' }
  | { readonly kind: 'source-kinds'; readonly kinds: readonly Reliability[] }
  | { readonly kind: 'source-unknown' }
  /** Calculated or forecast values beside published ones. */
  | { readonly kind: 'status' }
  /** One place lies inside another, and its value is part of the other's. */
  | { readonly kind: 'overlap'; readonly inner: ClusterId; readonly outer: ClusterId };

/** Whether the values of a row may be compared, and if not, every reason why. */
export type Verdict =
  | {
      readonly kind: 'comparable';
      /** How many places have a value, and how many have none. */
      readonly values: number;
      readonly missing: number;
      readonly isYearInferred: boolean;
    }
  | { readonly kind: 'hindered'; readonly hindrances: readonly Hindrance[] };

/** What judging a row needs to know besides its values. */
export interface Grounds {
  readonly scope: Scope;
  readonly aggregation: Indicator['aggregation'];
  /** Kind of the source of a value; undefined where the table of sources does not have it. */
  readonly kindOf: (observation: Observation) => Reliability | undefined;
  readonly tree: PlaceTree;
}

/**
 * The verdict on a row: comparable where year, measure, scope and kind of source agree.
 *
 * Besides, at least two places must have a value, none contradicted by another source, none
 * calculated or forecast among published ones; and of a measure that adds up, no place may contain
 * another. The row stays in view either way.
 */
export function verdictOn(cells: readonly ComparedCell[], grounds: Grounds): Verdict {
  const valued = cells.flatMap((cell) => (cell.kind === 'other-year' ? [] : [cell]));
  const present = valued.filter(({ kind }) => kind !== 'missing');
  if (present.length < 2) return { kind: 'hindered', hindrances: [{ kind: 'one-place' }] };
  const behind = present.flatMap(observationsBehind);
  const hindrances = [
    ...scopeHindrance(grounds.scope),
    ...(present.some(({ kind }) => kind === 'contested') ? [{ kind: 'contested' as const }] : []),
    ...periodHindrance(behind),
    ...sourceHindrance(behind, grounds.kindOf),
    ...statusHindrance(behind),
    ...overlapHindrance(behind, grounds),
  ];
  if (hindrances.length > 0) return { kind: 'hindered', hindrances };

  return {
    kind: 'comparable',
    values: present.length,
    missing: cells.length - present.length,
    isYearInferred: behind.some(({ timeBasis }) => timeBasis === 'inferred'),
  };
}

function scopeHindrance(scope: Scope): readonly Hindrance[] {
  return scope === 'part' || scope === 'wider' ? [{ kind: 'scope', scope }] : [];
}

function periodHindrance(behind: readonly Observation[]): readonly Hindrance[] {
  const texts = new Set(behind.map(({ period }) => periodText(period)));
  const undated = behind.filter(({ period }) => period.kind === 'undated').length;
  if (undated === behind.length) return [{ kind: 'undated' }];
  if (texts.size === 1) return [];
  if (behind.some(({ period }) => period.kind === 'span')) return [{ kind: 'part-year' }];
  const years = behind.flatMap(({ period }) => periodYear(period) ?? []);

  return [{ kind: 'periods', first: Math.min(...years), last: Math.max(...years), undated }];
}

function sourceHindrance(
  behind: readonly Observation[],
  kindOf: Grounds['kindOf'],
): readonly Hindrance[] {
  const kinds = behind.map(kindOf);
  const known = [...new Set(kinds)].flatMap((kind) => kind ?? []);
  if (kinds.includes(undefined)) return [{ kind: 'source-unknown' }];

  return known.length > 1 ? [{ kind: 'source-kinds', kinds: known }] : [];
}

function statusHindrance(behind: readonly Observation[]): readonly Hindrance[] {
  const estimated = behind.filter(isEstimated).length;

  return estimated > 0 && estimated < behind.length ? [{ kind: 'status' }] : [];
}

function overlapHindrance(
  behind: readonly Observation[],
  { aggregation, tree }: Grounds,
): readonly Hindrance[] {
  if (aggregation !== 'sum') return [];
  const places = [...new Set(behind.map(({ area }) => clusterId(area)))];

  return insideAnother(tree, places).map((pair) => ({ kind: 'overlap', ...pair }));
}
