import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverage, discOf } from '../../../../src/charts/canvas/stampDots.ts';

const plane = { width: 40, height: 30 };
const layerOf = (
  dots: readonly { readonly x: number; readonly y: number; readonly r: number }[],
) => ({
  xs: Float32Array.from(dots, ({ x }) => x),
  ys: Float32Array.from(dots, ({ y }) => y),
  radii: Float32Array.from(dots, ({ r }) => r),
});

describe('a disc of pixels', () => {
  it.each([1, 2, 3.5])('of radius %f covers about the area of the circle', (radius) => {
    const area = discOf(radius).cover.reduce((sum, cover) => sum + cover / 255, 0);

    expect(Math.abs(area - Math.PI * radius ** 2)).toBeLessThan(0.15 * Math.PI * radius ** 2 + 0.5);
  });
});

describe('what dots cover', () => {
  const all = (dots: readonly unknown[]) => dots.map((_, at) => at);
  const dot = fc.record({
    x: fc.integer({ min: -5, max: 45 }),
    y: fc.integer({ min: -5, max: 35 }),
    r: fc.integer({ min: 1, max: 4 }),
  });

  it('is at each pixel the most that any dot covers there alone', () => {
    fc.assert(
      fc.property(fc.array(dot, { maxLength: 12 }), (dots) => {
        const together = coverage(layerOf(dots), all(dots), plane, 1);
        const alone = dots.map((one) => coverage(layerOf([one]), [0], plane, 1));

        expect([...together]).toEqual(
          [...together].map((_, at) => Math.max(0, ...alone.map((cover) => cover[at] ?? 0))),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('leaves out the dots that do not belong', () => {
    const layer = layerOf([
      { x: 5, y: 5, r: 2 },
      { x: 25, y: 5, r: 2 },
    ]);

    expect(coverage(layer, [1], plane, 1)).toEqual(
      coverage(layerOf([{ x: 25, y: 5, r: 2 }]), [0], plane, 1),
    );
  });

  it('reaches nothing beyond the plane', () => {
    expect(coverage(layerOf([{ x: 0, y: 0, r: 2 }]), [0], plane, 1)[39]).toBe(0);
  });
});
