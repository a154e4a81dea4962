import { chartHeight } from '../chartHeight.ts';
import type { Drawing } from '../drawing.ts';

/** Bands of this part of their usual height still hold a line of text each. */
const tightest: Partial<Record<Drawing['kind'], number>> = {
  share: 0.72,
  bounds: 0.66,
  ranking: 0.68,
  counts: 0.72,
  groups: 0.72,
  composition: 0.85,
  peers: 0.8,
  gaps: 0.8,
  heatmap: 0.75,
  slope: 0.7,
  months: 0.85,
  multiples: 0.9,
  radar: 0.8,
  'value-strip': 0.95,
  'years-and-parts': 0.95,
  distribution: 0.8,
};

/** Charts on two axes are read at any height above this, in logical pixels. */
const leastPlot = 200;

/**
 * The height below which a drawing cannot be read at a width, in logical pixels: its rows would
 * stand on one another, or a line would lie flat.
 */
export function leastHeight(drawing: Drawing, width: number): number {
  const usual = chartHeight(drawing, width);
  const part = tightest[drawing.kind];

  return Math.round(part === undefined ? Math.min(usual, leastPlot) : usual * part);
}
