import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locationQuotient } from '../../../../src/domain/statistics/locationQuotient.ts';
import { partsOfWhole, sharesAmong } from '../../../../src/domain/statistics/partsOfWhole.ts';
import { answer } from './answers.ts';

describe('shares among parts', () => {
  it('are of the sum of the parts', () => {
    expect(answer(sharesAmong([1, 3, 4]))).toEqual([0.125, 0.375, 0.5]);
  });

  it.each([
    ['without parts', [], { kind: 'too-few-values', has: 0, needs: 1 }],
    ['with a part below zero', [1, -1], { kind: 'negative', count: 1 }],
    ['where all are zero', [0], { kind: 'all-zero' }],
  ])('are refused %s', (_, parts, reason) => {
    expect(sharesAmong(parts)).toEqual({ kind: 'refused', reason });
  });

  it('add up to 1', () => {
    const parts = fc
      .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1 })
      .filter((values) => values.some((value) => value > 0));
    fc.assert(
      fc.property(parts, (values) => {
        expect(answer(sharesAmong(values)).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('the parts of a published whole', () => {
  it('leave what is published for no part', () => {
    const { shares, unpublished } = answer(partsOfWhole([20, 30], 200));

    expect(shares).toEqual([0.1, 0.15]);
    expect(unpublished).toBe(0.75);
  });

  it('leave nothing where they are the whole, up to rounding', () => {
    expect(answer(partsOfWhole([0.1, 0.2], 0.3)).unpublished).toBe(0);
  });

  it('are refused where they are more than the whole', () => {
    expect(partsOfWhole([60, 50], 100)).toEqual({
      kind: 'refused',
      reason: { kind: 'more-than-whole', parts: 110, whole: 100 },
    });
  });
});

describe('a location quotient', () => {
  it('of the example of Farhauer and Kröll (2013), as in the R package REAT, is 0.3847623', () => {
    const quotient = locationQuotient({
      part: 1714,
      whole: 79_006,
      basePart: 879_213,
      baseWhole: 15_593_224,
    });

    expect(answer(quotient)).toBeCloseTo(0.384_762_3, 7);
  });

  it('divides the local by the national share, as defined by the U.S. Bureau of Labor Statistics', () => {
    const quotient = locationQuotient({
      part: 300,
      whole: 1000,
      basePart: 1500,
      baseWhole: 10_000,
    });

    expect(answer(quotient)).toBeCloseTo(2, 12);
  });

  it('is 1 where the part has the same share in the area as in the nation', () => {
    const quotient = locationQuotient({ part: 5, whole: 50, basePart: 100, baseWhole: 1000 });

    expect(answer(quotient)).toBe(1);
  });

  it.each([
    [
      { part: 1, whole: 0, basePart: 1, baseWhole: 1 },
      { kind: 'zero-base', of: 'whole' },
    ],
    [
      { part: 1, whole: 1, basePart: 0, baseWhole: 1 },
      { kind: 'zero-base', of: 'basePart' },
    ],
    [
      { part: 1, whole: 1, basePart: 1, baseWhole: 0 },
      { kind: 'zero-base', of: 'baseWhole' },
    ],
    [
      { part: -1, whole: 1, basePart: 1, baseWhole: 1 },
      { kind: 'negative', count: 1 },
    ],
  ])('of %o is refused', (numbers, reason) => {
    expect(locationQuotient(numbers)).toEqual({ kind: 'refused', reason });
  });
});
