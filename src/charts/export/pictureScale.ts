import type { Drawing } from '../drawing.ts';
import { leastGroupsHeight } from '../groups/groupsLayout.ts';
import { leastHeatmapHeight } from '../heatmap/heatmapLayout.ts';
import { leastMultiplesHeight } from '../multiples/multiplesLayout.ts';
import { leastPanelsHeight } from '../panels/panelsLayout.ts';

/** Smaller text than this part of the usual size is not legible on a slide. */
const least = 0.5;
const step = 0.05;

/**
 * How much smaller a drawing stands in a picture that is too low for all of its rows or panels: the
 * largest scale at which none covers another.
 */
export function pictureScale(drawing: Drawing, width: number, height: number): number {
  const steps = Array.from(
    { length: Math.round((1 - least) / step) + 1 },
    (_, at) => 1 - at * step,
  );

  return steps.find((scale) => leastHeight(drawing, width / scale) <= height / scale) ?? least;
}

/** The lowest box in which a drawing of many rows or panels can be read; zero for those that fit any. */
function leastHeight(drawing: Drawing, width: number): number {
  if (drawing.kind === 'multiples') return leastMultiplesHeight(drawing, width);
  if (drawing.kind === 'panels') return leastPanelsHeight(drawing, width);
  if (drawing.kind === 'heatmap') return leastHeatmapHeight(drawing, width);

  return drawing.kind === 'groups' ? leastGroupsHeight(drawing, width) : 0;
}
