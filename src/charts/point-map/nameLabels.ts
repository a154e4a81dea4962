import { isInside, type TextBox } from '../axis/textBox.ts';
import { textWidth } from '../axis/textWidth.ts';
import type { BoxIndex } from './boxIndex.ts';
import type { MapPoint, MapSize } from './mapView.ts';

/** A name and the point that it belongs to. */
export interface NameWish extends MapPoint {
  readonly id: string;
  readonly text: string;
  readonly look: 'held' | 'place' | 'dot';
  /** Radius of what is named, in pixels: its name stands outside. */
  readonly radius: number;
}

export interface PlacedName extends NameWish {
  /** Middle of the text across, and its baseline. */
  readonly textX: number;
  readonly textY: number;
}

const size = 12;
const directions: readonly MapPoint[] = [
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0, y: -1 },
  { x: 0, y: 1 },
  { x: 1, y: -1 },
  { x: -1, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: 1 },
];
/** How far off its point a name still belongs to it, in pixels: further where dots stand in its way. */
const reach: Readonly<Record<NameWish['look'], readonly number[]>> = {
  held: [6, 12, 20, 26],
  place: [2, 8],
  dot: [5],
};

/**
 * The names that find room, in the order of the wishes: at their point, else beside it, near before far.
 *
 * A name that would cover a dot or another name, or leave the frame, is left out; it comes back
 * when the map is enlarged. `taken` learns the boxes of the names that were placed.
 */
export function placedNames(
  wishes: readonly NameWish[],
  taken: BoxIndex,
  frame: MapSize,
): readonly PlacedName[] {
  const edge = { left: 2, top: 2, right: frame.width - 2, bottom: frame.height - 2 };

  return wishes.flatMap((wish) => {
    const half = textWidth(wish.text, size) / 2 + 2;
    const place = candidates(wish, half).find(
      (point) => isInside(boxAt(point, half), edge) && !taken.hits(boxAt(point, half)),
    );
    if (!place) return [];
    taken.add(boxAt(place, half));

    return [{ ...wish, textX: place.x, textY: place.y + size * 0.36 }];
  });
}

function candidates(wish: NameWish, half: number): readonly MapPoint[] {
  const beside = reach[wish.look].flatMap((away) =>
    directions.map((to) => ({
      x: wish.x + to.x * (wish.radius + away + half),
      y: wish.y + to.y * (wish.radius + away + size / 2),
    })),
  );

  return [{ x: wish.x, y: wish.y }, ...beside];
}

function boxAt({ x, y }: MapPoint, half: number): TextBox {
  return { left: x - half, right: x + half, top: y - size / 2 - 1, bottom: y + size / 2 + 1 };
}
