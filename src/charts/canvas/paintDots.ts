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

/** Dots of one colour that are painted together. */
export interface DotPass {
  readonly colour: string;
  readonly belongs: (dot: number) => boolean;
}

/** Dimmed dots first, the selected ones last and on top; one pass a colour, none without a dot. */
export function dotPasses(
  layer: DotLayer,
  standings: Uint8Array,
  colours: DotColours,
): readonly DotPass[] {
  const present = new Set(standings);
  const last = colours.dyes.length - 1;
  const ranks = [standing.none, standing.selected].filter((rank) => present.has(rank));

  return [
    ...(present.has(standing.dimmed)
      ? [
          {
            colour: colours.dimmed,
            belongs: (dot: number) => standings[dot] === standing.dimmed,
          },
        ]
      : []),
    ...ranks.flatMap((rank) =>
      colours.dyes.map((colour, dye) => ({
        colour,
        belongs: (dot: number) =>
          standings[dot] === rank &&
          (layer.dyes[dot] === dye || (dye === last && layer.dyes[dot] === otherDye)),
      })),
    ),
  ];
}

/** So many arcs make one path: longer ones take a browser far longer for each. */
const arcsInPath = 256;

export function paintDots(
  brush: DotBrush,
  layer: DotLayer,
  standings: Uint8Array,
  colours: DotColours,
): void {
  brush.globalAlpha = 0.85;
  for (const { colour, belongs } of dotPasses(layer, standings, colours))
    paint(brush, layer, colour, belongs);
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
  let arcs = 0;
  for (let dot = 0; dot < xs.length; dot += 1) {
    if (!belongs(dot)) continue;
    const [x = 0, y = 0, radius = 0] = [xs[dot], ys[dot], radii[dot]];
    brush.moveTo(x + radius, y);
    brush.arc(x, y, radius, 0, 2 * Math.PI);
    arcs += 1;
    if (arcs % arcsInPath > 0) continue;
    brush.fill();
    brush.beginPath();
  }
  brush.fill();
}
