import type { ChartContext } from '../../../../domain/explore/chartContext.ts';
import { chartNeeds } from '../../../../domain/explore/chartOffers.ts';
import type { ChartRefusal } from '../../../../domain/explore/chartRefusal.ts';
import type { PanelKind } from '../../../../domain/explore/panelOffers.ts';
import { measuredOf, valuesOf } from '../../../../domain/explore/reading.ts';
import { totalRefusals } from '../../../../domain/explore/totalRefusals.ts';

/** The kinds of which a panel is a figure of its own; trends and distributions are drawn as lines and bars of the group. */
export type PanelBodyKind = Exclude<
  PanelKind,
  'treemap' | 'concentration' | 'trend' | 'distribution'
>;

/**
 * What stands against the panel of one group: less than against a figure of it alone, because one
 * row can be read against those of the other panels.
 */
export function panelReason(kind: PanelBodyKind, chart: ChartContext): ChartRefusal | undefined {
  return reasonsOf[kind](chart)[0];
}

type Reasons = (chart: ChartContext) => readonly ChartRefusal[];

const atLeastOne = (has: number): readonly ChartRefusal[] =>
  has < 1 ? [{ kind: 'too-few-values', has, needs: 1 }] : [];

const reasonsOf: Readonly<Record<PanelBodyKind, Reasons>> = {
  ranking: ({ set }) => atLeastOne(measuredOf(set.readings).length),
  bars: ({ set }) => atLeastOne(set.readings.filter(({ kind }) => kind !== 'missing').length),
  share: (chart) => totalRefusals(chart, 1),
  scatter: (chart) => {
    const second = new Set(valuesOf(chart.second?.readings ?? []).map(({ cluster }) => cluster.id));
    const has = valuesOf(chart.set.readings).filter(({ cluster }) => second.has(cluster.id)).length;

    return has < 1 ? [{ kind: 'too-few-pairs', has, needs: 1 }] : [];
  },
  pareto: (chart) => totalRefusals(chart, chartNeeds.pareto),
  lorenz: (chart) => totalRefusals(chart, chartNeeds.lorenz),
  heatmap: () => [],
  'tile-map': () => [],
  'point-map': ({ clusters }) =>
    clusters.some(({ point }) => point !== null)
      ? []
      : [{ kind: 'no-points', of: clusters.length }],
  slope: ({ slope }) => atLeastOne(slope?.pairs.length ?? 0),
};
