import type { Dataset } from './dataset.ts';
import { type IndicatorId, indicatorId } from './ids.ts';
import type { Observation } from './observation.ts';

/** A measure by which clusters can be listed, and how many clusters have a value of it. */
export interface Measure {
  readonly indicator: IndicatorId;
  readonly clusters: number;
}

/** The measures that describe at least one whole cluster, best covered first. */
export function clusterMeasures({ clusterById, observations }: Dataset): readonly Measure[] {
  const areas = new Map<IndicatorId, Set<string>>();
  for (const { area, indicator } of observations.filter(isOfWholeCluster)) {
    const covered = areas.get(indicator) ?? new Set();
    areas.set(indicator, covered.add(area));
  }
  function isOfWholeCluster({ area, scope }: Observation): boolean {
    return scope === 'whole' && (clusterById as ReadonlyMap<string, unknown>).has(area);
  }

  return [...areas]
    .map(([indicator, covered]) => ({ indicator, clusters: covered.size }))
    .toSorted((a, b) => b.clusters - a.clusters);
}

const usual = indicatorId('gross-output');

/** The measure to list clusters by where none is chosen: gross output, or the best covered one. */
export function usualMeasure(dataset: Dataset): IndicatorId {
  const measures = clusterMeasures(dataset);
  const known = measures.find(({ indicator }) => indicator === usual) ?? measures[0];

  return known?.indicator ?? usual;
}
