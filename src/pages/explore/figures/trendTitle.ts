import type { TrendEnds, TrendSeries } from '../../../domain/explore/trendSeries.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { comparedEnds, type TrendRows } from './trendRows.ts';
import { readingText, seriesName } from './trendWords.ts';

/** How many lines end higher than they begin; none is compared across a break, a bound or a conflict. */
export function trendTitle(context: ExploreContext, rows: TrendRows): string {
  const words = context.locale.text.trendChart;
  const compared = comparedEnds(context, rows);
  const [only] = compared;
  if (!only) return words.noEnds(rows.kind, rows.series.length);
  if (rows.series.length === 1) return oneTitle(context, rows, only);

  return words.many({
    kind: rows.kind,
    compared: compared.length,
    drawn: rows.series.length,
    up: compared.filter(({ from, to }) => to.value > from.value).length,
    down: compared.filter(({ from, to }) => to.value < from.value).length,
    years: sharedYears(compared),
  });
}

function oneTitle(
  context: ExploreContext,
  rows: TrendRows,
  { from, to, series }: TrendEnds & { readonly series: TrendSeries },
): string {
  const change = to.value > from.value ? 'grew' : to.value < from.value ? 'fell' : 'stayed';

  return context.locale.text.trendChart.one[change](
    seriesName(context, rows, series),
    readingText(context, from),
    String(from.year),
    readingText(context, to),
    String(to.year),
  );
}

/** The first and last year of all lines; null where they differ. */
function sharedYears(ends: readonly TrendEnds[]) {
  const [first] = ends;
  const isShared = ends.every(
    ({ from, to }) => from.year === first?.from.year && to.year === first.to.year,
  );

  return first && isShared ? { from: String(first.from.year), to: String(first.to.year) } : null;
}
