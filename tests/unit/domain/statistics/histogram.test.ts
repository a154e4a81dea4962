import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histogram } from '../../../../src/domain/statistics/histogram.ts';
import { answer } from './answers.ts';

const hundred = Array.from({ length: 100 }, (_, index) => index + 1);

describe('a histogram', () => {
  it('has bins of the width of Freedman and Diaconis, rounded to a round one', () => {
    // The quartiles of 1 to 100 are 49.5 apart: 2 · 49.5 / ∛100 = 21.3, rounded to 20.
    expect(answer(histogram(hundred, 'linear'))).toEqual({
      scale: 'linear',
      rule: 'freedman-diaconis',
      bins: [
        { from: 0, to: 20, count: 19 },
        { from: 20, to: 40, count: 20 },
        { from: 40, to: 60, count: 20 },
        { from: 60, to: 80, count: 20 },
        { from: 80, to: 100, count: 21 },
      ],
    });
  });

  it('has the bins of Sturges where the quartiles coincide', () => {
    // Range 7 over ⌈log₂ 8⌉ + 1 = 4 bins: 1.75, rounded to 2.
    const shape = answer(histogram([3, 3, 3, 3, 3, 3, 3, 10], 'linear'));

    expect(shape.rule).toBe('sturges');
    expect(shape.bins.map(({ from }) => from)).toEqual([2, 4, 6, 8]);
    expect(shape.bins.map(({ count }) => count)).toEqual([7, 0, 0, 1]);
  });

  it('of equal values has one bin with all of them', () => {
    expect(answer(histogram([50, 50, 50], 'linear')).bins).toEqual([
      { from: 50, to: 55, count: 3 },
    ]);
  });

  it('of zeros has one bin', () => {
    expect(answer(histogram([0, 0], 'linear')).bins).toEqual([{ from: 0, to: 1, count: 2 }]);
  });

  it('has edges without a trace of binary fractions', () => {
    const hundredths = Array.from({ length: 125 }, (_, index) => index / 100);
    const { bins } = answer(histogram(hundredths, 'linear'));

    expect(bins.map(({ to }) => to)).toEqual([0.2, 0.4, 0.6, 0.8, 1, 1.2, 1.4]);
  });

  it('never has more bins than can be read, however far an outlier lies', () => {
    expect(answer(histogram([...hundred, 1e9], 'linear')).bins.length).toBeLessThanOrEqual(65);
  });

  it('on a logarithmic axis has round edges of nearly one ratio', () => {
    const values = [1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233];

    expect(answer(histogram(values, 'log')).bins).toEqual([
      { from: 1, to: 10, count: 5 },
      { from: 10, to: 100, count: 5 },
      { from: 100, to: 1000, count: 2 },
    ]);
  });

  it('on a logarithmic axis has finer edges for more values', () => {
    const many = Array.from({ length: 2000 }, (_, index) => 10 ** (index / 1000));
    const edges = answer(histogram(many, 'log')).bins.map(({ from }) => from);

    expect(edges).toEqual([1, 1.6, 2.5, 4, 6.3, 10, 16, 25, 40, 63]);
  });

  it.each([0.01, 1, 100, 1e6])('on a logarithmic axis has a bin for %d alone', (value) => {
    const { bins } = answer(histogram([value], 'log'));

    expect(bins).toHaveLength(1);
    expect(bins[0]).toMatchObject({ from: value, count: 1 });
  });

  it('on a logarithmic axis is refused for values that are not above zero, which are counted', () => {
    expect(histogram([0, 5, -2], 'log')).toEqual({
      kind: 'refused',
      reason: { kind: 'not-positive', count: 2 },
    });
  });

  it.each(['linear', 'log'] as const)('on a %s axis is refused without values', (scale) => {
    expect(histogram([], scale)).toEqual({
      kind: 'refused',
      reason: { kind: 'too-few-values', has: 0, needs: 1 },
    });
  });

  it.each(['linear', 'log'] as const)(
    'on a %s axis holds every value in one bin, from edge to edge without a gap',
    (scale) => {
      const amount = fc
        .integer({ min: scale === 'log' ? 1 : -1e9, max: 1e9 })
        .map((thousandths) => thousandths / 1000);
      fc.assert(
        fc.property(fc.array(amount, { minLength: 1 }), (values) => {
          const { bins } = answer(histogram(values, scale));
          const counted = bins.reduce((total, { count }) => total + count, 0);

          expect(counted).toBe(values.length);
          expect(bins[0]?.from).toBeLessThanOrEqual(Math.min(...values));
          const most = Math.max(...values);
          // Up to the last digit of a double, on either side of zero.
          expect(bins.at(-1)?.to).toBeGreaterThanOrEqual(most - Math.abs(most) * 1e-12);
          bins.slice(1).forEach((bin, index) => {
            expect(bin.from).toBe(bins[index]?.to);
            expect(bin.to).toBeGreaterThan(bin.from);
          });
        }),
      );
    },
  );
});
