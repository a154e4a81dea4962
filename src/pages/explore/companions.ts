import type { ChartKind } from '../../domain/explore/chartKind.ts';
import type { ExploreContext } from './exploreContext.ts';

/** Who leads, where they lie, what they make, what the groups come to, how the values spread; then the others. */
const order: readonly ChartKind[] = [
  'ranking',
  'tile-map',
  'heatmap',
  'bars',
  'distribution',
  'point-map',
  'trend',
  'scatter',
];
const most = 4;

/** The linked views beside the chart: the same clusters, asked other questions than it answers already. */
export function companionsOf({ offers, wish }: ExploreContext): readonly ChartKind[] {
  return order
    .filter((kind) => kind !== wish.kind && offers[kind].kind === 'offered')
    .slice(0, most);
}
