import { useRef } from 'react';
import { chartHeight } from '../chartHeight.ts';
import { ChartView } from '../ChartView.tsx';
import type { Drawing } from '../drawing.ts';
import { usePaperWidth } from './usePaperWidth.ts';

interface PaperChartProps {
  readonly drawing: Drawing;
  readonly width: number;
  readonly height: number;
}

/** A drawing on a page: laid out anew for the paper where the page is printed, never scaled. */
export function PaperChart({ drawing, width, height }: PaperChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const paper = usePaperWidth(place);

  return (
    // What is drawn inside does not widen the place, or it could never be measured as narrower.
    <div ref={place} style={{ contain: 'inline-size' }}>
      {paper === undefined || paper === 0 ? (
        <ChartView drawing={drawing} width={width} height={height} />
      ) : (
        <ChartView drawing={drawing} width={paper} height={chartHeight(drawing, paper)} />
      )}
    </div>
  );
}
