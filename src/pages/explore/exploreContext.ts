import type { Reader } from '../../charts/observationFact.ts';
import type { Cluster } from '../../domain/cluster.ts';
import { type ChartContext, chartContext } from '../../domain/explore/chartContext.ts';
import type { ChartKind } from '../../domain/explore/chartKind.ts';
import { chartOffers } from '../../domain/explore/chartOffers.ts';
import type { ChartOffer } from '../../domain/explore/chartRefusal.ts';
import type { Indicator, Unit } from '../../domain/indicator.ts';
import type { ClusterId, IndicatorId } from '../../domain/ids.ts';
import type { ExploreWish } from './exploreWish.ts';

/** What every figure of the workbench is made from, in one language. */
export interface ExploreContext extends Reader {
  readonly wish: ExploreWish;
  /** The selected clusters, where the figure says more of them than that they are selected. */
  readonly selected?: readonly ClusterId[];
  /** The clusters that pass the filters. */
  readonly clusters: readonly Cluster[];
  readonly isNarrowed: boolean;
  /** The filters in words; empty without any. */
  readonly filters: string;
  /** What there is to draw of the wish. */
  readonly chart: ChartContext;
  readonly offers: Readonly<Record<ChartKind, ChartOffer>>;
  /** The chosen measure and its unit; undefined where their tables did not arrive. */
  readonly indicator: Indicator | undefined;
  readonly unit: Unit | undefined;
}

/** Who asks, and what is asked. */
export type ExploreOrder = Pick<
  ExploreContext,
  'dataset' | 'locale' | 'moneyUnit' | 'wish' | 'selected' | 'clusters' | 'isNarrowed' | 'filters'
>;

export function exploreContext(order: ExploreOrder): ExploreContext {
  const { dataset, wish, clusters } = order;
  const chart = chartContext(dataset, wish, clusters);
  const indicator = dataset.indicatorById.get(wish.measure);

  return {
    ...order,
    chart,
    offers: chartOffers(chart),
    indicator,
    unit: indicator && dataset.unitById.get(indicator.unit),
  };
}

/** The name of a measure in the reader's language; its code where its table did not arrive. */
export function indicatorName({ dataset, locale }: Reader, id: IndicatorId): string {
  const indicator = dataset.indicatorById.get(id);

  return indicator ? locale.of(indicator.name) : id;
}
