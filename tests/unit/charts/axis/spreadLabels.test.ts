import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLabels } from '../../../../src/charts/axis/spreadLabels.ts';

describe('labels that are spread', () => {
  it('stay where they want to be while there is room', () => {
    expect(spreadLabels([20, 60, 100], 17, [0, 200])).toEqual([20, 60, 100]);
  });

  it('move apart around their common middle', () => {
    expect(spreadLabels([100, 100], 20, [0, 200])).toEqual([90, 110]);
  });

  it('move into the span at its ends', () => {
    expect(spreadLabels([0, 1, 2], 10, [0, 100])).toEqual([0, 10, 20]);
    expect(spreadLabels([98, 99], 10, [0, 100])).toEqual([90, 100]);
  });

  it('come closer where the span has no room for all', () => {
    expect(spreadLabels([5, 5, 5], 17, [0, 20])).toEqual([0, 10, 20]);
  });

  it('are none without a wish', () => {
    expect(spreadLabels([], 17, [0, 100])).toEqual([]);
  });

  it('keep their order, their distance and the span, whatever they want', () => {
    const wishes = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(wishes, (wanted) => {
        const places = spreadLabels(wanted, 17, [0, 400]);
        const pairs = wanted
          .map((wish, at) => ({ wish, place: places[at] ?? NaN, at }))
          .toSorted((a, b) => a.wish - b.wish || a.at - b.at);
        const least = Math.min(17, 400 / Math.max(1, wanted.length - 1));

        expect(pairs.every(({ place }) => place >= -1e-6 && place <= 400 + 1e-6)).toBe(true);
        expect(
          pairs.slice(1).every(({ place }, at) => place - (pairs[at]?.place ?? 0) >= least - 1e-6),
        ).toBe(true);
      }),
    );
  });
});
