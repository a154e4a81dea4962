/** Which part of the map is looked at: how much larger than whole, and how far it was moved, in pixels. */
export interface MapView {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export interface MapSize {
  readonly width: number;
  readonly height: number;
}

export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

export const wholeMap: MapView = { zoom: 1, x: 0, y: 0 };

/** Twenty-four times brings two towns of one county apart. */
export const mostZoom = 24;

/** The view enlarged by a factor about a point of the frame, which stays where it is. */
export function zoomedAt(view: MapView, factor: number, at: MapPoint, size: MapSize): MapView {
  const zoom = Math.max(1, Math.min(mostZoom, view.zoom * factor));
  const ratio = zoom / view.zoom;

  return kept({ zoom, x: at.x - (at.x - view.x) * ratio, y: at.y - (at.y - view.y) * ratio }, size);
}

/** The view moved by pixels, as far as the map reaches. */
export function movedBy(view: MapView, by: MapPoint, size: MapSize): MapView {
  return kept({ ...view, x: view.x + by.x, y: view.y + by.y }, size);
}

/** The view itself where a point of it lies in the frame; else moved so that the point is in the middle. */
export function viewWith(view: MapView, point: MapPoint, size: MapSize): MapView {
  const isIn = point.x >= 0 && point.x <= size.width && point.y >= 0 && point.y <= size.height;
  if (isIn) return view;

  return movedBy(view, { x: size.width / 2 - point.x, y: size.height / 2 - point.y }, size);
}

/** The frame is always filled: no edge of the map comes into it. */
function kept({ zoom, x, y }: MapView, { width, height }: MapSize): MapView {
  return {
    zoom,
    x: Math.min(0, Math.max(width * (1 - zoom), x)),
    y: Math.min(0, Math.max(height * (1 - zoom), y)),
  };
}
