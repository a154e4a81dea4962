import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bySize } from '../../../../src/domain/latestValue.ts';
import { competitionRanks, topRanks } from '../../../../src/domain/statistics/ranks.ts';
import { anObservation } from '../../../support/builders.ts';

const ascending = (a: number, b: number) => a - b;
const ranksOf = (...values: readonly number[]) => competitionRanks(values, ascending);

describe('competition ranks', () => {
  it('give equals one rank and leave out the next: 1, 2, 2, 4', () => {
    expect(ranksOf(20, 30, 10, 20)).toEqual([
      { row: 30, rank: 1, isTied: false },
      { row: 20, rank: 2, isTied: true },
      { row: 20, rank: 2, isTied: true },
      { row: 10, rank: 4, isTied: false },
    ]);
  });

  it('of nothing are none', () => {
    expect(ranksOf()).toEqual([]);
  });

  it('put a lower bound above the value that it exceeds', () => {
    const ranks = competitionRanks(
      [anObservation({ value: 1000 }), anObservation({ value: 1000, qualifier: '>' })],
      bySize,
    );

    expect(ranks.map(({ row, rank }) => [row.qualifier, rank])).toEqual([
      ['>', 1],
      ['=', 2],
    ]);
  });

  it('are one more than the number of larger rows, for every row', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (values) => {
        for (const { row, rank, isTied } of competitionRanks(values, ascending)) {
          expect(rank).toBe(1 + values.filter((value) => value > row).length);
          expect(isTied).toBe(values.filter((value) => value === row).length > 1);
        }
      }),
    );
  });
});

describe('the top of a ranking', () => {
  it('is its first rows, with the others behind it', () => {
    const { shown, others, cutsATie } = topRanks(ranksOf(4, 3, 2, 1), 3);

    expect(shown.map(({ row }) => row)).toEqual([4, 3, 2]);
    expect(others.map(({ row }) => row)).toEqual([1]);
    expect(cutsATie).toBe(false);
  });

  it('says where the cut goes through equals', () => {
    expect(topRanks(ranksOf(4, 3, 3, 1), 2).cutsATie).toBe(true);
  });

  it('is everything where there are fewer rows', () => {
    expect(topRanks(ranksOf(2, 2), 10)).toMatchObject({ others: [], cutsATie: false });
  });
});
