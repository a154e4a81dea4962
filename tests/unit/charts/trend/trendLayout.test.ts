import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TrendDrawing } from '../../../../src/charts/trend/trendDrawing.ts';
import { trendHeight, trendLayout } from '../../../../src/charts/trend/trendLayout.ts';
import { aPoint, aTrend, figureWidths } from '../drawings.ts';
import { labelBox, overlaps } from './labelBoxes.ts';

const layoutOf = (drawing: TrendDrawing, width = 700, height = 350) =>
  trendLayout(drawing, width, height, String);

describe('a reading of a trend', () => {
  const layout = layoutOf(
    aTrend([aPoint({ at: 2002, value: 0 }), aPoint({ at: 2022, value: 200 })]),
  );

  it('stands at its value, zero on the axis and the largest tick at the top', () => {
    expect(layout.largest).toBe(200);
    expect(layout.points.map(({ point, y }) => [point.value, y])).toEqual(
      expect.arrayContaining([
        [200, 18],
        [0, 322],
      ]),
    );
  });

  it('stays at its value where its label has to move', () => {
    const crowded = layoutOf(
      aTrend([
        aPoint({ id: 'a', at: 2019, value: 197 }),
        aPoint({ id: 'b', at: 2019, value: 198 }),
        aPoint({ id: 'c', at: 2019, value: 199 }),
      ]),
    );
    const labels = crowded.points.map(labelBox);
    const heights = crowded.points.map(({ y }) => y);

    expect(overlaps(labels, labels)).toEqual([]);
    expect(Math.max(...heights) - Math.min(...heights)).toBeCloseTo((2 / 200) * 304, 6);
  });

  it('of a day stands between its year and the next', () => {
    const { points } = layoutOf(
      aTrend([aPoint({ at: 2013 }), aPoint({ at: 2013.96 }), aPoint({ at: 2019 })]),
    );
    const byYear = points.toSorted((a, b) => a.point.at - b.point.at).map(({ x }) => x);

    expect(byYear).toEqual(byYear.toSorted((a, b) => a - b));
    expect(new Set(byYear).size).toBe(3);
  });
});

describe('the axis of a trend', () => {
  it('names the years of its readings and no other', () => {
    const { years } = layoutOf(aTrend([2010, 2015, 2020].map((at) => aPoint({ at }))));

    expect(years).toEqual([2010, 2015, 2020]);
  });

  it('names a year once, however many readings it has', () => {
    const { years } = layoutOf(
      aTrend([
        aPoint({ id: 'a', at: 2013 }),
        aPoint({ id: 'b', at: 2013.9 }),
        aPoint({ at: 2019 }),
      ]),
    );

    expect(years).toEqual([2013, 2019]);
  });

  it('leaves out a year that would touch the one before', () => {
    const years = Array.from({ length: 21 }, (_, index) => aPoint({ at: 2002 + index }));
    const { years: shown } = layoutOf(aTrend(years), 358, 240);

    expect(shown.length).toBeLessThan(10);
    expect(shown[0]).toBe(2002);
  });

  it('has round ticks in the unit of the axis', () => {
    const { ticks, largest } = layoutOf(
      aTrend([aPoint({ at: 2015, value: 70_714 })], { perUnit: 10_000 }),
    );

    expect(ticks).toEqual([0, 20_000, 40_000, 60_000, 80_000]);
    expect(largest).toBe(80_000);
  });
});

describe('the remark of a reading', () => {
  const remarked = aTrend([aPoint({ at: 2005, value: 90, remark: 'year about 2005' })]);

  it('stands beside it where there is room', () => {
    expect(layoutOf(remarked, 460).points[0]?.remark).toBe('year about 2005');
  });

  it('gives way on a narrow figure', () => {
    expect(layoutOf(remarked, 459).points[0]?.remark).toBe('');
  });

  it('gives way where it would run over the line', () => {
    const rival = aPoint({ id: 'rival', at: 2014, remark: 'another count', side: 'left' });
    const { points } = layoutOf(
      aTrend([aPoint({ id: 'a', at: 2002 }), aPoint({ id: 'b', at: 2013 }), rival], {
        stretches: [{ from: 'a', to: 'b', isDotted: false }],
      }),
      500,
    );

    expect(points.find(({ point }) => point.id === 'rival')?.remark).toBe('');
  });
});

describe('the words of a break', () => {
  const lines = ['scopes differ:', 'no line, no difference'];
  const broken = aTrend([aPoint({ at: 2000 }), aPoint({ at: 2020 })], {
    breaks: [{ at: 2001, lines }],
  });

  it('stand left of the break where there is room', () => {
    const late = { ...broken, breaks: [{ at: 2016, lines }] };

    expect(layoutOf(late).breaks[0]).toMatchObject({ lines, isLeft: true });
  });

  it('stand right of it where they would run into the axis', () => {
    expect(layoutOf(broken).breaks[0]).toMatchObject({ lines, isLeft: false });
  });

  it('are left out where there is room on neither side', () => {
    const crowded = {
      ...broken,
      breaks: [
        { at: 2001, lines },
        { at: 2003, lines: [] },
      ],
    };

    expect(layoutOf(crowded).breaks.map((one) => one.lines)).toEqual([[], []]);
  });
});

describe('a trend of any readings', () => {
  const readings = fc.uniqueArray(
    fc.record({
      at: fc.integer({ min: 1990, max: 2025 }),
      value: fc.integer({ min: 0, max: 900 }),
    }),
    { minLength: 1, maxLength: 12, selector: ({ at, value }) => `${at} ${value}` },
  );
  const trends = readings.map((all) =>
    aTrend(all.map((one) => aPoint({ ...one, id: `${one.at} ${one.value}` }))),
  );

  it('keeps its readings between the axis and the right edge', () => {
    fc.assert(
      fc.property(trends, figureWidths, (trend, width) => {
        const layout = layoutOf(trend, width, trendHeight(width));

        for (const { x, y } of layout.points) {
          expect(x).toBeGreaterThanOrEqual(layout.axisWidth);
          expect(x).toBeLessThanOrEqual(width);
          expect(y).toBeGreaterThanOrEqual(layout.margin.top);
          expect(y).toBeLessThanOrEqual(trendHeight(width) - layout.axisHeight);
        }
      }),
    );
  });

  it('loses no reading and adds none', () => {
    fc.assert(
      fc.property(trends, figureWidths, (trend, width) => {
        const placed = layoutOf(trend, width).points.map(({ point }) => point.id);

        expect(placed.toSorted()).toEqual(trend.points.map(({ id }) => id).toSorted());
      }),
    );
  });
});

describe('the height of a trend', () => {
  it('is half its width within limits', () => {
    expect([320, 600, 1344].map(trendHeight)).toEqual([240, 300, 368]);
  });
});
