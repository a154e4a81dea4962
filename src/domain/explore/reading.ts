import type { Cluster } from '../cluster.ts';
import type { IndicatorId } from '../ids.ts';
import { keptFor } from '../kept.ts';
import { isBound, type Observation } from '../observation.ts';

/**
 * Why a cluster has no value that could stand for the asked year.
 *
 * - `not-published`: no value of the measure at all.
 * - `other-scope-only`: values of a part, of a wider place, of all industry or of a market only.
 * - `too-old`, `too-new`: a value of an earlier year than may be borrowed, or of later years only.
 * - `part-year-only`: values of months only; `undated`: values without a period only.
 */
export const readingGaps = [
  'not-published',
  'other-scope-only',
  'too-old',
  'too-new',
  'part-year-only',
  'undated',
] as const;
export type ReadingGap = (typeof readingGaps)[number];

/** A value that stands for the asked year, in the unit of its indicator. */
export interface MeasuredReading {
  readonly kind: 'measured';
  readonly cluster: Cluster;
  readonly observation: Observation;
  /** The year of the value. */
  readonly year: number;
  /** How many years before the asked one the value is; zero where nothing was borrowed. */
  readonly borrowedYears: number;
}

/** Values that contradict one another: all are shown, none alone is ranked, counted in a sum or drawn as a point. */
export interface ContestedReading {
  readonly kind: 'contested';
  readonly cluster: Cluster;
  readonly observations: readonly Observation[];
  readonly year: number;
  readonly borrowedYears: number;
}

/** What a measure says of one cluster for one year. Never interpolated. */
export type Reading =
  | MeasuredReading
  | ContestedReading
  | { readonly kind: 'missing'; readonly cluster: Cluster; readonly reason: ReadingGap };

/** The readings of one measure, one a cluster and in the order of the clusters. */
export interface ReadingSet {
  readonly measure: IndicatorId;
  /** The asked year; null where the latest was asked for and no cluster has any. */
  readonly year: number | null;
  readonly readings: readonly Reading[];
}

/** Whether a reading is a value rather than a bound, a conflict or a gap. */
export const isValue = (reading: Reading): boolean =>
  reading.kind === 'measured' && !isBound(reading.observation);

/** Asked again and again of the same readings: each list is looked through once. */
const measuredKept = keptFor<readonly Reading[], 'measured', readonly MeasuredReading[]>(
  (readings) => readings.filter((reading) => reading.kind === 'measured'),
);
const valuesKept = keptFor<readonly Reading[], 'values', readonly MeasuredReading[]>((readings) =>
  measuredOf(readings).filter(({ observation }) => !isBound(observation)),
);

export function measuredOf(readings: readonly Reading[]): readonly MeasuredReading[] {
  return measuredKept(readings, 'measured');
}

/** The readings that are a value rather than a bound; a rounded value is one. */
export function valuesOf(readings: readonly Reading[]): readonly MeasuredReading[] {
  return valuesKept(readings, 'values');
}
