import { type LatestValue, observationsBehind, rankable } from '../../domain/latestValue.ts';
import type { Observation } from '../../domain/observation.ts';
import { periodEnd } from '../../domain/period.ts';
import { byPeriod } from '../../domain/valueGroups.ts';
import { measureWeight, ownValues, type Profile } from './profileContext.ts';

/**
 * The values that stand for a cluster, first of all: money before counts, the latest before older
 * ones, one a measure. Contested and part-year values are no headline.
 */
export function headlineValues(profile: Profile): readonly Observation[] {
  return ownValues(profile)
    .flatMap((latest) => rankable(latest) ?? [])
    .toSorted(
      (a, b) =>
        measureWeight(profile.dataset, a.indicator) - measureWeight(profile.dataset, b.indicator) ||
        endOf(b) - endOf(a),
    );
}

/** The latest value of trade, where there is one: beside the others, never among them. */
export function marketValue({ observations }: Profile): Observation | undefined {
  return observations
    .filter(({ scope, period }) => scope === 'market' && period.kind === 'year')
    .toSorted(byPeriod)
    .at(-1);
}

/** Values of the whole that have no single number: the sources differ, or a part of a year is all. */
export function unsettledValues(profile: Profile): readonly LatestValue[] {
  return ownValues(profile).filter(({ kind }) => kind === 'contested' || kind === 'part-year');
}

const endOf = ({ period }: Observation) => periodEnd(period) ?? 0;

/** The lowest and the highest of values that contradict one another. */
export function endsOf(latest: LatestValue): readonly Observation[] {
  const ordered = observationsBehind(latest).toSorted((a, b) => a.value - b.value);
  const [low, high] = [ordered[0], ordered.at(-1)];

  return low && high ? [low, high] : [];
}
