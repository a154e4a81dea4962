import type { Cluster } from '../../domain/cluster.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { ChartWish } from '../../domain/explore/chartContext.ts';
import type { ChartKind } from '../../domain/explore/chartKind.ts';
import type { Grouping } from '../../domain/explore/clusterGrouping.ts';
import { measuresWith } from '../../domain/explore/offeredChoices.ts';
import type { YearWish } from '../../domain/explore/readingsOf.ts';
import type { IndicatorId } from '../../domain/ids.ts';
import type { ChartOption, View } from '../../state/viewState.ts';

/** How many rows a ranking shows where the link does not say. */
export const usualTop = 15;

/** What the workbench is asked to draw, with every choice that the link leaves open made. */
export interface ExploreWish extends ChartWish {
  readonly kind: ChartKind;
  /** How many rows a ranking shows before the others. */
  readonly top: number;
  readonly options: ReadonlySet<ChartOption>;
  /** The measure of a bubble's area; null draws all points alike. */
  readonly size: IndicatorId | null;
  /** By what points are coloured. */
  readonly color: Grouping;
}

/** The parts of a view that the workbench is asked by. */
export type ExploreView = Pick<
  View,
  | 'chart'
  | 'measure'
  | 'x'
  | 'y'
  | 'size'
  | 'color'
  | 'group'
  | 'panel'
  | 'year'
  | 'base'
  | 'within'
  | 'top'
  | 'opts'
>;

/**
 * The wish of a view. A chosen year stands for itself unless the link lets values be borrowed; the
 * latest year takes the latest value of each cluster, whatever its year, and says which it is.
 */
export function exploreWish(
  view: ExploreView,
  dataset: Dataset,
  usualMeasure: IndicatorId,
  clusters: readonly Cluster[],
): ExploreWish {
  const measure = view.y ?? view.measure ?? usualMeasure;

  return {
    kind: view.chart ?? 'ranking',
    measure,
    second: view.x ?? otherMeasure(dataset, clusters, measure),
    years: yearsWished(view),
    base: view.base,
    ...arrangement(view),
  };
}

/** How the values are put together and drawn. */
function arrangement({ group, panel, top, opts, size, color }: ExploreView) {
  return {
    grouping: group ?? 'province',
    panel: panel ?? 'trend',
    top: top ?? usualTop,
    options: new Set(opts),
    size,
    color: color ?? 'none',
  } as const;
}

function yearsWished({ year, within }: ExploreView): YearWish {
  return { year: year ?? 'latest', within: within ?? (year === null ? 'any' : 0) };
}

/** The best covered measure beside the first one; null where there is no other. */
function otherMeasure(
  dataset: Dataset,
  clusters: readonly Cluster[],
  measure: IndicatorId,
): IndicatorId | null {
  const others = measuresWith(dataset, clusters).filter(({ indicator }) => indicator !== measure);

  return others[0]?.indicator ?? null;
}
