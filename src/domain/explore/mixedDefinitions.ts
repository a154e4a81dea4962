import type { Observation } from '../observation.ts';
import { breakBetween, type SeriesBreak } from '../seriesBreak.ts';

/** The breaks that separate any of the observations from another: they are not of one definition. */
export function mixedDefinitions(
  observations: readonly Observation[],
  breaks: readonly SeriesBreak[],
): readonly SeriesBreak[] {
  return breaks.filter((candidate) => {
    const concerned = observations.filter(
      ({ area, indicator }) =>
        candidate.indicators.includes(indicator) &&
        (candidate.areas.length === 0 || candidate.areas.includes(area)),
    );
    const [first, ...others] = concerned;

    // A break has two sides, so it separates some pair only if it separates a pair with the first.
    return first !== undefined && others.some((other) => breakBetween(first, other, [candidate]));
  });
}
