import type { YearSpan } from '../../domain/explore/trendSeries.ts';
import { yearsWith } from '../../domain/explore/offeredChoices.ts';
import type { ExploreContext } from './exploreContext.ts';
import type { ExploreWish } from './exploreWish.ts';
import type { Range, RangeOutcome } from './rangeFilter.ts';

/**
 * The years that the page is narrowed to: from the base year to the chosen one, where both are
 * chosen; null shows all years.
 */
export function yearSpan({ base, years }: Pick<ExploreWish, 'base' | 'years'>): YearSpan | null {
  const { year } = years;
  if (base === null || year === 'latest' || base === year) return null;

  return { from: Math.min(base, year), to: Math.max(base, year) };
}

/** The years of the measure that a range can be given over; none where the chart is not one over years. */
export function offeredYears({
  dataset,
  wish,
  clusters,
  offers,
}: ExploreContext): readonly number[] {
  if (wish.kind !== 'trend' || offers.trend.kind === 'refused') return [];

  return yearsWith(dataset, wish.measure, clusters).map(({ year }) => year);
}

/** What a range of years comes to: the first and the last year with values in it, or why it shows nothing. */
export function yearsOutcome(offered: readonly number[], { from, to }: Range): RangeOutcome {
  if (from === null && to === null) return { kind: 'empty' };
  if ((from ?? -Infinity) > (to ?? Infinity)) return { kind: 'reversed' };
  const inside = offered
    .filter((year) => year >= (from ?? -Infinity) && year <= (to ?? Infinity))
    .toSorted((a, b) => a - b);
  const [base, year] = [inside[0], inside.at(-1)];

  return base === undefined || year === undefined || base === year
    ? { kind: 'few-years' }
    : { kind: 'years', base, year };
}
