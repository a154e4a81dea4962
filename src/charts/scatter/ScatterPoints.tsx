import { useMemo } from 'react';
import { DotCanvas } from '../canvas/DotCanvas.tsx';
import { dotLayer } from '../canvas/dotLayer.ts';
import { canvasPoints } from './canvasPoints.ts';
import type { ScatterLayout } from './scatterLayout.ts';
import { ScatterPointMark } from './ScatterPointMark.tsx';

interface ScatterPointsProps {
  readonly layout: ScatterLayout;
  readonly width: number;
  readonly height: number;
  /** Whether there are too many points for shapes, together with those of the other panels. */
  readonly isPicture: boolean;
  readonly isColoured: boolean;
  readonly fillPrefix: string;
}

/** The points as shapes; as dots of a canvas where there are too many of them. */
export function ScatterPoints({
  layout,
  width,
  height,
  isPicture,
  isColoured,
  fillPrefix,
}: ScatterPointsProps) {
  const { points } = layout;
  const layer = useMemo(
    () =>
      !isPicture ? null : dotLayer(points.flatMap((placed) => canvasPoints(placed, isColoured))),
    [points, isPicture, isColoured],
  );
  if (layer) {
    return <DotCanvas layer={layer} width={width} height={height} isColoured={isColoured} />;
  }

  return points.map((placed) => (
    <ScatterPointMark
      key={placed.point.id}
      placed={placed}
      isColoured={isColoured}
      fillPrefix={fillPrefix}
    />
  ));
}
