import type { ChartProps } from './chartProps.ts';
import { GapsChart } from './gaps/GapsChart.tsx';
import { PeersChart } from './peers/PeersChart.tsx';
import type { OnePlaceDrawing } from './onePlaceDrawing.ts';
import { ValueStripChart } from './value-strip/ValueStripChart.tsx';

/** What is drawn of one place. */
export function OnePlaceChart({ drawing, ...box }: ChartProps<OnePlaceDrawing>) {
  switch (drawing.kind) {
    case 'value-strip':
      return <ValueStripChart drawing={drawing} {...box} />;
    case 'peers':
      return <PeersChart drawing={drawing} {...box} />;
    case 'gaps':
      return <GapsChart drawing={drawing} {...box} />;
  }
}
