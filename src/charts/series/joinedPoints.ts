import { dyeClass } from '../theme/dyes.ts';
import type { SeriesDrawing } from './seriesDrawing.ts';
import type { SeriesLayout } from './seriesLayout.ts';

/** The stretches of all lines with the points between which they run. */
export function joinedPoints({ series }: SeriesDrawing) {
  return series.flatMap(({ points, stretches, dye }) => {
    const byId = new Map(points.map((point) => [point.id, point]));

    return stretches.flatMap((stretch) => {
      const [from, to] = [byId.get(stretch.from), byId.get(stretch.to)];

      return from && to
        ? [{ key: `${from.id} ${to.id}`, mark: to.id, dye: dyeClass(dye), from, to }]
        : [];
    });
  });
}

/** The points that contradict one another, as they stand. */
export function placedConflicts({ conflicts }: SeriesDrawing, { points }: SeriesLayout) {
  const places = new Map(points.map((placed) => [placed.point.id, placed]));

  return conflicts.flatMap(([first, last]) => {
    const [upper, lower] = [places.get(first), places.get(last)];

    return upper && lower ? [{ key: `${first} ${last}`, upper, lower }] : [];
  });
}
