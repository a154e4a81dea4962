import { largestRadius } from './dotRadius.ts';
import { pointLegend } from './pointMapLegend.ts';
import type { PointMapDrawing } from './pointMapDrawing.ts';

/** Height of the map for its width: the land between 73 and 135 degrees east in this projection. */
const perWidth = 0.72;

/** The height of the legend and of the map below it, in pixels; without the projection, which loads later. */
export function pointMapHeight(drawing: PointMapDrawing, width: number): number {
  const map = Math.max(270, Math.min(640, width * perWidth));

  return Math.round(pointLegend(drawing, width, largestRadius(width)).height + map);
}
