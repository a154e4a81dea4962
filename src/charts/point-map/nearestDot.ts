import type { MapPoint } from './mapView.ts';
import type { PlacedDot } from './pointMapLayout.ts';

/** How far beside a dot a pointer still means it, in pixels. */
const reach = 3;

/** The dot under a point: of several the one on top, which is the last; undefined beside all of them. */
export function nearestDot(dots: readonly PlacedDot[], { x, y }: MapPoint): PlacedDot | undefined {
  return dots.findLast((dot) => Math.hypot(dot.x - x, dot.y - y) <= dot.radius + reach);
}
