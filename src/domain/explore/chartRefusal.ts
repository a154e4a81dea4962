import type { SeriesBreak } from '../seriesBreak.ts';
import type { StatisticRefusal } from '../statistics/statisticRefusal.ts';
import type { ChartKind } from './chartKind.ts';
import type { YearPair } from './slopePairs.ts';

/** Why a chart cannot be drawn of what is chosen, with the numbers that it has and needs. */
export type ChartRefusal =
  | Extract<StatisticRefusal, { readonly kind: 'too-few-values' | 'negative' | 'all-zero' }>
  | { readonly kind: 'no-clusters' }
  /** Clusters with a value in both measures. */
  | { readonly kind: 'too-few-pairs'; readonly has: number; readonly needs: number }
  | { readonly kind: 'no-second-measure' }
  /** The most years that any one cluster has. */
  | { readonly kind: 'too-few-years'; readonly has: number; readonly needs: number }
  /** No cluster has a value in every year, so that no line of a group is over the same clusters. */
  | { readonly kind: 'no-complete-years' }
  | { readonly kind: 'no-points'; readonly of: number }
  | { readonly kind: 'not-summable' }
  | { readonly kind: 'mixed-years'; readonly years: readonly number[] }
  /** Values of which `inside` belong to a row that lies in another row with a value. */
  | { readonly kind: 'overlap'; readonly inside: number; readonly of: number }
  | { readonly kind: 'bounds'; readonly count: number; readonly of: number }
  | { readonly kind: 'contested'; readonly count: number }
  | { readonly kind: 'break'; readonly breaks: readonly SeriesBreak[] }
  | { readonly kind: 'not-grouped' }
  | { readonly kind: 'too-few-groups'; readonly has: number; readonly needs: number }
  /** Clusters with comparable values in two years; of those in both, how many a break, a bound or a conflict keeps apart. */
  | {
      readonly kind: 'too-few-in-both-years';
      readonly has: number;
      readonly needs: number;
      readonly years: YearPair | null;
      readonly acrossBreak: number;
      readonly bounds: number;
      readonly contested: number;
    }
  /** Why a kind is never a panel: areas without a scale, groups without others, maps of one place. */
  | { readonly kind: 'panel-areas' | 'panel-groups' | 'panel-places' }
  | { readonly kind: 'panel-refused'; readonly panel: ChartKind; readonly reason: ChartRefusal };

/** Whether a kind of chart can be drawn; if not, the gravest reason and what else stands against it. */
export type ChartOffer =
  | { readonly kind: 'offered' }
  | {
      readonly kind: 'refused';
      readonly reason: ChartRefusal;
      readonly further: readonly ChartRefusal[];
    };

/** Offered where nothing stands against it; the reasons come gravest first. */
export function chartOffer(reasons: readonly ChartRefusal[]): ChartOffer {
  const [reason, ...further] = reasons;

  return reason ? { kind: 'refused', reason, further } : { kind: 'offered' };
}
