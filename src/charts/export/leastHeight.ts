import { chartHeight } from '../chartHeight.ts';
import type { Drawing } from '../drawing.ts';

/**
 * The part of the usual height at which every text of a drawing still has its own place, by its
 * kind. Measured on every figure of the app at the widths of the pictures, with a little over.
 */
const tightest: Partial<Record<Drawing['kind'], number>> = {
  share: 0.7,
  bounds: 0.7,
  ranking: 0.66,
  counts: 0.68,
  groups: 0.66,
  composition: 0.85,
  peers: 0.75,
  gaps: 0.8,
  heatmap: 0.6,
  slope: 0.75,
  months: 0.75,
  multiples: 0.85,
  radar: 0.8,
  'value-strip': 0.85,
  distribution: 0.6,
};

/** Charts on two axes are read at any height above this, in logical pixels. */
const leastPlot = 200;
const leastScatter = { narrow: 270, wide: 235 };

/**
 * The height below which a drawing cannot be read at a width, in logical pixels: its rows would
 * stand on one another, or a line would lie flat.
 */
export function leastHeight(drawing: Drawing, width: number): number {
  const usual = chartHeight(drawing, width);
  const part = partByWidth(drawing, width) ?? tightest[drawing.kind];
  if (part !== undefined) return Math.round(usual * part);
  if (drawing.kind !== 'scatter') return Math.min(usual, leastPlot);

  return Math.min(usual, leastScatter[width < 800 ? 'narrow' : 'wide']);
}

function partByWidth(drawing: Drawing, width: number): number | undefined {
  if (drawing.kind === 'tile-map') return tilePart(width);
  if (drawing.kind === 'years-and-parts') return width < 800 ? 0.65 : 0.5;

  return drawing.kind === 'cumulative' && drawing.shape === 'lorenz' ? 0.85 : undefined;
}

/** A tile holds two lines of text, which do not become smaller with it. */
function tilePart(width: number): number {
  if (width < 400) return 0.85;

  return width < 520 ? 0.75 : 0.56;
}
