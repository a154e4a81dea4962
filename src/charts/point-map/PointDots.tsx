import { useMemo } from 'react';
import { DotCanvas } from '../canvas/DotCanvas.tsx';
import { dotLayer } from '../canvas/dotLayer.ts';
import type { MapSize } from './mapView.ts';
import { PointDotMark } from './PointDotMark.tsx';
import type { PlacedDot } from './pointMapLayout.ts';
import { canvasDot } from './pointSigns.ts';

interface PointDotsProps extends MapSize {
  readonly dots: readonly PlacedDot[];
  /** Whether the whole map has too many dots for shapes, however few of them the view shows. */
  readonly isPainted: boolean;
  readonly fillPrefix: string;
}

/** The dots as shapes; as dots of a canvas where there are too many of them. */
export function PointDots({ dots, isPainted, fillPrefix, width, height }: PointDotsProps) {
  const layer = useMemo(
    () => (isPainted ? dotLayer(dots.map(canvasDot)) : null),
    [dots, isPainted],
  );
  if (layer) return <DotCanvas layer={layer} width={width} height={height} isColoured />;

  return dots.map((placed) => (
    <PointDotMark key={placed.dot.id} placed={placed} fillPrefix={fillPrefix} />
  ));
}
