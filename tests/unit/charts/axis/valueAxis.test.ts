import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutTouching } from '../../../../src/charts/axis/axisTicks.ts';
import { positionOn, roundAxis, snugAxis } from '../../../../src/charts/axis/valueAxis.ts';

const positive = fc.array(fc.double({ min: 1e-3, max: 1e7, noNaN: true }), { minLength: 1 });
const count = fc.integer({ min: 2, max: 8 });

describe('an axis with round ends', () => {
  it.each(['linear', 'log'] as const)('holds every value, %s', (scale) => {
    fc.assert(
      fc.property(positive, count, (values, ticks) => {
        const axis = roundAxis(values, scale, ticks);
        const [from, to] = axis.domain;

        expect(from).toBeLessThan(to);
        expect(
          values.every((value) => {
            const at = positionOn(scale, value);

            return (
              at >= from - Math.abs(from) * 1e-9 - 1e-9 && at <= to + Math.abs(to) * 1e-9 + 1e-9
            );
          }),
        ).toBe(true);
        expect(axis.ticks.length).toBeGreaterThan(1);
        expect(axis.ticks.length).toBeLessThan(26);
      }),
    );
  });

  it.each([
    [
      'sizes over powers of ten',
      [3, 4000],
      'log',
      [2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000],
    ],
    ['sizes near one another', [45, 80], 'log', [45, 50, 55, 60, 65, 70, 75, 80]],
    ['sizes on a line', [3, 95], 'linear', [0, 20, 40, 60, 80, 100]],
    ['growth', [-8, 11], 'linear', [-10, -5, 0, 5, 10, 15]],
  ] as const)('of %s has ticks that can be read', (_, values, scale, ticks) => {
    expect(roundAxis(values, scale, scale === 'log' ? 8 : 5).ticks).toEqual(ticks);
  });
});

describe('a snug axis', () => {
  it('ends at the outermost values', () => {
    expect(snugAxis([3, 4000], 'log', 4).domain).toEqual([Math.log10(3), Math.log10(4000)]);
    expect(snugAxis([3, 4000], 'log', 4).ticks).toEqual([10, 100, 1000]);
  });
});

describe('the texts of ticks', () => {
  it('touch no neighbour', () => {
    const ticks = [0, 10, 20, 60].map((at) => ({ at, text: String(at * 1000) }));

    expect(withoutTouching(ticks, (at) => at, 12).map(({ at }) => at)).toEqual([0, 60]);
  });
});
