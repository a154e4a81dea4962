import { describe, expect, it } from 'vitest';
import { isSameSum } from '../../../../src/domain/statistics/sameSum.ts';

describe('two sums', () => {
  it.each([
    [0.1 + 0.2, 0.3, true],
    [0, 0, true],
    [1e15, 1e15 + 1, true],
    [300, 300.001, false],
    [-5, 5, false],
    [0, 1e-12, false],
  ])('of %d and %d are the same: %s', (a, b, same) => {
    expect(isSameSum(a, b)).toBe(same);
    expect(isSameSum(b, a)).toBe(same);
  });
});
