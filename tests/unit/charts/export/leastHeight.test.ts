import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartHeight } from '../../../../src/charts/chartHeight.ts';
import { leastHeight } from '../../../../src/charts/export/leastHeight.ts';
import {
  aBoundsRow,
  aMark,
  aPoint,
  aTrend,
  boundsOf,
  figureWidths,
  panelsOf,
  shareOf,
  tileMapOf,
} from '../drawings.ts';

const drawings = [
  boundsOf([aBoundsRow(), aBoundsRow()]),
  shareOf([aMark({ value: 41 })]),
  tileMapOf([]),
  aTrend([aPoint({ at: 2019 })]),
  panelsOf([2, 3]),
];

describe('the least height of a chart', () => {
  it('is never more than the height that it wants', () => {
    fc.assert(
      fc.property(fc.constantFrom(...drawings), figureWidths, (drawing, width) => {
        expect(leastHeight(drawing, width)).toBeLessThanOrEqual(chartHeight(drawing, width));
      }),
    );
  });

  it('grows with the rows', () => {
    const heights = [3, 9].map((count) =>
      leastHeight(boundsOf(Array.from({ length: count }, () => aBoundsRow())), 600),
    );

    expect(heights[1]).toBeGreaterThan(heights[0] ?? 0);
  });

  it('leaves tiles room for two lines where they are small', () => {
    const part = (width: number) =>
      leastHeight(tileMapOf([]), width) / chartHeight(tileMapOf([]), width);

    expect(part(304)).toBeGreaterThan(part(880));
  });
});
