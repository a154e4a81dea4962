import type { DotStroke, LayerDot } from '../canvas/dotLayer.ts';
import { bracketPath, doubtLines } from './pointGeometry.ts';
import { pointLook } from './pointLook.ts';
import type { PlacedScatterPoint } from './scatterLayout.ts';

/** A point as a canvas draws it, with the signs of its doubt: a dot a value, several where sources differ. */
export function canvasPoints(placed: PlacedScatterPoint, isColoured: boolean): readonly LayerDot[] {
  const { point, xs, ys, radius } = placed;
  const dots = xs.flatMap((x) => ys.map((y) => ({ x, y })));

  return dots.map((place, index) => ({
    ...place,
    id: point.id,
    radius,
    dye: isColoured ? point.dye : 0,
    look: pointLook(point),
    strokes: index === 0 ? strokesOf(placed) : [],
  }));
}

function strokesOf({ point, xs, ys, radius }: PlacedScatterPoint): readonly DotStroke[] {
  const bracket = bracketPath(xs, ys, radius);
  const lines = doubtLines(point, xs[0] ?? 0, ys[0] ?? 0, radius);

  return [
    ...lines.map(({ x1, y1, x2, y2, opacity }) => ({
      path: `M${x1} ${y1}L${x2} ${y2}`,
      look: 'plain' as const,
      opacity,
    })),
    ...(bracket === null ? [] : [{ path: bracket, look: 'conflict' as const, opacity: 1 }]),
  ];
}
