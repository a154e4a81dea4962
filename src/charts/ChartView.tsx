import { useId } from 'react';
import { BoundsChart } from './bounds/BoundsChart.tsx';
import type { ChartProps } from './chartProps.ts';
import { CountsChart } from './counts/CountsChart.tsx';
import { DistributionChart } from './distribution/DistributionChart.tsx';
import type { Drawing } from './drawing.ts';
import { MonthsChart } from './months/MonthsChart.tsx';
import { RankingChart } from './ranking/RankingChart.tsx';
import { ScatterChart } from './scatter/ScatterChart.tsx';
import { ShareChart } from './share/ShareChart.tsx';
import { TileMapChart } from './tile-map/TileMapChart.tsx';
import { TrendChart } from './trend/TrendChart.tsx';
import { YearsAndPartsChart } from './years-and-parts/YearsAndPartsChart.tsx';

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
    case 'trend':
      return <TrendChart drawing={drawing} {...box} />;
    case 'years-and-parts':
      return <YearsAndPartsChart drawing={drawing} {...box} />;
    case 'months':
      return <MonthsChart drawing={drawing} {...box} />;
    case 'scatter':
      return <ScatterChart drawing={drawing} {...box} />;
    case 'distribution':
      return <DistributionChart drawing={drawing} {...box} />;
    case 'empty':
      return null;
  }
}
