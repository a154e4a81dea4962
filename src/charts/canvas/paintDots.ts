import { dyes, dyeToken } from '../theme/dyes.ts';
import { type DotLayer, otherDye } from './dotLayer.ts';

/** How each dot stands out, one a dot: plain, selected or dimmed. */
export const standing = { none: 0, selected: 1, dimmed: 2 } as const;

/** The part of a canvas's context that dots are painted with. */
export type DotBrush = Pick<
  CanvasRenderingContext2D,
  'beginPath' | 'moveTo' | 'arc' | 'fill' | 'fillStyle' | 'globalAlpha'
>;

export interface DotColours {
  /** By the place of the dye; the last one is that of the others. */
  readonly dyes: readonly string[];
  readonly dimmed: string;
}

/** The colours of the theme around an element, as a canvas needs them. */
export function dotColours(element: Element, isColoured: boolean): DotColours {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const places = Array.from({ length: dyes }, (_, dye) => token(dyeToken(dye)));

  return {
    dyes: isColoured ? places : [token('--chart-mark')],
    dimmed: token('--chart-dimmed'),
  };
}

/** Dimmed dots first, the selected ones last and on top; one path a colour. */
export function paintDots(
  brush: DotBrush,
  layer: DotLayer,
  standings: Uint8Array,
  colours: DotColours,
): void {
  brush.globalAlpha = 0.85;
  paint(brush, layer, colours.dimmed, (dot) => standings[dot] === standing.dimmed);
  for (const rank of [standing.none, standing.selected]) {
    colours.dyes.forEach((colour, dye) => {
      const isLast = dye === colours.dyes.length - 1;
      paint(
        brush,
        layer,
        colour,
        (dot) =>
          standings[dot] === rank &&
          (layer.dyes[dot] === dye || (isLast && layer.dyes[dot] === otherDye)),
      );
    });
  }
  brush.globalAlpha = 1;
}

function paint(
  brush: DotBrush,
  { xs, ys, radii }: DotLayer,
  colour: string,
  belongs: (dot: number) => boolean,
): void {
  brush.fillStyle = colour;
  brush.beginPath();
  for (let dot = 0; dot < xs.length; dot += 1) {
    if (!belongs(dot)) continue;
    const [x = 0, y = 0, radius = 0] = [xs[dot], ys[dot], radii[dot]];
    brush.moveTo(x + radius, y);
    brush.arc(x, y, radius, 0, 2 * Math.PI);
  }
  brush.fill();
}
