import { describe, expect, it } from 'vitest';
import { greyShape } from '../../../../src/charts/export/greyShapes.ts';

/** Area of a closed outline of absolute points, by the shoelace formula. */
function areaOf(path: string): number {
  const points = path
    .slice(1, -1)
    .split('L')
    .map((point) => point.split(' ').map(Number));

  return Math.abs(
    points.reduce((sum, [x = 0, y = 0], index) => {
      const [nextX = 0, nextY = 0] = points[(index + 1) % points.length] ?? [];

      return sum + (x * nextY - nextX * y) / 2;
    }, 0),
  );
}

describe('the shape of a dot without its hue', () => {
  it.each([1, 2, 3, 4, 6, 7])('of dye %i has the area of the dot', (dye) => {
    expect(areaOf(greyShape(dye, 30, 40, 10)) / (Math.PI * 100)).toBeCloseTo(1, 2);
  });

  it('differs from dye to dye', () => {
    const shapes = Array.from({ length: 8 }, (_, dye) => greyShape(dye, 30, 40, 10));

    expect(new Set(shapes).size).toBe(8);
  });

  it('is a cross of five squares of the same area for the sixth', () => {
    const side = Number(/h([\d.]+)/.exec(greyShape(5, 30, 40, 10))?.[1]);

    expect((5 * side ** 2) / (Math.PI * 100)).toBeCloseTo(1, 2);
  });
});
