import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportioned, inProportion } from '../../../../mocks/practice/apportioned.ts';

describe('sharing out by largest remainders', () => {
  it('gives the ten seats of the usual textbook example', () => {
    const votes = [47_000, 16_000, 15_800, 12_000, 6_100, 3_100];

    expect(apportioned(votes, 10)).toEqual([5, 2, 1, 1, 1, 0]);
  });

  it('gives the first of equal remainders the rest', () => {
    expect(apportioned([1, 1, 1], 4)).toEqual([2, 1, 1]);
  });

  it('gives out everything, and to each its quota rounded down or up', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(weights, fc.nat(5000), (shares, total) => {
        const parts = apportioned(shares, total);
        const sum = shares.reduce((one, other) => one + other, 0);

        expect(parts.reduce((one, other) => one + other, 0)).toBe(total);
        parts.forEach((part, index) => {
          expect(Math.abs(part - ((shares[index] ?? 0) / sum) * total)).toBeLessThan(1);
        });
      }),
    );
  });

  it('repeats each key by its share, in the order of the keys', () => {
    const counts = new Map([
      ['a', 2],
      ['b', 1],
    ]);

    expect(inProportion(counts, 6)).toEqual(['a', 'a', 'a', 'a', 'b', 'b']);
  });
});
