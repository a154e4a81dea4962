import { type RefObject, useEffect, useMemo, useState } from 'react';
import { keyMove, type MapMoves, wheelFactor } from './mapGestures.ts';
import { type MapSize, type MapView, movedBy, wholeMap, zoomedAt } from './mapView.ts';
import { watchPointers } from './watchPointers.ts';

/**
 * Which part of a map is looked at, and what wheel, fingers and keys do to it.
 *
 * The wheel belongs to the page until the chart has the focus or the control key is down; the keys
 * are those of the chart around the map, so that one stop of the tab key leads to marks and map.
 */
export function useMapView(
  ref: RefObject<HTMLElement | null>,
  { width, height }: MapSize,
): { readonly view: MapView; readonly moves: MapMoves; readonly isWheelLost: boolean } {
  const [view, setView] = useState(wholeMap);
  /** Whether the wheel was turned over the map and went to the page. */
  const [isWheelLost, setWheelLost] = useState(false);
  const moves = useMemo((): MapMoves => {
    const size = { width, height };
    const centre = { x: width / 2, y: height / 2 };

    return {
      zoomBy: (factor, at) => setView((before) => zoomedAt(before, factor, at ?? centre, size)),
      moveBy: (by) => setView((before) => movedBy(before, by, size)),
      reset: () => setView(wholeMap),
    };
  }, [width, height]);

  useEffect(() => {
    const map = ref.current;
    if (!map) return undefined;
    const area = map.closest<HTMLElement>('[role="application"]') ?? map;
    const onKey = (event: KeyboardEvent) => {
      const move = keyMove(event, moves);
      if (!move) return;
      event.preventDefault();
      event.stopPropagation();
      move();
    };
    const onWheel = (event: WheelEvent) => {
      const isAsked = event.ctrlKey || event.metaKey || area.contains(document.activeElement);
      setWheelLost(!isAsked);
      if (!isAsked) return;
      event.preventDefault();
      const { left, top } = map.getBoundingClientRect();
      moves.zoomBy(wheelFactor(event), { x: event.clientX - left, y: event.clientY - top });
    };
    const onLeave = () => setWheelLost(false);
    const endPointers = watchPointers(map, moves);
    area.addEventListener('keydown', onKey);
    map.addEventListener('pointerleave', onLeave);
    map.addEventListener('wheel', onWheel, { passive: false });

    return () => {
      endPointers();
      area.removeEventListener('keydown', onKey);
      map.removeEventListener('pointerleave', onLeave);
      map.removeEventListener('wheel', onWheel);
    };
  }, [ref, moves]);

  return { view, moves, isWheelLost };
}
