import type { Cluster } from '../cluster.ts';
import type { Dataset } from '../dataset.ts';
import type { IndicatorId } from '../ids.ts';
import { brokenLine } from '../line.ts';
import { isBound, type Observation } from '../observation.ts';
import { axisYear, periodYear } from '../period.ts';
import { breakBetween, type SeriesBreak } from '../seriesBreak.ts';
import { yearsWith } from './offeredChoices.ts';
import type { Reading } from './reading.ts';
import { readingsOf } from './readingsOf.ts';

/** A reading on a line of years: a published value, one of several that contradict one another, or one made of several. */
export interface TrendReading {
  readonly id: string;
  readonly kind: 'value' | 'contested' | 'total' | 'median';
  /** Where it stands on the axis; the fraction of a year for a count at a date. */
  readonly at: number;
  /** The year that it stands for. */
  readonly year: number;
  readonly value: number;
  /** The value itself, or all that it was made of. */
  readonly observations: readonly [Observation, ...Observation[]];
}

/** One line of a trend, in the order of its years, with what may be joined and what keeps it apart. */
export interface TrendSeries {
  readonly key: string;
  readonly clusters: readonly Cluster[];
  readonly readings: readonly TrendReading[];
  /** Readings of neighbouring years: only these are joined, so that no gap is bridged. */
  readonly stretches: readonly { readonly from: string; readonly to: string }[];
  readonly interruptions: readonly { readonly at: number; readonly cause: SeriesBreak }[];
}

/** Years that may lie between joined readings: a year without a reading is a gap. */
const solidYears = 1;

/** Years from one to another, both included. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** For each cluster in its order, its readings of all years of the span in which any of the clusters has one. */
export function yearlyReadings(
  dataset: Dataset,
  measure: IndicatorId,
  clusters: readonly Cluster[],
  span: YearSpan | null = null,
): readonly (readonly Reading[])[] {
  const years = yearsWith(dataset, measure, clusters)
    .filter(({ year }) => span === null || (year >= span.from && year <= span.to))
    .map(({ year }) => readingsOf(dataset, measure, { year, within: 0 }, clusters).readings);

  return clusters.map((_, at) =>
    years.flatMap((readings) => {
      const reading = readings[at];

      return reading ? [reading] : [];
    }),
  );
}

/** The line of one cluster by the rules of `brokenLine`: stopped at breaks, never through a bound or a conflict. */
export function clusterSeries(
  cluster: Cluster,
  readings: readonly Reading[],
  breaks: readonly SeriesBreak[],
): TrendSeries {
  const placed = readings.flatMap(readingsAt);
  const line = brokenLine(
    placed.map(({ kind, observations: [observation] }) => ({
      ...observation,
      // What the readings settled counts, not what the source says of other values.
      conflictGroup: kind === 'contested' ? observation.conflictGroup || 'contested' : '',
    })),
    breaks,
    solidYears,
  );

  return {
    key: cluster.id,
    clusters: [cluster],
    readings: placed,
    stretches: line.stretches
      .filter(({ stroke }) => stroke === 'solid')
      .map(({ from, to }) => ({ from: from.id, to: to.id })),
    interruptions: line.interruptions.map(({ from, to, cause }) => ({
      at: ((axisYear(from.period) ?? 0) + (axisYear(to.period) ?? 0)) / 2,
      cause,
    })),
  };
}

function readingsAt(reading: Reading): readonly TrendReading[] {
  if (reading.kind === 'missing') return [];
  const isContested = reading.kind === 'contested';
  // A conflict may reach over several years: each of its values stands in its own year.
  const observations = isContested
    ? reading.observations.filter(({ period }) => periodYear(period) === reading.year)
    : [reading.observation];

  return observations.map((observation) => ({
    id: observation.id,
    kind: isContested ? 'contested' : 'value',
    at: axisYear(observation.period) ?? reading.year,
    year: reading.year,
    value: observation.value,
    observations: [observation],
  }));
}

/** The last reading of a line and the first that it may be set against. */
export interface TrendEnds {
  readonly from: TrendReading;
  readonly to: TrendReading;
}

/**
 * From the first reading of the definition of the last one to the last one; neither a bound nor
 * contested. Undefined where no earlier reading can be compared with the last.
 */
export function trendEnds(
  { readings }: TrendSeries,
  breaks: readonly SeriesBreak[],
): TrendEnds | undefined {
  const to = readings.at(-1);
  if (!to || !isSure(to)) return undefined;
  const from = readings.find(
    (reading) => isSure(reading) && reading.year < to.year && !breakAmong(reading, to, breaks),
  );

  return from && { from, to };
}

const isSure = ({ kind, observations }: TrendReading) =>
  kind !== 'contested' && !observations.some(isBound);

/** The break that keeps two readings apart: of any of the values that they consist of. */
export function breakAmong(
  from: TrendReading,
  to: TrendReading,
  breaks: readonly SeriesBreak[],
): SeriesBreak | undefined {
  for (const earlier of from.observations) {
    const later = to.observations.find(({ area }) => area === earlier.area);
    const found = later && breakBetween(earlier, later, breaks);
    if (found) return found;
  }

  return undefined;
}
