import { type DotLook, lookOf } from '../marks/dotLook.ts';
import type { ScatterPoint } from './scatterDrawing.ts';

/** The look of a point: the doubt of its values first, then whether its area is known. */
export function pointLook({ x, y, area }: Pick<ScatterPoint, 'x' | 'y' | 'area'>): DotLook {
  const look = lookOf(x.certainty, y.certainty);

  return look === 'solid' && area === null ? 'hollow' : look;
}
