const namespace = 'http://www.w3.org/2000/svg';

/** Rectangles that fill a tile, and its side, in logical pixels. */
interface Tile {
  readonly side: number;
  readonly ink: readonly (readonly [x: number, y: number, width: number, height: number])[];
}

/**
 * The patterns of the dyes after the first, which is solid, in the order of the dyes. No pattern
 * slants: slanting threads are the sign of a calculated value. Tiles are small enough for the swatch
 * of a legend. The last dye is a light tone, for what is gathered as “other”.
 */
const tiles: Readonly<Record<number, Tile>> = {
  1: { side: 4, ink: [[0, 0, 4, 1.3]] },
  2: { side: 4, ink: [[1, 1, 1.8, 1.8]] },
  3: { side: 4, ink: [[0, 0, 1.3, 4]] },
  4: { side: 6, ink: [[2, 2, 1.6, 1.6]] },
  5: {
    side: 5,
    ink: [
      [0, 0, 5, 1.2],
      [0, 0, 1.2, 5],
    ],
  },
  6: {
    side: 6,
    ink: [
      [0, 0, 3, 3],
      [3, 3, 3, 3],
    ],
  },
};

export const greyPatternName = (dye: number) => `grey-${dye}`;

/** Whether areas of a dye are filled with a pattern; else they keep their tone. */
export const hasPattern = (dye: number) => tiles[dye] !== undefined;

/** The patterns in an ink on a ground, once a picture. */
export function greyPatternDefs(ink: string, ground: string): SVGElement {
  const defs = document.createElementNS(namespace, 'defs');
  for (const [dye, { side, ink: rects }] of Object.entries(tiles)) {
    const pattern = document.createElementNS(namespace, 'pattern');
    pattern.setAttribute('id', greyPatternName(Number(dye)));
    pattern.setAttribute('width', String(side));
    pattern.setAttribute('height', String(side));
    pattern.setAttribute('patternUnits', 'userSpaceOnUse');
    pattern.append(
      rectangle([0, 0, side, side], ground),
      ...rects.map((rect) => rectangle(rect, ink)),
    );
    defs.append(pattern);
  }

  return defs;
}

function rectangle([x, y, width, height]: Tile['ink'][number], fill: string): SVGElement {
  const rect = document.createElementNS(namespace, 'rect');
  for (const [name, value] of Object.entries({ x, y, width, height, fill })) {
    rect.setAttribute(name, String(value));
  }

  return rect;
}
