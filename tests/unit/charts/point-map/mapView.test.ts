import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mostZoom,
  movedBy,
  viewWith,
  wholeMap,
  zoomedAt,
} from '../../../../src/charts/point-map/mapView.ts';

const size = { width: 800, height: 600 };
const pixel = fc.double({ min: -2000, max: 2000, noNaN: true });
const factor = fc.double({ min: 0.1, max: 10, noNaN: true });
const point = fc.record({
  x: fc.double({ min: 0, max: size.width, noNaN: true }),
  y: fc.double({ min: 0, max: size.height, noNaN: true }),
});

describe('the view of a map', () => {
  it('keeps the point that it is enlarged about', () => {
    const view = zoomedAt(wholeMap, 2, { x: 400, y: 300 }, size);

    expect(view).toEqual({ zoom: 2, x: -400, y: -300 });
  });

  it('is the whole map again when it is made small', () => {
    const view = zoomedAt(wholeMap, 3, { x: 100, y: 50 }, size);

    expect(zoomedAt(view, 1 / 100, { x: 700, y: 20 }, size)).toEqual({ zoom: 1, x: 0, y: 0 });
  });

  it('cannot be moved where all of it is seen', () => {
    expect(movedBy(wholeMap, { x: 50, y: -50 }, size)).toEqual(wholeMap);
  });

  it('always fills its frame', () => {
    fc.assert(
      fc.property(factor, point, pixel, pixel, (by, at, x, y) => {
        const view = movedBy(zoomedAt(wholeMap, by, at, size), { x, y }, size);

        expect(view.zoom).toBeGreaterThanOrEqual(1);
        expect(view.zoom).toBeLessThanOrEqual(mostZoom);
        expect(view.x).toBeLessThanOrEqual(0);
        expect(view.y).toBeLessThanOrEqual(0);
        expect(view.x + size.width * view.zoom).toBeGreaterThanOrEqual(size.width - 1e-6);
        expect(view.y + size.height * view.zoom).toBeGreaterThanOrEqual(size.height - 1e-6);
      }),
    );
  });

  it('stays where the point that is looked at is in the frame', () => {
    const view = { zoom: 4, x: -800, y: -600 };

    expect(viewWith(view, { x: 10, y: 10 }, size)).toBe(view);
  });

  it('moves a point outside the frame into its middle', () => {
    const view = { zoom: 4, x: -800, y: -600 };

    expect(viewWith(view, { x: 900, y: 300 }, size)).toEqual({ zoom: 4, x: -1300, y: -600 });
  });
});
