import type { TextBox } from '../axis/textBox.ts';
import type { Line } from '../marks/barGeometry.ts';
import type { ScatterDrawing } from './scatterDrawing.ts';

export interface GuideLine extends Line {
  readonly kind: 'fit' | 'median';
}

interface Pixels {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

/** The regression line and the medians in pixels, inside the plot. */
export function guideLines(
  { fit, medians }: ScatterDrawing,
  plot: TextBox,
  pixel: Pixels,
): readonly GuideLine[] {
  const fitted = fit
    ? clipped(
        {
          x1: pixel.x(fit.from.x),
          y1: pixel.y(fit.from.y),
          x2: pixel.x(fit.to.x),
          y2: pixel.y(fit.to.y),
        },
        plot,
      )
    : null;
  const [x, y] = medians ? [pixel.x(medians.x), pixel.y(medians.y)] : [0, 0];

  return [
    ...(fitted ? [{ kind: 'fit' as const, ...fitted }] : []),
    ...(medians
      ? [
          { kind: 'median' as const, x1: x, x2: x, y1: plot.top, y2: plot.bottom },
          { kind: 'median' as const, x1: plot.left, x2: plot.right, y1: y, y2: y },
        ]
      : []),
  ];
}

/** The part of a line between the top and the bottom of the plot; null where none is. */
export function clipped(line: Line, { top, bottom }: TextBox): Line | null {
  const { x1, y1, x2, y2 } = line;
  const rise = y2 - y1;
  if (rise === 0) return y1 >= top && y1 <= bottom ? line : null;
  const [first, second] = [(top - y1) / rise, (bottom - y1) / rise];
  const from = Math.max(0, Math.min(first, second));
  const to = Math.min(1, Math.max(first, second));
  if (from >= to) return null;
  const at = (part: number) => ({ x: x1 + part * (x2 - x1), y: y1 + part * rise });

  return { x1: at(from).x, y1: at(from).y, x2: at(to).x, y2: at(to).y };
}
