import type { MapPoint } from './mapView.ts';

/** What gestures and keys do to a map. */
export interface MapMoves {
  readonly zoomBy: (factor: number, at: MapPoint | null) => void;
  readonly moveBy: (by: MapPoint) => void;
  readonly reset: () => void;
}

/** One press of a button or key: half as large again. */
export const zoomStep = 1.5;

/** One press of an arrow moves the map by this much, in pixels. */
export const moveStep = 60;

/** Shift + arrow: the map goes the other way, so that the view goes with the arrow. */
const arrows: Readonly<Record<string, MapPoint>> = {
  ArrowLeft: { x: moveStep, y: 0 },
  ArrowRight: { x: -moveStep, y: 0 },
  ArrowUp: { x: 0, y: moveStep },
  ArrowDown: { x: 0, y: -moveStep },
};

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const factors: Readonly<Record<string, number>> = {
  '+': zoomStep,
  '=': zoomStep,
  '-': 1 / zoomStep,
  _: 1 / zoomStep,
};

/**
 * What a key asks of the map: plus and minus zoom, nought shows all of it, shift + arrow moves it.
 * Undefined for every other key, and for those that belong to the browser.
 */
export function keyMove(event: Key, { zoomBy, moveBy, reset }: MapMoves): (() => void) | undefined {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey) return undefined;
  const factor = factors[key];
  if (factor !== undefined) return () => zoomBy(factor, null);
  if (key === '0') return reset;
  const arrow = shiftKey ? arrows[key] : undefined;

  return arrow && (() => moveBy(arrow));
}

/** How much a turn of the wheel enlarges: a pinch on a touchpad comes as small turns with the control key. */
export function wheelFactor({ deltaY, deltaMode }: Pick<WheelEvent, 'deltaY' | 'deltaMode'>) {
  const pixels = deltaMode === 0 ? deltaY : deltaY * 30;

  return Math.exp(-Math.max(-240, Math.min(240, pixels)) / 300);
}

/** Two fingers: how much further apart they are, about which point, and how far that point was moved. */
export function pinch(
  before: readonly [MapPoint, MapPoint],
  after: readonly [MapPoint, MapPoint],
): { readonly factor: number; readonly at: MapPoint; readonly by: MapPoint } {
  const from = middle(before);
  const at = middle(after);

  return {
    factor: apart(after) / Math.max(1, apart(before)),
    at,
    by: { x: at.x - from.x, y: at.y - from.y },
  };
}

const apart = ([a, b]: readonly [MapPoint, MapPoint]) => Math.hypot(a.x - b.x, a.y - b.y);

const middle = ([a, b]: readonly [MapPoint, MapPoint]): MapPoint => ({
  x: (a.x + b.x) / 2,
  y: (a.y + b.y) / 2,
});
