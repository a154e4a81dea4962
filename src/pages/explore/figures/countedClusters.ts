import { measuredOf, type Reading } from '../../../domain/explore/reading.ts';
import { readingsOf } from '../../../domain/explore/readingsOf.ts';
import { isBound } from '../../../domain/observation.ts';
import type { ExploreContext } from '../exploreContext.ts';
import type { TrendRows } from './trendRows.ts';

/**
 * Why the totals of a trend may be smaller than those of a figure of one year: the trend counts the
 * same clusters in every year. Nothing where both count the same.
 */
export function trendCountNote(
  { dataset, wish, clusters, locale }: ExploreContext,
  { series, counted }: Pick<TrendRows, 'series' | 'counted'>,
): readonly string[] {
  const year = series.flatMap(({ readings }) => readings.map((reading) => reading.year));
  const last = Math.max(...year);
  const ofYear = readingsOf(dataset, wish.measure, { year: last, within: 0 }, clusters);
  const inYear = addable(ofYear.readings);

  return inYear > counted
    ? [locale.text.countedClusters.ofYear(String(last), inYear, counted)]
    : [];
}

/** The same beside totals of one year, where a trend would count fewer clusters. */
export function yearCountNote({ chart, locale }: ExploreContext): readonly string[] {
  const inYear = addable(chart.set.readings);
  const complete = chart.completeOverYears;

  return complete > 0 && complete < inYear
    ? [locale.text.countedClusters.ofTrend(inYear, complete)]
    : [];
}

/** How many clusters have a value that could be part of a total. */
const addable = (readings: readonly Reading[]) =>
  measuredOf(readings).filter(({ observation }) => !isBound(observation)).length;
