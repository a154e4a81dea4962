import { groupedBy } from '../../domain/grouping.ts';
import type { MapPoint } from './mapView.ts';

/** The angle between two leaves of a sunflower, in radians: no two dots of a spiral lie in one line. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

interface Place {
  readonly lon: number;
  readonly lat: number;
}

/**
 * How far each dot is moved off its place, in pixels: not at all where it is alone there.
 *
 * Dots that share a place stand on a small spiral around it, the first of them in its middle, at
 * about `pitch` from one another. The same dots in the same order always stand in the same way.
 */
export function spreadOffsets(places: readonly Place[], pitch: number): readonly MapPoint[] {
  const offsets: MapPoint[] = places.map(() => ({ x: 0, y: 0 }));
  const indices = places.map((_, index) => index);
  const shared = groupedBy(indices, (index) => placeKey(places[index]));
  for (const group of shared.values()) {
    group.forEach((index, turn) => {
      const away = pitch * Math.sqrt(turn);
      offsets[index] = {
        x: away * Math.cos(turn * goldenAngle),
        y: away * Math.sin(turn * goldenAngle),
      };
    });
  }

  return offsets;
}

/** A place by its coordinates: what two clusters of one county or prefecture have in common. */
export function placeKey(place: Place | undefined): string {
  return place === undefined ? '' : `${place.lon}/${place.lat}`;
}

/** Distance of spread dots: more of it when the map is larger, never so much that they leave their place. */
export function spreadPitch(zoom: number): number {
  return Math.min(14, 4 + 2 * zoom);
}
