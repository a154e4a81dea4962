import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concentrationRatio, herfindahl } from '../../../../src/domain/statistics/concentration.ts';
import { answer } from './answers.ts';

const holdings = fc
  .array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 40 })
  .filter((values) => values.some((value) => value > 0));

describe('the Herfindahl–Hirschman index', () => {
  it('of 30, 30, 20 and 20 percent is 2,600, the example of the U.S. Department of Justice', () => {
    const { index, points } = answer(herfindahl([30, 30, 20, 20]));

    expect(points).toBeCloseTo(2600, 9);
    expect(index).toBeCloseTo(0.26, 12);
  });

  it('of one member is 10,000', () => {
    expect(answer(herfindahl([7]))).toEqual({ index: 1, points: 10_000, equalMembers: 1 });
  });

  it('of five equal members is 2,000, and that of five equal members', () => {
    const { points, equalMembers } = answer(herfindahl([4, 4, 4, 4, 4]));

    expect(points).toBeCloseTo(2000, 9);
    expect(equalMembers).toBeCloseTo(5, 12);
  });

  it.each([
    ['without members', [], { kind: 'too-few-values', has: 0, needs: 1 }],
    ['with a member below zero', [1, -1], { kind: 'negative', count: 1 }],
    ['where all are zero', [0], { kind: 'all-zero' }],
  ])('is refused %s', (_, values, reason) => {
    expect(herfindahl(values)).toEqual({ kind: 'refused', reason });
  });

  it('lies between that of equal members and 10,000', () => {
    fc.assert(
      fc.property(holdings, (values) => {
        const { points } = answer(herfindahl(values));

        expect(points).toBeGreaterThanOrEqual(10_000 / values.length - 1e-6);
        expect(points).toBeLessThanOrEqual(10_000 + 1e-6);
      }),
    );
  });
});

describe('a concentration ratio', () => {
  it('of the windshield repairers of OpenStax, Principles of Economics, section 11.1, is 40% for four firms', () => {
    const shares = [16, 10, 8, ...Array<number>(7).fill(6), ...Array<number>(8).fill(3)];

    expect(answer(concentrationRatio(shares, 4))).toBeCloseTo(0.4, 12);
    expect(answer(herfindahl(shares)).points).toBeCloseTo(744, 9);
  });

  it('is the share of the largest members, in whatever order they stand', () => {
    expect(answer(concentrationRatio([5, 20, 10, 30, 35], 4))).toBeCloseTo(0.95, 12);
  });

  it('of as many members as there are is 1', () => {
    expect(answer(concentrationRatio([0.1, 0.2, 0.3], 3))).toBe(1);
  });

  it('is refused where there are fewer members than it asks for', () => {
    expect(concentrationRatio([1, 2, 3], 4)).toEqual({
      kind: 'refused',
      reason: { kind: 'too-few-values', has: 3, needs: 4 },
    });
  });

  it.each([0, -1, 2.5])('of %d members is an error of the caller', (n) => {
    expect(() => concentrationRatio([1, 2, 3], n)).toThrow(RangeError);
  });

  it('never falls as more members are counted', () => {
    fc.assert(
      fc.property(holdings, (values) => {
        const ratios = values.map((_, index) => answer(concentrationRatio(values, index + 1)));

        ratios.slice(1).forEach((ratio, index) => {
          expect(ratio).toBeGreaterThanOrEqual(ratios[index] ?? 0);
        });
      }),
    );
  });
});
