import type { ChartRefusal } from '../../domain/explore/chartRefusal.ts';
import type { ExploreContext } from './exploreContext.ts';

/** Why a chart cannot be drawn, in a sentence with the numbers that it has and needs. */
export function refusalWords(context: ExploreContext, refusal: ChartRefusal): string {
  const { text, of } = context.locale;
  const words = text.refusals;
  switch (refusal.kind) {
    case 'no-clusters':
    case 'no-second-measure':
    case 'not-summable':
    case 'not-grouped':
    case 'no-complete-years':
    case 'all-zero':
    case 'panel-areas':
    case 'panel-groups':
    case 'panel-places':
      return words[refusal.kind];
    case 'too-few-values':
    case 'too-few-pairs':
    case 'too-few-years':
    case 'too-few-groups':
      return words[refusal.kind](refusal.has, refusal.needs);
    case 'negative':
    case 'contested':
      return words[refusal.kind](refusal.count);
    case 'no-points':
      return words['no-points'](refusal.of);
    case 'mixed-years':
      return words['mixed-years'](
        refusal.years.length,
        Math.min(...refusal.years),
        Math.max(...refusal.years),
      );
    case 'overlap':
      return words.overlap(refusal.inside, refusal.of);
    case 'bounds':
      return words.bounds(refusal.count, refusal.of);
    case 'break':
      return words.break(refusal.breaks.map(({ description }) => of(description)).join(' '));
    case 'too-few-in-both-years':
      return words['too-few-in-both-years'](refusal);
    case 'panel-refused':
      return words['panel-refused'](
        text.chartKinds[refusal.panel],
        refusalWords(context, refusal.reason),
      );
  }
}
