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
      { examples: [[[9999999.99999997, 9999999.999999972], 2]] },
    );
  });

  it.each(['linear', 'log'] as const)(
    'takes values as one that no digit tells apart, %s',
    (scale) => {
      expect(roundAxis([9999999.99999997, 9999999.999999972], scale, 2)).toEqual(
        roundAxis([10_000_000], scale, 2),
      );
    },
  );
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
