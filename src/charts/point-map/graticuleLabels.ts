import type { GeoProjection } from 'd3-geo';
import type { MapPoint, MapSize } from './mapView.ts';

/** Where a line of the graticule meets the edge at which its degrees are written. */
export interface DegreeMark extends MapPoint {
  readonly axis: 'longitude' | 'latitude';
  readonly degrees: number;
}

const fine = 0.25;

/** Where the degrees of the graticule are written: those of meridians below, those of parallels at the right. */
export function degreeMarks(
  projection: GeoProjection,
  step: number,
  { width, height }: MapSize,
): readonly DegreeMark[] {
  const at = (lon: number, lat: number) => pointAt(projection, lon, lat);
  const meridians = range(60, 150, step).flatMap((degrees): readonly DegreeMark[] => {
    const foot = range(0, 75 / fine, 1)
      .map((turn) => at(degrees, 70 - turn * fine))
      .find(({ y }) => y >= height - 6);

    return foot && foot.x > 20 && foot.x < width - 48
      ? [{ axis: 'longitude', degrees, x: foot.x, y: height - 6 }]
      : [];
  });
  const parallels = range(0, 60, step).flatMap((degrees): readonly DegreeMark[] => {
    const end = range(0, 90 / fine, 1)
      .map((turn) => at(80 + turn * fine, degrees))
      .find(({ x }) => x >= width - 4);

    return end && end.y > 16 && end.y < height - 24
      ? [{ axis: 'latitude', degrees, x: width - 4, y: end.y - 4 }]
      : [];
  });

  return [...apart(meridians, ({ x }) => x, 44), ...apart(parallels, ({ y }) => y, 16)];
}

/** The marks that stand clear of the one before them: on a small map every second line has its degrees. */
function apart(
  marks: readonly DegreeMark[],
  along: (mark: DegreeMark) => number,
  least: number,
): readonly DegreeMark[] {
  const kept: DegreeMark[] = [];
  for (const mark of marks) {
    const last = kept.at(-1);
    if (!last || Math.abs(along(mark) - along(last)) >= least) kept.push(mark);
  }

  return kept;
}

/** A place in the frame, or far outside it. */
export function pointAt(projection: GeoProjection, lon: number, lat: number): MapPoint {
  const clip = projection.clipExtent();
  const [x, y] = projection.clipExtent(null)([lon, lat]) ?? [-1e6, -1e6];
  projection.clipExtent(clip);

  return { x, y };
}

function range(from: number, to: number, step: number): readonly number[] {
  return Array.from(
    { length: Math.floor((to - from) / step) + 1 },
    (_, index) => from + index * step,
  );
}
