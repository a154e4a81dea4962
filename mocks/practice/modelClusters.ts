import { inProportion } from './apportioned.ts';
import { normal, uniform } from './chance.ts';
import type { Documented, Point } from './documented.ts';

/** One model cluster before it has any number. */
export interface ModelCluster {
  readonly id: string;
  /** `001` to `216`. */
  readonly serial: string;
  readonly province: string;
  readonly level: string;
  /** Primary segment first. */
  readonly segments: readonly string[];
  readonly point: Point;
}

/** The ministry's count of November 2019. */
export const clusterCount = 216;

/** One of so many model clusters has the point of the one before it, as documented rows do. */
const sharedPoint = 12;

/** The second segment that goes with a first one. */
const companions: Readonly<Record<string, string>> = {
  knitting: 'garments',
  fabrics: 'garments',
  'wool-cashmere': 'knitting',
  'home-textiles': 'fabrics',
  'cotton-spinning': 'fabrics',
  'chemical-fibre': 'fabrics',
  garments: 'accessories',
};

/** The 216 in the order of their provinces; none contains another. */
export function modelClusters(documented: Documented): readonly ModelCluster[] {
  const provinces = inProportion(documented.provinces, clusterCount);
  const levels = shuffled(inProportion(documented.levels, clusterCount), 'level');
  const segments = shuffled(inProportion(documented.segments, clusterCount), 'segment');
  const clusters: ModelCluster[] = [];
  provinces.forEach((province, index) => {
    const serial = String(index + 1).padStart(3, '0');
    const before = clusters.at(-1);
    const sharesPoint = index % sharedPoint === sharedPoint - 1 && before?.province === province;
    clusters.push({
      id: `model-${serial}`,
      serial,
      province,
      level: levels[index] ?? '',
      segments: segmentsOf(segments[index] ?? '', serial),
      point: sharesPoint
        ? before.point
        : pointNear(documented.points.get(province) ?? [], `point ${serial}`),
    });
  });

  return clusters;
}

/** In an order that chance decides. */
function shuffled(values: readonly string[], name: string): readonly string[] {
  return values
    .map((value, index) => ({ value, at: uniform(`${name} ${index}`) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

/** Every third cluster that may have a second segment has one. */
function segmentsOf(first: string, serial: string): readonly string[] {
  const second = companions[first];

  return second !== undefined && uniform(`companion ${serial}`) < 1 / 3 ? [first, second] : [first];
}

/**
 * A point where the province has clusters, but on none of them: between two documented points, nearer
 * to the first, and moved by some ten kilometres.
 */
function pointNear(points: readonly Point[], name: string): Point {
  const pick = (which: string) => points[Math.floor(uniform(`${name} ${which}`) * points.length)];
  const from = pick('from');
  const to = pick('to');
  if (!from || !to) throw new Error(`no documented point for ${name}`);
  const part = uniform(`${name} part`) * 0.3;
  const between = (a: number, b: number, axis: string) =>
    Number((a + part * (b - a) + normal(`${name} ${axis}`) * 0.1).toFixed(4));

  return { lat: between(from.lat, to.lat, 'lat'), lon: between(from.lon, to.lon, 'lon') };
}
