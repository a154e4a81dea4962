import { geoConicEqualArea, geoGraticule, type GeoProjection, geoPath } from 'd3-geo';
import type { MapSize, MapView } from './mapView.ts';

/** What is always within the map, as points far out in each direction: the extent in which names are written. */
const extent: readonly (readonly [number, number])[] = [
  [75, 39],
  [80, 47],
  [88, 49],
  [123, 53],
  [134, 48],
  [122, 23],
  [110, 18.5],
  [98, 22],
  [80, 31],
];

/** Room around the extent: for names, and for degrees at the right and below. */
const room = { left: 26, right: 44, top: 14, bottom: 26 };

/**
 * The Albers equal-area projection for the land of China: standard parallels 25° and 47° north,
 * central meridian 105° east. Areas of the graticule are true everywhere.
 *
 * Method: Snyder, Map Projections: A Working Manual (USGS Professional Paper 1395, 1987), chapter 14.
 */
export function mapProjection(
  points: readonly { readonly lon: number; readonly lat: number }[],
  { width, height }: MapSize,
  { zoom, x, y }: MapView,
): GeoProjection {
  const whole = geoConicEqualArea()
    .parallels([25, 47])
    .rotate([-105, 0])
    .fitExtent(
      [
        [room.left, room.top],
        [width - room.right, height - room.bottom],
      ],
      {
        type: 'MultiPoint',
        coordinates: [...extent.map(([lon, lat]) => [lon, lat]), ...points.map(coordinates)],
      },
    );
  const [left, top] = whole.translate();

  return whole
    .scale(whole.scale() * zoom)
    .translate([left * zoom + x, top * zoom + y])
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
}

const coordinates = ({ lon, lat }: { readonly lon: number; readonly lat: number }) => [lon, lat];

/** Degrees between two lines of the graticule: fewer where the map is larger. */
export function graticuleStep(zoom: number): number {
  if (zoom < 3) return 10;

  return zoom < 8 ? 5 : 2;
}

/** The lines of the graticule within the frame, as one path. */
export function graticulePath(projection: GeoProjection, step: number): string {
  const lines = geoGraticule()
    .extent([
      [40, -10],
      [170, 75],
    ])
    .step([step, step])
    .precision(2)();

  return geoPath(projection)(lines) ?? '';
}
