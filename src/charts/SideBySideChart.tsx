import type { ChartProps } from './chartProps.ts';
import { MultiplesChart } from './multiples/MultiplesChart.tsx';
import type { SideBySideDrawing } from './sideBySideDrawing.ts';
import { RadarProfiles } from './radar/RadarProfiles.tsx';

/** Places or groups side by side: a panel each, or their profiles in one plot. */
export function SideBySideChart({ drawing, ...box }: ChartProps<SideBySideDrawing>) {
  if (drawing.kind === 'multiples') return <MultiplesChart drawing={drawing} {...box} />;
  const { width, height } = box;

  return <RadarProfiles drawing={drawing} width={width} height={height} />;
}
