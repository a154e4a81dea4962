import type { DotStroke, LayerDot } from '../canvas/dotLayer.ts';
import { type DotLook, lookOf } from '../marks/dotLook.ts';
import type { PointDot } from './pointMapDrawing.ts';
import type { PlacedDot } from './pointMapLayout.ts';

/** The look of a dot on the map: empty without a value, dashed where less than a limit is all that is known. */
export function mapDotLook({ value, certainty }: Pick<PointDot, 'value' | 'certainty'>): DotLook {
  if (value === null || value <= 0) return 'empty';

  return certainty === 'less-than' ? 'dashed' : lookOf(certainty);
}

/** The lines of doubt at a dot: a dotted ring beyond a lower bound, short bars at a rounded value. */
export function mapDotStrokes({ dot, x, y, radius }: PlacedDot): readonly DotStroke[] {
  if (dot.certainty === 'more-than') {
    const outer = radius + 3;
    const half = `a${outer} ${outer} 0 0 1`;

    return [
      {
        path: `M${x - outer} ${y}${half} ${2 * outer} 0${half} ${-2 * outer} 0`,
        look: 'dotted',
        opacity: 1,
      },
    ];
  }
  if (dot.certainty !== 'about') return [];
  const away = radius + 2.5;

  return [{ path: `M${x - 3} ${y - away}h6M${x - 3} ${y + away}h6`, look: 'plain', opacity: 1 }];
}

/** The dot as a canvas draws it. */
export function canvasDot(placed: PlacedDot): LayerDot {
  const { dot, x, y, radius } = placed;

  return {
    id: dot.id,
    x,
    y,
    radius,
    dye: dot.dye,
    look: mapDotLook(dot),
    strokes: mapDotStrokes(placed),
  };
}
