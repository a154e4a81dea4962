import { lazy, Suspense } from 'react';
import type { ChartProps } from '../chartProps.ts';
import { CumulativeChart } from '../cumulative/CumulativeChart.tsx';
import { GroupsChart } from '../groups/GroupsChart.tsx';
import { HeatmapChart } from '../heatmap/HeatmapChart.tsx';
import { RankingChart } from '../ranking/RankingChart.tsx';
import { ScatterChart } from '../scatter/ScatterChart.tsx';
import { SlopeChart } from '../slope/SlopeChart.tsx';
import { TileMapChart } from '../tile-map/TileMapChart.tsx';
import type { PanelDrawing } from './panelsDrawing.ts';

/** Loaded when a map is drawn: its projection is for no other chart. */
const PointPanel = lazy(() =>
  import('../point-map/PointPanel.tsx').then((module) => ({ default: module.PointPanel })),
);

/** The drawing of a panel, by the same parts as where it stands alone. */
export function PanelBody({ drawing, ...box }: ChartProps<PanelDrawing>) {
  const { width, height } = box;
  switch (drawing.kind) {
    case 'ranking':
      return <RankingChart drawing={drawing} {...box} />;
    case 'groups':
      return <GroupsChart drawing={drawing} {...box} />;
    case 'cumulative':
      return <CumulativeChart drawing={drawing} {...box} />;
    case 'scatter':
      return <ScatterChart drawing={drawing} {...box} />;
    case 'slope':
      return <SlopeChart drawing={drawing} {...box} />;
    case 'heatmap':
      return <HeatmapChart drawing={drawing} width={width} height={height} />;
    case 'tile-map':
      return <TileMapChart drawing={drawing} width={width} height={height} />;
    case 'point-map':
      return (
        <Suspense fallback={<div data-pending="" />}>
          <PointPanel drawing={drawing} {...box} />
        </Suspense>
      );
  }
}
