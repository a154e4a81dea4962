import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gini } from '../../../../src/domain/statistics/gini.ts';
import { heldBySmallest, lorenzCurve } from '../../../../src/domain/statistics/lorenz.ts';
import { answer } from './answers.ts';

/** Incomes of the example of the R packages ineq and acid. */
const incomes = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261];
const holdings = fc
  .array(fc.integer({ min: 0, max: 100_000 }), { minLength: 2, maxLength: 40 })
  .filter((values) => values.some((value) => value > 0));

const refusals = [
  ['of no values', [], { kind: 'too-few-values', has: 0, needs: 2 }],
  ['of one value', [5], { kind: 'too-few-values', has: 1, needs: 2 }],
  ['with a value below zero', [5, -1, -2], { kind: 'negative', count: 2 }],
  ['where all are zero', [0, 0], { kind: 'all-zero' }],
] as const;

describe('the Gini coefficient', () => {
  it('of the example of the R package ineq is 0.4620911', () => {
    expect(answer(gini(incomes)).ofAll).toBeCloseTo(0.4620911, 7);
  });

  it('of that example as a sample is 0.5134346, which is 10/9 of it', () => {
    expect(answer(gini(incomes)).ofSample).toBeCloseTo(0.5134346, 7);
  });

  it('of 0 to 9 is 0.3666…, the example of the reference of ClickHouse', () => {
    expect(answer(gini([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])).ofAll).toBeCloseTo(0.36666666666666664, 12);
  });

  it('of equal values is zero', () => {
    expect(answer(gini([0.1, 0.1, 0.1]))).toEqual({ ofAll: 0, ofSample: 0 });
  });

  it('where one of four has all is 3/4, and 1 as a sample', () => {
    expect(answer(gini([0, 0, 0, 9]))).toEqual({ ofAll: 0.75, ofSample: 1 });
  });

  it.each(refusals)('is refused %s', (_, values, reason) => {
    expect(gini(values)).toEqual({ kind: 'refused', reason });
  });

  it('lies between 0 and 1', () => {
    fc.assert(
      fc.property(holdings, (values) => {
        const { ofAll, ofSample } = answer(gini(values));

        expect(ofAll).toBeGreaterThanOrEqual(0);
        expect(ofAll).toBeLessThanOrEqual(1 - 1 / values.length + 1e-12);
        expect(ofSample).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('stays when every value is multiplied', () => {
    fc.assert(
      fc.property(holdings, fc.integer({ min: 1, max: 1000 }), (values, factor) => {
        const larger = values.map((value) => value * factor);

        expect(answer(gini(larger)).ofAll).toBeCloseTo(answer(gini(values)).ofAll, 9);
      }),
    );
  });

  it('of all there are stays when every member is there several times', () => {
    fc.assert(
      fc.property(holdings, fc.integer({ min: 2, max: 4 }), (values, times) => {
        const copies = Array.from({ length: times }, () => values).flat();

        expect(answer(gini(copies)).ofAll).toBeCloseTo(answer(gini(values)).ofAll, 9);
      }),
    );
  });

  it('is half the mean difference of all pairs, relative to the mean', () => {
    fc.assert(
      fc.property(holdings, (values) => {
        const differences = values.flatMap((a) => values.map((b) => Math.abs(a - b)));
        const add = (total: number, value: number) => total + value;
        const expected = differences.reduce(add, 0) / (2 * values.length * values.reduce(add, 0));

        expect(answer(gini(values)).ofAll).toBeCloseTo(expected, 9);
      }),
    );
  });
});

describe('the Lorenz curve', () => {
  it('of the fifths of British incomes of 1979 has the points of OpenStax, Principles of Economics, table 15.9', () => {
    const held = answer(lorenzCurve([39.7, 24.8, 17, 11.5, 7])).map((point) => point.held);
    const published = [0, 0.07, 0.185, 0.355, 0.603, 1];

    held.forEach((part, index) => {
      expect(part).toBeCloseTo(published[index] ?? Number.NaN, 12);
    });
  });

  it('runs from the smallest member to the largest', () => {
    expect(answer(lorenzCurve([6, 1, 3]))).toEqual([
      { members: 0, held: 0 },
      { members: 1 / 3, held: 0.1 },
      { members: 2 / 3, held: 0.4 },
      { members: 1, held: 1 },
    ]);
  });

  it('is read off between its points where half of the members is no whole number', () => {
    expect(heldBySmallest(answer(lorenzCurve([6, 1, 3])), 0.5)).toBeCloseTo(0.25, 12);
  });

  it('of four members says what the smaller two hold', () => {
    expect(heldBySmallest(answer(lorenzCurve([4, 1, 2, 3])), 0.5)).toBeCloseTo(0.3, 12);
  });

  it.each([-0.1, 1.5, Number.NaN])('has no share of members of %d', (members) => {
    expect(() => heldBySmallest(answer(lorenzCurve([1, 2])), members)).toThrow(RangeError);
  });

  it.each(refusals)('is refused %s', (_, values, reason) => {
    expect(lorenzCurve(values)).toEqual({ kind: 'refused', reason });
  });

  it('rises ever more steeply and never lies above the diagonal', () => {
    fc.assert(
      fc.property(holdings, (values) => {
        const curve = answer(lorenzCurve(values));
        const rises = curve.slice(1).map(({ held }, index) => held - (curve[index]?.held ?? 0));

        for (const { members, held } of curve) expect(held).toBeLessThanOrEqual(members + 1e-12);
        rises.slice(1).forEach((rise, index) => {
          expect(rise).toBeGreaterThanOrEqual((rises[index] ?? 0) - 1e-12);
        });
      }),
    );
  });

  it('leaves half the Gini coefficient between itself and the diagonal', () => {
    fc.assert(
      fc.property(holdings, (values) => {
        const curve = answer(lorenzCurve(values));
        const below = curve
          .slice(1)
          .reduce((area, { held }, index) => area + held + (curve[index]?.held ?? 0), 0);

        expect(1 - below / values.length).toBeCloseTo(answer(gini(values)).ofAll, 9);
      }),
    );
  });
});
