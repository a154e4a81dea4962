import type { OverviewContext } from '../overviewContext.ts';

/** The filters as a national figure words them: none applies to it. */
export function nationalFilters({ isNarrowed, locale }: OverviewContext): string {
  return isNarrowed ? locale.text.figure.nationalUnfiltered : '';
}
