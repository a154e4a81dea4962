import { sum } from '../../domain/statistics/sum.ts';
import { widest } from '../axis/textWidth.ts';
import type { Box } from '../marks/barGeometry.ts';
import { squarified } from './squarified.ts';
import type { TreemapDrawing, TreemapTile } from './treemapDrawing.ts';

type Group = TreemapDrawing['groups'][number];

const textSize = 12;
const lineHeight = 17;
const pad = 6;
/** Space between the frames of two groups. */
const gutter = 3;

/** A line of a plate and where it stands. */
export interface PlateLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A cluster, with its name on a plate of its own where that fits clear of the plate of its group. */
export interface PlacedTile {
  readonly tile: TreemapTile;
  readonly box: Box;
  readonly plate: { readonly box: Box; readonly name: PlateLine } | null;
}

export interface PlacedGroup {
  readonly group: Group;
  readonly box: Box;
  readonly tiles: readonly PlacedTile[];
  /** The name and the share on the colour of the page; null where the frame is too small to be written in. */
  readonly plate: { readonly box: Box; readonly name: PlateLine; readonly share: PlateLine } | null;
}

export function treemapHeight(width: number): number {
  return Math.round(Math.max(300, Math.min(560, width * 0.62)));
}

/** The frames of the groups and the tiles in them; their areas are their values. */
export function treemapLayout(
  { groups }: TreemapDrawing,
  width: number,
  height: number,
): readonly PlacedGroup[] {
  const frames = squarified(groups.map(totalOf), { x: 0, y: 0, width, height });

  return groups.map((group, index) => {
    const box = shrunk(frames[index] ?? { x: 0, y: 0, width: 0, height: 0 });
    const boxes = squarified(
      group.tiles.map(({ value }) => value),
      box,
    );
    const plate = plateOf(group, box);
    const tiles = group.tiles.flatMap((tile, at) => {
      const place = boxes[at];

      return place ? [{ tile, box: place, plate: tilePlate(tile, place, plate?.box ?? null) }] : [];
    });

    return { group, box, tiles, plate };
  });
}

export function totalOf({ tiles }: Pick<Group, 'tiles'>): number {
  return sum(tiles.map(({ value }) => value));
}

/** The frame without the space to its neighbours. */
function shrunk({ x, y, width, height }: Box): Box {
  return {
    x: x + gutter / 2,
    y: y + gutter / 2,
    width: Math.max(0, width - gutter),
    height: Math.max(0, height - gutter),
  };
}

/** A name that does not fit gives way to its short form; cut off, it could be that of another group. */
function plateOf({ name, shortName, share }: Group, box: Box): PlacedGroup['plate'] {
  const room = box.width - 2 * pad;
  const isHigh = box.height >= 2 * lineHeight + 4;
  const shown = [name, shortName].find((text) => widest([text, share], textSize) <= room);
  if (!isHigh || shown === undefined) return null;
  const width = Math.min(box.width, widest([shown, share], textSize) + 2 * pad);

  return {
    box: { x: box.x, y: box.y, width, height: 2 * lineHeight + 4 },
    name: { text: shown, x: box.x + pad, y: box.y + lineHeight - 2 },
    share: { text: share, x: box.x + pad, y: box.y + 2 * lineHeight - 2 },
  };
}

const nameSize = 11;
const nameHeight = 16;
const namePad = 4;
/** Colour of the tile left around its plate. */
const margin = 4;

/** The name of a cluster at the foot of its tile; left out where it would be cut or touch the plate of the group. */
function tilePlate({ name }: TreemapTile, tile: Box, groupPlate: Box | null): PlacedTile['plate'] {
  const width = widest([name], nameSize) + 2 * namePad;
  const box = {
    x: tile.x + margin,
    y: tile.y + tile.height - margin - nameHeight,
    width,
    height: nameHeight,
  };
  const fits = width + 2 * margin <= tile.width && nameHeight + 2 * margin <= tile.height;
  const isCovered = groupPlate !== null && isTouching(box, groupPlate);
  if (name === '' || !fits || isCovered) return null;

  return { box, name: { text: name, x: box.x + namePad, y: box.y + nameHeight - 4.5 } };
}

/** Whether a box comes near one in the upper left corner. */
function isTouching(one: Box, other: Box): boolean {
  return one.x < other.x + other.width + margin && one.y < other.y + other.height + margin;
}
