import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaders, ranked, smallestHalf } from '../../../src/domain/tally.ts';

const counted = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([key, count]) => ({ key, count }));
const keys = (counts: readonly { readonly key: string }[]) => counts.map(({ key }) => key);

describe('a ranking of counts', () => {
  it('puts the largest first and keeps the given order among equals', () => {
    const order = ranked(counted({ hubei: 14, zhejiang: 29, jilin: 1, guangxi: 1, jiangsu: 28 }));

    expect(keys(order)).toEqual(['zhejiang', 'jiangsu', 'hubei', 'jilin', 'guangxi']);
  });
});

describe('the leaders of a count', () => {
  it('are the one key with the largest count', () => {
    expect(keys(leaders(counted({ jiangsu: 28, zhejiang: 29 })))).toEqual(['zhejiang']);
  });

  it('are all keys of a tie, in the given order', () => {
    expect(keys(leaders(counted({ jiangxi: 10, hubei: 9, shandong: 10 })))).toEqual([
      'jiangxi',
      'shandong',
    ]);
  });

  it('are none where every count is zero', () => {
    expect(leaders(counted({ jiangsu: 0, zhejiang: 0 }))).toEqual([]);
  });

  it('are none where there is nothing to count', () => {
    expect(leaders([])).toEqual([]);
  });
});

describe('the smallest half', () => {
  it('names the fewest keys that hold at least half', () => {
    const half = smallestHalf(counted({ fujian: 16, zhejiang: 29, jiangsu: 28, hubei: 14 }));

    expect(half).toEqual({ keys: ['zhejiang', 'jiangsu'], count: 57, total: 87, isTied: false });
  });

  it('is reached by exactly half', () => {
    expect(smallestHalf(counted({ a: 2, b: 1, c: 1 }))).toMatchObject({ keys: ['a'], count: 2 });
  });

  it('says that it is tied where the next key counts as much as the last one taken', () => {
    expect(smallestHalf(counted({ a: 3, b: 2, c: 2, d: 1 }))).toMatchObject({
      keys: ['a', 'b'],
      isTied: true,
    });
  });

  it('is not tied where it holds every key', () => {
    expect(smallestHalf(counted({ a: 3, b: 0 }))).toEqual({
      keys: ['a'],
      count: 3,
      total: 3,
      isTied: false,
    });
  });

  it('does not exist where nothing is counted', () => {
    expect(smallestHalf(counted({ a: 0 }))).toBeUndefined();
  });

  it('holds at least half, and less than half without its last key', () => {
    const counts = fc.array(fc.nat(50), { minLength: 1 });

    fc.assert(
      fc.property(counts, (numbers) => {
        const entries = numbers.map((count, key) => ({ key, count }));
        const half = smallestHalf(entries);
        const sum = numbers.reduce((total, count) => total + count, 0);
        fc.pre(sum > 0);
        const last = numbers[half?.keys.at(-1) ?? -1] ?? 0;

        expect(half?.total).toBe(sum);
        expect((half?.count ?? 0) * 2).toBeGreaterThanOrEqual(sum);
        expect(((half?.count ?? 0) - last) * 2).toBeLessThan(sum);
      }),
    );
  });
});
