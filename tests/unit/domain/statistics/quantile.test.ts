import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, quantile } from '../../../../src/domain/statistics/quantile.ts';
import { answer } from './answers.ts';

const amounts = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });
const probability = fc.double({ min: 0, max: 1, noNaN: true });

describe('a quantile of type 7', () => {
  it.each([
    [0, 1],
    [0.1, 1.9],
    [0.25, 3.25],
    [0.5, 5.5],
    [0.75, 7.75],
    [0.9, 9.1],
    [1, 10],
  ])('at %d of 1 to 10 is %d, as quantile(1:10, type = 7) of R', (probabilityAsked, expected) => {
    expect(answer(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], probabilityAsked))).toBeCloseTo(
      expected,
      12,
    );
  });

  it.each([
    [0.25, 1.75],
    [0.5, 2.5],
    [0.75, 3.25],
  ])('at %d of 1, 2, 3, 4 is %d, as in the reference of pandas.Series.quantile', (at, expected) => {
    expect(answer(quantile([4, 2, 1, 3], at))).toBe(expected);
  });

  it('of one value is that value', () => {
    expect(answer(quantile([7], 0.3))).toBe(7);
  });

  it('of values that are equal is that value without a rounding error', () => {
    expect(answer(quantile([0.1, 0.1, 0.1], 0.3))).toBe(0.1);
  });

  it('is refused without values', () => {
    expect(median([])).toEqual({
      kind: 'refused',
      reason: { kind: 'too-few-values', has: 0, needs: 1 },
    });
  });

  it.each([-0.1, 1.1, Number.NaN])('of a probability of %d is an error of the caller', (at) => {
    expect(() => quantile([1, 2], at)).toThrow(RangeError);
  });

  it('never falls as the probability rises', () => {
    fc.assert(
      fc.property(amounts, probability, probability, (values, one, other) => {
        const low = answer(quantile(values, Math.min(one, other)));
        const high = answer(quantile(values, Math.max(one, other)));

        expect(high - low).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });

  it('lies between the smallest and the largest value, in whatever order they stand', () => {
    fc.assert(
      fc.property(amounts, probability, (values, at) => {
        const value = answer(quantile(values, at));

        expect(value).toBeGreaterThanOrEqual(Math.min(...values));
        expect(value).toBeLessThanOrEqual(Math.max(...values));
        expect(value).toBe(answer(quantile(values.toReversed(), at)));
      }),
    );
  });
});
