import type { Cluster } from '../../domain/cluster.ts';
import { latestValues } from '../../domain/comparable.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { IndicatorId } from '../../domain/ids.ts';
import type { Observation } from '../../domain/observation.ts';
import { type PlaceTree, placeTree } from '../../domain/placeTree.ts';
import type { Province } from '../../domain/region.ts';
import type { CountContext } from '../../features/cluster-counts/countContext.ts';

/** What the profile of a province is made from, in any language. */
export interface ProvinceData {
  readonly dataset: Dataset;
  readonly province: Province;
  readonly clusters: readonly Cluster[];
  readonly tree: PlaceTree;
  /** Values published for the province as a whole. */
  readonly observations: readonly Observation[];
  /** The measures of which its clusters have values to list, the best covered first. */
  readonly measures: readonly { readonly indicator: IndicatorId; readonly clusters: number }[];
  /** The measure by which its leading places are listed; null without any. */
  readonly measure: IndicatorId | null;
}

/** The same with the language, and the counts of its clusters. */
export interface ProvinceContext extends CountContext, ProvinceData {}

/** Joins the data of one province with the measure that the address asks for. */
export function provinceDataOf(
  dataset: Dataset,
  province: Province,
  asked: IndicatorId | null,
): ProvinceData {
  const clusters = dataset.clusters.filter((cluster) => cluster.province === province.code);
  const measures = dataset.indicators
    .map(({ id }) => ({ indicator: id, clusters: latestValues(dataset, clusters, id).length }))
    .filter((entry) => entry.clusters > 0)
    .toSorted((a, b) => b.clusters - a.clusters);

  return {
    dataset,
    province,
    clusters,
    tree: placeTree(dataset.clusters),
    observations: dataset.observationsByArea.get(province.code) ?? [],
    measures,
    measure: asked ?? measures[0]?.indicator ?? null,
  };
}
