import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInside, isOverlapping } from '../../../../src/charts/axis/textBox.ts';
import { bracketPath, doubtLines } from '../../../../src/charts/scatter/pointGeometry.ts';
import { pointsInside } from '../../../../src/charts/scatter/pointsInside.ts';
import type {
  ScatterDrawing,
  ScatterPoint,
} from '../../../../src/charts/scatter/scatterDrawing.ts';
import { clipped } from '../../../../src/charts/scatter/scatterGuides.ts';
import { keyPlaces } from '../../../../src/charts/scatter/scatterKey.ts';
import {
  scatterLabelBox,
  scatterLabels,
  takenBy,
} from '../../../../src/charts/scatter/scatterLabels.ts';
import { scatterHeight, scatterLayout } from '../../../../src/charts/scatter/scatterLayout.ts';

const certainty = fc.constantFrom('published', 'about', 'more-than', 'less-than', 'calculated');
const reading = fc.record({
  values: fc.double({ min: 0.01, max: 1e6, noNaN: true }).map((value) => [value]),
  certainty,
});
const points = fc.array(fc.record({ x: reading, y: reading }), { minLength: 3, maxLength: 24 });

const aPoint = (id: string, wish: Partial<ScatterPoint> = {}): ScatterPoint => ({
  id,
  name: `示例集群 ${id}`,
  year: '2019',
  remark: '',
  x: { values: [1], certainty: 'published' },
  y: { values: [1], certainty: 'published' },
  area: 1,
  dye: 0,
  ...wish,
});
const aScatter = (
  all: readonly ScatterPoint[],
  wish: Partial<ScatterDrawing> = {},
): ScatterDrawing => ({
  kind: 'scatter',
  x: { title: '企业数，家', scale: 'log' },
  y: { title: '总产值，亿元', scale: 'log' },
  points: all,
  legend: [],
  isSized: false,
  fit: null,
  medians: null,
  ...wish,
});
const layoutOf = (drawing: ScatterDrawing, width: number) =>
  scatterLayout(drawing, width, scatterHeight(drawing, width), String);

describe('the labels of a scatter', () => {
  it('cover no mark and no other label, and stay inside, at any width', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 328, max: 1400 }), (all, width) => {
        const drawing = aScatter(all.map((wish, index) => aPoint(String(index), wish)));
        const layout = layoutOf(drawing, width);
        const frame = { left: 0, right: width, top: 0, bottom: layout.plot.bottom };
        const boxes = scatterLabels(layout.points, layout.points, frame).map(scatterLabelBox);
        const marks = layout.points.flatMap(takenBy);

        expect(boxes.every((box) => isInside(box, frame))).toBe(true);
        expect(
          boxes.some((box, at) =>
            [...marks, ...boxes.slice(at + 1)].some((other) => isOverlapping(box, other)),
          ),
        ).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('name every point that stands apart from the others', () => {
    const all = [1, 10, 100].map((at) =>
      aPoint(String(at), { x: { values: [at], certainty: 'published' } }),
    );
    const layout = layoutOf(aScatter(all), 800);
    const frame = { left: 0, right: 800, top: 0, bottom: layout.plot.bottom };

    expect(scatterLabels(layout.points, layout.points, frame)).toHaveLength(3);
  });
});

describe('the layout of a scatter', () => {
  it('keeps every point inside the plot', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 328, max: 1400 }), (all, width) => {
        const layout = layoutOf(aScatter(all.map((wish, at) => aPoint(String(at), wish))), width);

        expect(pointsInside(layout.points, layout.plot)).toHaveLength(all.length);
      }),
    );
  });

  it('draws areas in proportion and large ones first', () => {
    const all = [0.25, 1, null].map((area, at) => aPoint(String(at), { area }));
    const { points: placed } = layoutOf(aScatter(all, { isSized: true }), 800);

    expect(placed.map(({ radius }) => radius)).toEqual([22, 11, 2]);
  });

  it('breaks the key into rows that fit', () => {
    const legend = Array.from({ length: 8 }, (_, dye) => ({ dye, name: `Some province ${dye}` }));
    const { places, bottom } = keyPlaces(aScatter([], { legend }), 358);

    expect(places.every(({ x }) => x < 358)).toBe(true);
    expect(bottom).toBeGreaterThan(40);
  });
});

describe('the lines of doubt of a point', () => {
  const at = (x: ScatterPoint['x']['certainty'], y: ScatterPoint['y']['certainty']) =>
    doubtLines({ x: { values: [1], certainty: x }, y: { values: [1], certainty: y } }, 100, 100, 5);

  it('lead away from a bound in the direction of the value, and fade', () => {
    expect(at('more-than', 'published').every(({ x1, x2 }) => x1 >= 105 && x2 > x1)).toBe(true);
    expect(at('less-than', 'published').every(({ x1, x2 }) => x1 <= 95 && x2 < x1)).toBe(true);
    expect(at('published', 'more-than').every(({ y1, y2 }) => y1 <= 95 && y2 < y1)).toBe(true);
    const opacities = at('more-than', 'published').map(({ opacity }) => opacity);
    expect(opacities.slice(0, 4)).toEqual(opacities.slice(0, 4).toSorted((a, b) => b - a));
  });

  it('are two short bars around a rounded value, and none around an exact one', () => {
    expect(at('published', 'about')).toHaveLength(2);
    expect(at('published', 'published')).toEqual([]);
  });

  it('are a bracket from the first to the last value on which sources differ', () => {
    expect(bracketPath([10], [20, 30, 50], 4)).toBe('M17 20h5V50h-5');
    expect(bracketPath([10, 40], [20], 4)).toBe('M10 27v5H40v-5');
    expect(bracketPath([10], [20], 4)).toBeNull();
  });
});

describe('a guide', () => {
  const plot = { left: 0, right: 100, top: 0, bottom: 100 };

  it.each([
    ['inside', { x1: 0, y1: 10, x2: 100, y2: 90 }, { x1: 0, y1: 10, x2: 100, y2: 90 }],
    ['beyond both', { x1: 0, y1: 200, x2: 100, y2: -100 }, { y1: 100, y2: 0 }],
    ['level', { x1: 0, y1: 50, x2: 100, y2: 50 }, { y1: 50, y2: 50 }],
  ])('%s is cut at the plot', (_, line, kept) => {
    expect(clipped(line, plot)).toMatchObject(kept);
  });

  it('outside is not drawn', () => {
    expect(clipped({ x1: 0, y1: 150, x2: 100, y2: 150 }, plot)).toBeNull();
    expect(clipped({ x1: 0, y1: 150, x2: 100, y2: 250 }, plot)).toBeNull();
  });
});
