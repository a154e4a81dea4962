import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittedAt, leastSquares, pearson } from '../../../../src/domain/statistics/regression.ts';
import { answer } from './answers.ts';

const linear = { x: 'linear', y: 'linear' } as const;
const logarithmic = { x: 'log', y: 'log' } as const;
const points = (xs: readonly number[], ys: readonly number[]) =>
  xs.map((x, index) => ({ x, y: ys[index] ?? 0 }));

/** Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973). */
const first = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
const quartet = [
  ['I', points(first, [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68])],
  ['II', points(first, [9.14, 8.14, 8.74, 8.77, 9.26, 8.1, 6.13, 3.1, 9.13, 7.26, 4.74])],
  ['III', points(first, [7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73])],
  [
    'IV',
    points(
      [8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8],
      [6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.5, 5.56, 7.91, 6.89],
    ),
  ],
] as const;

describe('the line of least squares', () => {
  it.each(quartet)('through set %s of Anscombe is y = 3.00 + 0.500 x with R² 0.67', (_, set) => {
    const line = answer(leastSquares(set, linear));

    expect(line.intercept).toBeCloseTo(3, 1);
    expect(line.slope).toBeCloseTo(0.5, 2);
    expect(line.rSquared).toBeCloseTo(0.67, 2);
    expect(line.points).toBe(11);
  });

  it('on logarithmic axes has the exponent of a power as its slope', () => {
    const line = answer(leastSquares(points([1, 10, 100], [2, 200, 20_000]), logarithmic));

    expect(line.slope).toBeCloseTo(2, 12);
    expect(line.rSquared).toBeCloseTo(1, 12);
    expect(fittedAt(line, 1000)).toBeCloseTo(2_000_000, 3);
  });

  it('with one logarithmic axis takes the logarithm of that one alone', () => {
    const line = answer(leastSquares(points([1, 10, 100], [5, 8, 11]), { x: 'log', y: 'linear' }));

    expect(line.slope).toBeCloseTo(3, 12);
    expect(fittedAt(line, 1000)).toBeCloseTo(14, 12);
  });

  it('on a logarithmic axis is nowhere at zero', () => {
    const line = answer(leastSquares(points([1, 10, 100], [1, 2, 4]), logarithmic));

    expect(() => fittedAt(line, 0)).toThrow(RangeError);
  });

  it.each([
    ['two points', points([1, 2], [1, 2]), { kind: 'too-few-values', has: 2, needs: 3 }],
    ['one x only', points([0.1, 0.1, 0.1], [1, 2, 3]), { kind: 'no-spread', of: 'x' }],
    ['one y only', points([1, 2, 3], [0.1, 0.1, 0.1]), { kind: 'no-spread', of: 'y' }],
  ])('is refused for %s', (_, set, reason) => {
    expect(leastSquares(set, linear)).toEqual({ kind: 'refused', reason });
    expect(pearson(set, linear)).toEqual({ kind: 'refused', reason });
  });

  it('on logarithmic axes is refused for values that are not above zero', () => {
    expect(leastSquares(points([0, 1, 2], [1, 2, 3]), logarithmic)).toEqual({
      kind: 'refused',
      reason: { kind: 'not-positive', count: 1 },
    });
    expect(leastSquares(points([1, 2, 3], [1, -2, 0]), logarithmic)).toEqual({
      kind: 'refused',
      reason: { kind: 'not-positive', count: 2 },
    });
  });
});

describe('the correlation coefficient', () => {
  it.each(quartet)('of set %s of Anscombe is 0.816', (_, set) => {
    expect(answer(pearson(set, linear))).toBeCloseTo(0.816, 2);
  });

  it('of a falling line is −1', () => {
    expect(answer(pearson(points([1, 2, 3], [3, 2, 1]), linear))).toBeCloseTo(-1, 12);
  });

  it('has R² as its square and lies between −1 and 1', () => {
    const point = fc.record({ x: fc.integer({ max: 999 }), y: fc.integer({ max: 999 }) });
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 20 }), (set) => {
        const coefficient = pearson(set, linear);
        if (coefficient.kind === 'refused') return;

        expect(Math.abs(coefficient.value)).toBeLessThanOrEqual(1);
        expect(answer(leastSquares(set, linear)).rSquared).toBeCloseTo(coefficient.value ** 2, 9);
      }),
    );
  });
});
