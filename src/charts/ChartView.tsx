import { lazy, Suspense, useId } from 'react';
import { BoundsChart } from './bounds/BoundsChart.tsx';
import type { ChartProps } from './chartProps.ts';
import { CountsChart } from './counts/CountsChart.tsx';
import type { Drawing } from './drawing.ts';
import { HeatmapChart } from './heatmap/HeatmapChart.tsx';
import { MonthsChart } from './months/MonthsChart.tsx';
import { RankingChart } from './ranking/RankingChart.tsx';
import { ShareChart } from './share/ShareChart.tsx';
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
  switch (drawing.kind) {
    case 'share':
      return <ShareChart drawing={drawing} {...box} />;
    case 'bounds':
      return <BoundsChart drawing={drawing} {...box} />;
    case 'counts':
      return <CountsChart drawing={drawing} {...box} />;
    case 'ranking':
      return <RankingChart drawing={drawing} {...box} />;
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
    case 'empty':
      return null;
  }
}
