import type { Observation, Scope } from './observation.ts';
import { periodEnd } from './period.ts';

/** Why a place has no value of a measure that could stand for it. */
export type MissingReason = 'not-published' | 'other-scope-only';

/**
 * The latest value by which one measure describes a whole place.
 *
 * - `value`: one observation, comparable with those of other places of its period.
 * - `part-year`: only a part of a year is published; shown with its months, never ranked with years.
 * - `contested`: the sources differ; all values are shown and none alone has a rank.
 * - `missing`: nothing is published for the whole place, which is not zero.
 */
export type LatestValue =
  | { readonly kind: 'value'; readonly observation: Observation }
  | { readonly kind: 'part-year'; readonly observation: Observation }
  | { readonly kind: 'contested'; readonly observations: readonly Observation[] }
  | { readonly kind: 'missing'; readonly reason: MissingReason };

/**
 * The latest value among the observations of one area and one indicator.
 *
 * Whole scope only; a dated value comes before an undated one, and a year or a day before a part of
 * a year, because a part of a year is not comparable with a year however late it is.
 */
export function latestValue(observations: readonly Observation[]): LatestValue {
  return latestOfScope(observations, 'whole');
}

/** The same of another scope: what is published of a part of the place, of all its industry or of its market. */
export function latestOfScope(observations: readonly Observation[], scope: Scope): LatestValue {
  const own = observations.filter((row) => row.scope === scope);
  const dated = own.filter((row) => row.period.kind !== 'undated');
  const latest = dated
    .filter((row) => row.period.kind !== 'span')
    .toSorted(byPeriod)
    .at(-1);
  if (latest) return settled(latest, own);
  const span = dated.toSorted(byPeriod).at(-1);
  if (span) return { kind: 'part-year', observation: span };
  const timeless = own.at(-1);
  if (timeless) return settled(timeless, own);

  return {
    kind: 'missing',
    reason: observations.length > 0 ? 'other-scope-only' : 'not-published',
  };
}

/** A value of a whole place as it may be shown: contested where others of its place contradict it. */
export function settled(
  latest: Observation,
  whole: readonly Observation[],
): Extract<LatestValue, { readonly kind: 'value' | 'contested' }> {
  const rivals = whole.filter(
    (row) => row.conflictGroup !== '' && row.conflictGroup === latest.conflictGroup,
  );

  return rivals.length > 1
    ? { kind: 'contested', observations: rivals }
    : { kind: 'value', observation: latest };
}

/** Earliest first; an undated value before every dated one. */
export function byPeriod(a: Observation, b: Observation): number {
  return (periodEnd(a.period) ?? 0) - (periodEnd(b.period) ?? 0);
}

/** The observations that a latest value rests on; none where it is missing. */
export function observationsBehind(latest: LatestValue): readonly Observation[] {
  switch (latest.kind) {
    case 'value':
    case 'part-year':
      return [latest.observation];
    case 'contested':
      return latest.observations;
    case 'missing':
      return [];
  }
}

/** The one comparable value, or undefined where there is none to rank. */
export function rankable(latest: LatestValue): Observation | undefined {
  return latest.kind === 'value' ? latest.observation : undefined;
}

/**
 * Order of two values by size, a threshold as the bound it is: more than 1,000 comes after 1,000
 * and before 1,001; less than 1,000 comes before 1,000.
 */
export function bySize(a: Observation, b: Observation): number {
  return a.value - b.value || boundStep(a) - boundStep(b);
}

function boundStep(observation: Observation): number {
  if (observation.qualifier === '>') return 1;
  if (observation.qualifier === '<') return -1;

  return 0;
}
