import type { TextBox } from '../axis/textBox.ts';
import { boxIndex } from './boxIndex.ts';
import { dotRadius } from './dotRadius.ts';
import { type DegreeMark, degreeMarks, pointAt } from './graticuleLabels.ts';
import { graticulePath, graticuleStep, mapProjection } from './mapProjection.ts';
import type { MarkState } from '../selection/markStates.ts';
import { type MapPoint, type MapSize, type MapView, viewWith } from './mapView.ts';
import { type NameWish, type PlacedName, placedNames } from './nameLabels.ts';
import type { PointDot, PointMapDrawing } from './pointMapDrawing.ts';
import { largestValue } from './pointMapLegend.ts';
import { spreadOffsets, spreadPitch } from './spreadOffsets.ts';

/** A dot with its place in the frame. */
export interface PlacedDot extends MapPoint {
  readonly dot: PointDot;
  readonly radius: number;
}

export interface PointMapLayout {
  readonly graticule: string;
  readonly degrees: readonly DegreeMark[];
  /** All dots, also those outside the frame, in the order of the drawing. */
  readonly dots: readonly PlacedDot[];
  /** Those whose middle lies in the frame. */
  readonly visible: readonly PlacedDot[];
  readonly names: readonly PlacedName[];
}

/** Below this width a division is named by its short name. */
const narrow = 640;

/** With this many dots in the frame or fewer, each carries its own name. */
const namedDots = 24;

/** What a map is drawn under: what its buttons take up, and the radius of its largest dot. */
export interface MapTerms {
  readonly reserved: TextBox;
  readonly biggest: number;
}

/** The map at a size and a view. */
export function pointMapLayout(
  { dots, among = dots, places }: Pick<PointMapDrawing, 'dots' | 'among' | 'places'>,
  size: MapSize,
  view: MapView,
  { reserved, biggest }: MapTerms,
): PointMapLayout {
  const projection = mapProjection(among, size, view);
  const step = graticuleStep(view.zoom);
  const largest = largestValue({ dots: among });
  const offsets = spreadOffsets(dots, spreadPitch(view.zoom));
  const open = mapProjection(among, size, view).clipExtent(null);
  const placed = dots.map((dot, index): PlacedDot => {
    const { x, y } = pointOf(open([dot.lon, dot.lat]));
    const offset = offsets[index] ?? { x: 0, y: 0 };

    return {
      dot,
      radius: dotRadius(dot.value, largest, biggest),
      x: x + offset.x,
      y: y + offset.y,
    };
  });
  const visible = placed.filter(
    ({ x, y }) => x >= 0 && x <= size.width && y >= 0 && y <= size.height,
  );
  const degrees = degreeMarks(projection, step, size);
  const isNarrow = size.width < narrow;
  const taken = boxIndex([reserved, ...degrees.map(degreeBox), ...visible.map(dotBox)]);
  const wishes = [
    ...places.map(({ id, name, shortName, lon, lat, isHeld }): NameWish => {
      const at = pointAt(projection, lon, lat);

      return {
        id,
        text: isNarrow ? shortName : name,
        ...at,
        look: isHeld ? 'held' : 'place',
        radius: 0,
      };
    }),
    ...(visible.length <= namedDots ? visible.map(dotWish) : []),
  ].filter(({ x, y }) => x >= 0 && x <= size.width && y >= 0 && y <= size.height);

  return {
    graticule: graticulePath(projection, step),
    degrees,
    dots: placed,
    visible,
    names: placedNames(wishes, taken, size),
  };
}

/**
 * The view in which the dot that is looked at lies: the wished one, moved where that dot would be
 * outside the frame. With several dots lit, or none, the view stays as it is wished.
 */
export function viewOfLit(
  { dots }: Pick<PointMapDrawing, 'dots'>,
  size: MapSize,
  view: MapView,
  states: ReadonlyMap<string, MarkState>,
): MapView {
  if (view.zoom === 1) return view;
  const lit = dots.filter(({ id }) => states.get(id)?.isLit === true);
  const [only] = lit;
  if (!only || lit.length > 1) return view;

  return viewWith(view, pointAt(mapProjection(dots, size, view), only.lon, only.lat), size);
}

function pointOf(projected: [number, number] | null): MapPoint {
  return projected === null ? { x: -1e6, y: -1e6 } : { x: projected[0], y: projected[1] };
}

function dotWish({ dot, x, y, radius }: PlacedDot): NameWish {
  return { id: dot.id, text: dot.name, x, y, look: 'dot', radius };
}

function dotBox({ x, y, radius }: PlacedDot): TextBox {
  const away = radius + 3;

  return { left: x - away, right: x + away, top: y - away, bottom: y + away };
}

/** Degrees are at most five characters of the smallest text. */
function degreeBox({ axis, x, y }: DegreeMark): TextBox {
  return axis === 'longitude'
    ? { left: x - 20, right: x + 20, top: y - 10, bottom: y + 3 }
    : { left: x - 34, right: x, top: y - 10, bottom: y + 3 };
}
