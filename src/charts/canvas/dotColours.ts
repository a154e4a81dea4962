import { dyes, dyeToken } from '../theme/dyes.ts';

/** A dye on a canvas, with its weave for calculated values. */
export interface DotPaint {
  readonly colour: string;
  readonly weave: string | CanvasPattern;
}

export interface DotColours {
  /** By the place of the dye; the last one is that of the others. */
  readonly dyes: readonly DotPaint[];
  readonly dimmed: string;
  /** Between dots, and inside those that are not filled. */
  readonly halo: string;
  readonly selected: string;
  readonly conflict: string;
}

/** The colours of the theme around an element, as a canvas needs them. */
export function dotColours(
  element: Element,
  context: CanvasRenderingContext2D,
  isColoured: boolean,
): DotColours {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const halo = token('--chart-halo');
  const names = isColoured
    ? Array.from({ length: dyes }, (_, dye) => dyeToken(dye))
    : ['--chart-mark'];

  return {
    dyes: names.map(token).map((colour) => ({ colour, weave: weaveOf(context, colour, halo) })),
    dimmed: token('--chart-dimmed'),
    halo,
    selected: token('--chart-selected'),
    conflict: token('--chart-conflict'),
  };
}

/** Pixels of the tile of a weave for one of its own: its slanted threads stay sharp. */
const fineness = 4;

/** The weave of `DyeDefs`: threads of 1.7 in every 3 pixels, slanted. */
function weaveOf(
  context: CanvasRenderingContext2D,
  colour: string,
  halo: string,
): string | CanvasPattern {
  const tile = document.createElement('canvas');
  tile.width = 3 * fineness;
  tile.height = 3 * fineness;
  const threads = tile.getContext('2d');
  if (!threads) return colour;
  threads.fillStyle = halo;
  threads.fillRect(0, 0, tile.width, tile.height);
  threads.fillStyle = colour;
  threads.fillRect(0, 0, 1.7 * fineness, tile.height);
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().rotate(45).scale(1 / fineness));

  return pattern ?? colour;
}
