import { lazy, Suspense, useId } from 'react';
import { BoundsChart } from './bounds/BoundsChart.tsx';
import type { ChartProps } from './chartProps.ts';
import { CompositionChart } from './composition/CompositionChart.tsx';
import { CountsChart } from './counts/CountsChart.tsx';
import { CumulativeChart } from './cumulative/CumulativeChart.tsx';
import { DistributionChart } from './distribution/DistributionChart.tsx';
import type { Drawing } from './drawing.ts';
import { GroupsChart } from './groups/GroupsChart.tsx';
import { HeatmapChart } from './heatmap/HeatmapChart.tsx';
import { MonthsChart } from './months/MonthsChart.tsx';
import { PanelsChart } from './panels/PanelsChart.tsx';
import { RankingChart } from './ranking/RankingChart.tsx';
import { SeriesChart } from './series/SeriesChart.tsx';
import { isSideBySide } from './sideBySideDrawing.ts';
import { SideBySideChart } from './SideBySideChart.tsx';
import { isOfOnePlace } from './onePlaceDrawing.ts';
import { OnePlaceChart } from './OnePlaceChart.tsx';
import { ScatterChart } from './scatter/ScatterChart.tsx';
import { ShareChart } from './share/ShareChart.tsx';
import { SlopeChart } from './slope/SlopeChart.tsx';
import { TableChart } from './table/TableChart.tsx';
import { TileMapChart } from './tile-map/TileMapChart.tsx';
import { TreemapChart } from './treemap/TreemapChart.tsx';
import { TrendChart } from './trend/TrendChart.tsx';
import { YearsAndPartsChart } from './years-and-parts/YearsAndPartsChart.tsx';

/** Loaded when a map is drawn: its projection is for no other chart. */
const PointMapChart = lazy(() =>
  import('./point-map/PointMapChart.tsx').then((module) => ({ default: module.PointMapChart })),
);

/** The drawing of a figure in a box: on the screen and, at another size, in every picture of it. */
export function ChartView({ drawing, width, height }: Omit<ChartProps<Drawing>, 'fillPrefix'>) {
  const fillPrefix = useId();
  const box = { width, height, fillPrefix };
  if (isSideBySide(drawing)) return <SideBySideChart drawing={drawing} {...box} />;
  if (isOfOnePlace(drawing)) return <OnePlaceChart drawing={drawing} {...box} />;
  switch (drawing.kind) {
    case 'share':
      return <ShareChart drawing={drawing} {...box} />;
    case 'bounds':
      return <BoundsChart drawing={drawing} {...box} />;
    case 'counts':
      return <CountsChart drawing={drawing} {...box} />;
    case 'ranking':
      return <RankingChart drawing={drawing} {...box} />;
    case 'groups':
      return <GroupsChart drawing={drawing} {...box} />;
    case 'cumulative':
      return <CumulativeChart drawing={drawing} {...box} />;
    case 'tile-map':
      return <TileMapChart drawing={drawing} width={width} height={height} />;
    case 'point-map':
      return (
        <Suspense fallback={<div data-pending="" />}>
          <PointMapChart drawing={drawing} {...box} />
        </Suspense>
      );
    case 'treemap':
      return <TreemapChart drawing={drawing} width={width} height={height} />;
    case 'heatmap':
      return <HeatmapChart drawing={drawing} width={width} height={height} />;
    case 'trend':
      return <TrendChart drawing={drawing} {...box} />;
    case 'years-and-parts':
      return <YearsAndPartsChart drawing={drawing} {...box} />;
    case 'months':
      return <MonthsChart drawing={drawing} {...box} />;
    case 'composition':
      return <CompositionChart drawing={drawing} {...box} />;
    case 'series':
      return <SeriesChart drawing={drawing} {...box} />;
    case 'slope':
      return <SlopeChart drawing={drawing} {...box} />;
    case 'scatter':
      return <ScatterChart drawing={drawing} {...box} />;
    case 'distribution':
      return <DistributionChart drawing={drawing} {...box} />;
    case 'table':
      return <TableChart drawing={drawing} width={width} height={height} />;
    case 'panels':
      return <PanelsChart drawing={drawing} {...box} />;
    case 'empty':
      return null;
  }
}
