import type { ComparedPlace } from '../../../domain/comparedPlaces.ts';
import { observationsOf } from '../../../domain/dataset.ts';
import type { Indicator } from '../../../domain/indicator.ts';
import type { Observation } from '../../../domain/observation.ts';
import { axisYear } from '../../../domain/period.ts';
import type { CompareContext } from '../compareContext.ts';

/** Only neighbouring years are joined: a year between of which nothing is known is a gap. */
export const joinedYears = 1;

/** The readings of one place, earliest first: whole place, with a year. */
export interface PlaceSeries {
  readonly place: ComparedPlace;
  readonly values: readonly Observation[];
}

/** The readings of every place of one measure. */
export function seriesOf(
  { dataset, places }: CompareContext,
  { id: indicator }: Indicator,
): readonly PlaceSeries[] {
  return places.map((place) => ({
    place,
    values: observationsOf(dataset, place.id, indicator)
      .filter(({ scope, period }) => scope === 'whole' && axisYear(period) !== undefined)
      .toSorted((a, b) => (axisYear(a.period) ?? 0) - (axisYear(b.period) ?? 0)),
  }));
}

export function hasSeveralYears({ values }: PlaceSeries): boolean {
  return new Set(values.map(yearOf)).size > 1;
}

export const yearOf = ({ period }: Observation) => Math.floor(axisYear(period) ?? 0);
