import { textWidth, widest } from '../axis/textWidth.ts';
import type { TileMapDrawing } from './tileMapDrawing.ts';

const columns = 8;
const rows = 8;
const gap = 4;

export interface TileLayout {
  readonly tileWidth: number;
  readonly tileHeight: number;
  /** The map is centred when the box is wider than it needs. */
  readonly left: number;
  readonly isSmall: boolean;
  /** Whether a tile has room for its number only. */
  readonly isNumberOnly: boolean;
}

const widestTile = 78;
/** Below this a name and a number would cover one another. */
const leastNamed = { width: 30, height: 28 };

export function tileMapHeight(width: number): number {
  const tile = Math.min(widestTile, (width - gap * (columns - 1)) / columns);

  return Math.round(Math.max(40, tile * 0.79) * rows + gap * (rows - 1));
}

export function tileLayout(width: number, height: number): TileLayout {
  const byHeight = (height - gap * (rows - 1)) / rows;
  const byWidth = (width - gap * (columns - 1)) / columns;
  const tileWidth = Math.min(byWidth, widestTile, byHeight * 2.6);
  const mapWidth = tileWidth * columns + gap * (columns - 1);

  return {
    tileWidth,
    tileHeight: Math.min(byHeight, tileWidth),
    left: Math.max(0, (width - mapWidth) / 2),
    isSmall: tileWidth < 54,
    isNumberOnly: tileWidth < leastNamed.width || Math.min(byHeight, tileWidth) < leastNamed.height,
  };
}

type Tile = TileMapDrawing['tiles'][number];

/** Where a tile and its texts stand, and the name that fits into it. */
export function tilePlace({ column, row, name, shortName }: Tile, layout: TileLayout) {
  const x = layout.left + column * (layout.tileWidth + gap);
  const y = row * (layout.tileHeight + gap);
  const inner = layout.isSmall ? 4 : 7;
  const nameSize = 12;

  return {
    box: { x, y, width: layout.tileWidth, height: layout.tileHeight },
    name: layout.isNumberOnly
      ? ''
      : textWidth(name, nameSize) <= layout.tileWidth - inner - 2
        ? name
        : shortName,
    namePlace: { x: x + inner, y: y + layout.tileHeight * 0.38 + 1 },
    numberPlace: layout.isNumberOnly
      ? {
          x: x + layout.tileWidth / 2,
          y: y + layout.tileHeight / 2 + 4,
          textAnchor: 'middle' as const,
        }
      : { x: x + inner, y: y + layout.tileHeight * 0.8, textAnchor: 'start' as const },
  };
}

/** How wide a class of the legend is: as its longest limits want it, so that they stand apart. */
export function legendSwatch(labels: readonly string[], isSmall: boolean): number {
  return Math.max(isSmall ? 33 : 38, widest(labels, 11) + 4);
}
