import { type MapMoves, pinch } from './mapGestures.ts';
import type { MapPoint } from './mapView.ts';

/** A pointer has to travel this far before it drags; less is a click. */
const least = 4;

/**
 * Follows the pointers on a map: one drags it, two enlarge it. Returns what ends the watch.
 *
 * After a drag the click that the browser sends is held back, so that no mark is pressed by it.
 */
export function watchPointers(map: HTMLElement, { zoomBy, moveBy }: MapMoves): () => void {
  const pointers = new Map<number, MapPoint>();
  let travelled = 0;

  const pointOf = ({ clientX, clientY }: PointerEvent): MapPoint => {
    const { left, top } = map.getBoundingClientRect();

    return { x: clientX - left, y: clientY - top };
  };
  const follow = (id: number, after: MapPoint) => {
    const before = pointers.get(id);
    if (!before) return;
    const other = [...pointers].find(([key]) => key !== id)?.[1];
    pointers.set(id, after);
    travelled += Math.hypot(after.x - before.x, after.y - before.y);
    if (other) {
      const { factor, at, by } = pinch([before, other], [after, other]);
      moveBy(by);
      zoomBy(factor, at);
    } else if (travelled > least) {
      moveBy({ x: after.x - before.x, y: after.y - before.y });
    }
  };
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0 || isControl(event.target)) return;
    if (pointers.size === 0) travelled = 0;
    if (pointers.size < 2) pointers.set(event.pointerId, pointOf(event));
  };
  const onMove = (event: PointerEvent) => follow(event.pointerId, pointOf(event));
  const onEnd = ({ pointerId }: PointerEvent) => void pointers.delete(pointerId);
  const onClick = (event: MouseEvent) => {
    if (travelled > least && !isControl(event.target)) event.stopPropagation();
    travelled = 0;
  };

  map.addEventListener('pointerdown', onDown);
  map.addEventListener('click', onClick);
  window.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', onEnd);
  window.addEventListener('pointercancel', onEnd);

  return () => {
    map.removeEventListener('pointerdown', onDown);
    map.removeEventListener('click', onClick);
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', onEnd);
    window.removeEventListener('pointercancel', onEnd);
  };
}

const isControl = (target: EventTarget | null) =>
  target instanceof Element && target.closest('button') !== null;
