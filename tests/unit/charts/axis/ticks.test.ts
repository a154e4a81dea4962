import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ticksUpTo } from '../../../../src/charts/axis/ticks.ts';

const largest = fc.double({ min: 1e-4, max: 1e7, noNaN: true });
const counts = fc.integer({ min: 1, max: 10 });

describe('the ticks of an axis', () => {
  it.each([
    [197, 5, [0, 50, 100, 150, 200]],
    [216, 5, [0, 50, 100, 150, 200, 250]],
    [1000, 4, [0, 250, 500, 750, 1000]],
    [7071.4, 4, [0, 2000, 4000, 6000, 8000]],
    [0.3, 3, [0, 0.1, 0.2, 0.3]],
    [1, 4, [0, 0.25, 0.5, 0.75, 1]],
  ])('up to %d in %d steps are %j', (highest, count, expected) => {
    expect(ticksUpTo(highest, count)).toEqual(expected);
  });

  it('of nothing are a single step', () => {
    expect([ticksUpTo(0, 4), ticksUpTo(-5, 4), ticksUpTo(NaN, 4)]).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
    ]);
  });

  it('begin at zero', () => {
    fc.assert(fc.property(largest, counts, (value, count) => ticksUpTo(value, count)[0] === 0));
  });

  it('cover the largest value', () => {
    fc.assert(
      fc.property(largest, counts, (value, count) => {
        expect(ticksUpTo(value, count).at(-1)).toBeGreaterThanOrEqual(value * (1 - 1e-9));
      }),
    );
  });

  it('are no more steps than asked for', () => {
    fc.assert(
      fc.property(largest, counts, (value, count) => {
        expect(ticksUpTo(value, count).length - 1).toBeLessThanOrEqual(count);
      }),
    );
  });

  it('are one round step apart', () => {
    fc.assert(
      fc.property(largest, counts, (value, count) => {
        const ticks = ticksUpTo(value, count);
        const step = ticks[1] ?? 0;
        const leading = Number(step.toExponential().split('e')[0]);

        expect([1, 2, 2.5, 5]).toContain(leading);
        expect(ticks.at(-1)).toBeCloseTo(step * (ticks.length - 1), 6);
      }),
    );
  });

  it('are written without the noise of binary fractions', () => {
    const ticks = ticksUpTo(0.7, 7);

    expect(ticks).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]);
  });
});
