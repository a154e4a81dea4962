import type { Cluster } from '../cluster.ts';
import { type Dataset, observationsOf } from '../dataset.ts';
import type { IndicatorId } from '../ids.ts';
import { keptFor } from '../kept.ts';
import { byPeriod, settled } from '../latestValue.ts';
import type { Observation } from '../observation.ts';
import { comparableYear } from './fullYear.ts';
import { yearsWith } from './offeredChoices.ts';
import type { Reading, ReadingGap, ReadingSet } from './reading.ts';

/** Which year is asked for, and how old a value may be to stand for it. */
export interface YearWish {
  /** `latest` is the latest year in which any of the clusters has a value. */
  readonly year: number | 'latest';
  /** How many years before the asked one a value may be; `any` sets no limit. A later value is never taken. */
  readonly within: number | 'any';
}

/**
 * What a measure says of each cluster for one year: its value, the latest of the years before that
 * may be borrowed, the values that contradict one another, or why there is none.
 *
 * Values of the whole place and of full years only; nothing is interpolated.
 */
export function readingsOf(
  dataset: Dataset,
  measure: IndicatorId,
  wish: YearWish,
  clusters: readonly Cluster[],
): ReadingSet {
  const year =
    wish.year === 'latest'
      ? (yearsWith(dataset, measure, clusters).at(-1)?.year ?? null)
      : wish.year;
  const span = {
    // Where nobody has a year, every value is undated or of a part of a year: no year admits it.
    to: year ?? -Infinity,
    from: wish.within === 'any' ? -Infinity : (year ?? 0) - wish.within,
  };

  return {
    measure,
    year,
    readings: readingsIn(dataset, measure, span, clusters),
  };
}

/** The readings of clusters by what they are readings of: of measure and years, which no filter changes. */
const readingsKept = keptFor<Dataset, string, Map<Cluster, Reading>>(() => new Map());

function readingsIn(
  dataset: Dataset,
  measure: IndicatorId,
  span: YearSpan,
  clusters: readonly Cluster[],
): readonly Reading[] {
  const kept = readingsKept(dataset, `${measure} ${span.from} ${span.to}`);

  return clusters.map((cluster) => {
    const known = kept.get(cluster);
    if (known) return known;
    const reading = readingOf(dataset, measure, span, cluster);
    kept.set(cluster, reading);

    return reading;
  });
}

interface YearSpan {
  readonly from: number;
  readonly to: number;
}

function readingOf(
  dataset: Dataset,
  measure: IndicatorId,
  span: YearSpan,
  cluster: Cluster,
): Reading {
  const all = observationsOf(dataset, cluster.id, measure);
  const whole = all.filter((row) => row.scope === 'whole');
  const dated = whole.flatMap((observation) => {
    const year = comparableYear(dataset, observation);

    return year === undefined ? [] : [{ observation, year }];
  });
  const chosen = dated
    .filter(({ year }) => year >= span.from && year <= span.to)
    .toSorted((a, b) => a.year - b.year || byPeriod(a.observation, b.observation))
    .at(-1);
  if (!chosen) {
    const years = dated.map(({ year }) => year);

    return { kind: 'missing', cluster, reason: gap(all, whole, years, span) };
  }
  const { year } = chosen;
  const value = settled(chosen.observation, whole);
  const place = { cluster, year, borrowedYears: span.to - year };

  return value.kind === 'contested'
    ? { kind: 'contested', ...place, observations: value.observations }
    : { kind: 'measured', ...place, observation: value.observation };
}

function gap(
  all: readonly Observation[],
  whole: readonly Observation[],
  years: readonly number[],
  span: YearSpan,
): ReadingGap {
  if (all.length === 0) return 'not-published';
  if (whole.length === 0) return 'other-scope-only';
  if (years.length > 0) return years.some((year) => year < span.from) ? 'too-old' : 'too-new';

  return whole.some((row) => row.period.kind !== 'undated') ? 'part-year-only' : 'undated';
}
