import type { DotColours } from './dotColours.ts';
import { type DotLayer, type DotStroke, otherDye } from './dotLayer.ts';
import { standing } from './paintDots.ts';

const dashes: Readonly<Record<DotStroke['look'], readonly number[]>> = {
  plain: [],
  dotted: [1, 3],
  conflict: [],
};

/** The lines of doubt beside the dots: one path for all that look alike. */
export function paintStrokes(
  context: CanvasRenderingContext2D,
  layer: DotLayer,
  standings: Uint8Array,
  colours: DotColours,
): void {
  context.lineWidth = 1.5;
  for (const { colour, look, opacity, path } of strokeBatches(layer, standings, colours)) {
    context.globalAlpha = opacity;
    context.strokeStyle = colour;
    context.setLineDash([...dashes[look]]);
    context.stroke(new Path2D(path));
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
}

/** A colour and look with the joined paths of all strokes that have them. */
export interface StrokeBatch extends DotStroke {
  readonly colour: string;
}

export function strokeBatches(
  { strokes, dyes }: DotLayer,
  standings: Uint8Array,
  colours: DotColours,
): readonly StrokeBatch[] {
  const batches = new Map<string, { readonly first: StrokeBatch; readonly paths: string[] }>();
  for (const { dot, stroke } of strokes) {
    const dye = dyes[dot] === otherDye ? colours.dyes.length - 1 : (dyes[dot] ?? 0);
    const own = stroke.look === 'conflict' ? colours.conflict : (colours.dyes[dye]?.colour ?? '');
    const colour = standings[dot] === standing.dimmed ? colours.dimmed : own;
    const key = `${colour} ${stroke.look} ${stroke.opacity}`;
    const batch = batches.get(key);
    if (batch) batch.paths.push(stroke.path);
    else batches.set(key, { first: { ...stroke, colour }, paths: [stroke.path] });
  }

  return [...batches.values()].map(({ first, paths }) => ({ ...first, path: paths.join('') }));
}
