import { describe, expect, it } from 'vitest';
import { nameAnchors } from '../../../src/domain/nameAnchors.ts';
import { neighboursOf } from '../../../src/domain/provinceNeighbours.ts';
import { builtIn } from '../../support/builtInPackage.ts';

const { provinces, clusters } = builtIn().dataset;

/** West, south, east and north end of each division in degrees, outward to the half degree, from the atlas. */
const extents: Readonly<Record<string, readonly [number, number, number, number]>> = {
  '11': [115, 39, 118, 41.5],
  '12': [116.5, 38.5, 118.5, 40.5],
  '13': [113, 36, 120, 43],
  '14': [110, 34.5, 115, 41],
  '15': [97, 37, 126.5, 53.5],
  '21': [118.5, 38.5, 126, 43.5],
  '22': [121.5, 40.5, 131.5, 46.5],
  '23': [121, 43, 135.5, 54],
  '31': [120.5, 30.5, 122.5, 32],
  '32': [116, 30.5, 122.5, 35.5],
  '33': [118, 27, 123.5, 31.5],
  '34': [114.5, 29, 120, 35],
  '35': [115.5, 23.5, 121, 28.5],
  '36': [113.5, 24, 118.5, 30.5],
  '37': [114.5, 34, 123, 38.5],
  '41': [110, 31, 117, 36.5],
  '42': [108, 29, 116.5, 33.5],
  '43': [108.5, 24.5, 114.5, 30.5],
  '44': [109.5, 20, 117.5, 25.5],
  '45': [104, 20.5, 112.5, 26.5],
  '46': [108.5, 18, 111.5, 20.5],
  '50': [105, 28, 110.5, 32.5],
  '51': [97, 26, 109, 34.5],
  '52': [103.5, 24.5, 110, 29.5],
  '53': [97.5, 21, 106.5, 29.5],
  '54': [78, 26.5, 99.5, 36.5],
  '61': [105, 31.5, 111.5, 40],
  '62': [92, 32.5, 109, 43],
  '63': [89, 31.5, 103.5, 39.5],
  '64': [104, 35, 108, 39.5],
  '65': [73, 34, 96.5, 49.5],
  '71': [119.5, 21.5, 122.5, 25.5],
  '81': [113.5, 22, 114.5, 23],
  '82': [113.5, 22, 114, 22.5],
};

const distance = (a: string, b: string) => {
  const [from, to] = [nameAnchors[a], nameAnchors[b]];

  return from && to ? Math.hypot(from.lon - to.lon, from.lat - to.lat) : Infinity;
};

describe('the places for the names of divisions', () => {
  it('are one for each division of the data and no other', () => {
    expect(Object.keys(nameAnchors).toSorted()).toEqual(
      provinces.map(({ code }) => code).toSorted(),
    );
  });

  it.each(Object.entries(extents))('has that of %s within its division', (code, extent) => {
    const [west, south, east, north] = extent;
    const { lon, lat } = nameAnchors[code] ?? { lon: Number.NaN, lat: Number.NaN };

    expect(lon >= west && lon <= east && lat >= south && lat <= north).toBe(true);
  });

  it('stand on half degrees, no two on one', () => {
    const places = Object.values(nameAnchors).map(({ lon, lat }) => `${lon}, ${lat}`);

    expect(new Set(places).size).toBe(places.length);
    expect(
      Object.values(nameAnchors).every(
        ({ lon, lat }) => (lon * 2) % 1 === 0 && (lat * 2) % 1 === 0,
      ),
    ).toBe(true);
  });

  it.each(provinces.map(({ code }) => code).filter((code) => neighboursOf(code).length > 0))(
    'have a neighbour of %s among the four nearest to it',
    (code) => {
      const nearest = provinces
        .map((province) => province.code)
        .filter((other) => other !== code)
        .toSorted((a, b) => distance(code, a) - distance(code, b))
        .slice(0, 4);

      expect(nearest.some((other) => neighboursOf(code).includes(other))).toBe(true);
    },
  );

  it('and the positions of the clusters agree on where the divisions are', () => {
    const outside = clusters.filter(({ province, point }) => {
      const extent = extents[province];
      if (!point || !extent) return false;
      const [west, south, east, north] = extent;

      return point.lon < west || point.lon > east || point.lat < south || point.lat > north;
    });

    expect(outside.map(({ id }) => id)).toEqual([]);
  });
});
