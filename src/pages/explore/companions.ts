import type { ChartKind } from '../../domain/explore/chartKind.ts';
import type { ExploreContext } from './exploreContext.ts';

const order: readonly ChartKind[] = ['ranking', 'tile-map', 'heatmap'];
const most = 2;

/** The linked views beside the chart: where and how large the same clusters are, other than it shows already. */
export function companionsOf({ offers, wish }: ExploreContext): readonly ChartKind[] {
  return order
    .filter((kind) => kind !== wish.kind && offers[kind].kind === 'offered')
    .slice(0, most);
}
