import type { Cluster } from '../cluster.ts';
import type { Dataset } from '../dataset.ts';
import type { IndicatorId } from '../ids.ts';
import { isBound, type Observation } from '../observation.ts';
import { breakBetween, type SeriesBreak } from '../seriesBreak.ts';
import { yearsWith } from './offeredChoices.ts';
import type { Reading } from './reading.ts';
import { readingsOf } from './readingsOf.ts';

/** An earlier and a later year. */
export interface YearPair {
  readonly from: number;
  readonly to: number;
}

/** One cluster in two years under one definition. */
export interface SlopePair {
  readonly cluster: Cluster;
  readonly from: Observation;
  readonly to: Observation;
  /** From the earlier to the later year, in the unit of the measure. */
  readonly change: number;
}

/** Why the values of a cluster in two years are not compared, or that it has them not in both. */
export type SlopeGap =
  | { readonly kind: 'break'; readonly cause: SeriesBreak }
  | { readonly kind: 'contested' }
  | { readonly kind: 'bound' }
  | { readonly kind: 'not-in-both' };

export interface SlopePairs {
  readonly years: YearPair;
  readonly pairs: readonly SlopePair[];
  readonly refused: readonly { readonly cluster: Cluster; readonly reason: SlopeGap }[];
}

/**
 * The clusters with a value in both years, and of every other one why it is not among them.
 *
 * Values of exactly these years; no pair reaches across a series break, takes one of several values
 * that contradict one another, or a difference to a bound.
 */
export function slopePairs(
  dataset: Dataset,
  measure: IndicatorId,
  years: YearPair,
  clusters: readonly Cluster[],
): SlopePairs {
  const [before, after] = [years.from, years.to].map(
    (year) => readingsOf(dataset, measure, { year, within: 0 }, clusters).readings,
  );

  return pairsBetween(years, before ?? [], after ?? [], dataset.seriesBreaks);
}

/**
 * The pair of years in which most clusters can be compared; undefined where there are no two years.
 *
 * Among equals that which most clusters have at all, so that a refusal can say what keeps them
 * apart; then the latest.
 */
export function bestSlopeYears(
  dataset: Dataset,
  measure: IndicatorId,
  clusters: readonly Cluster[],
): SlopePairs | undefined {
  const sets = yearsWith(dataset, measure, clusters).map(({ year }) =>
    readingsOf(dataset, measure, { year, within: 0 }, clusters),
  );
  let best: SlopePairs | undefined;
  for (const [at, later] of sets.entries()) {
    for (const earlier of sets.slice(0, at)) {
      const years = { from: earlier.year ?? 0, to: later.year ?? 0 };
      const found = pairsBetween(years, earlier.readings, later.readings, dataset.seriesBreaks);
      if (!best || isNoWorse(found, best)) best = found;
    }
  }

  return best;
}

function isNoWorse(found: SlopePairs, best: SlopePairs): boolean {
  const more = found.pairs.length - best.pairs.length;

  return more === 0 ? inBoth(found) >= inBoth(best) : more > 0;
}

/** How many clusters have something published in both years, comparable or not. */
function inBoth({ pairs, refused }: SlopePairs): number {
  return pairs.length + refused.filter(({ reason }) => reason.kind !== 'not-in-both').length;
}

/** Two sets of readings of the same clusters in the same order, joined cluster by cluster. */
function pairsBetween(
  years: YearPair,
  before: readonly Reading[],
  after: readonly Reading[],
  breaks: readonly SeriesBreak[],
): SlopePairs {
  const pairs: SlopePair[] = [];
  const refused: { readonly cluster: Cluster; readonly reason: SlopeGap }[] = [];
  before.forEach((from, at) => {
    const { cluster } = from;
    const joined = joinedBy(from, after[at], breaks);
    if ('kind' in joined) refused.push({ cluster, reason: joined });
    else pairs.push({ cluster, ...joined });
  });

  return { years, pairs, refused };
}

function joinedBy(
  from: Reading,
  to: Reading | undefined,
  breaks: readonly SeriesBreak[],
): SlopeGap | Omit<SlopePair, 'cluster'> {
  if (!to || from.kind === 'missing' || to.kind === 'missing') return { kind: 'not-in-both' };
  if (from.kind === 'contested' || to.kind === 'contested') return { kind: 'contested' };
  const [a, b] = [from.observation, to.observation];
  const cause = breakBetween(a, b, breaks);
  if (cause) return { kind: 'break', cause };
  if (isBound(a) || isBound(b)) return { kind: 'bound' };

  return { from: a, to: b, change: b.value - a.value };
}
