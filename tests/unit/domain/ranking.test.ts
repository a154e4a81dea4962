import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Qualifier } from '../../../src/domain/observation.ts';
import { placeTree } from '../../../src/domain/placeTree.ts';
import { isSettled, rankedRows, rankSpan } from '../../../src/domain/ranking.ts';
import { aCluster, anObservation } from '../../support/builders.ts';

const a = (value: number, qualifier: Qualifier = '=') => anObservation({ value, qualifier });

describe('the rank of a value', () => {
  it.each([
    ['alone', a(5), [], [1, 1]],
    ['largest', a(5), [a(4), a(3)], [1, 1]],
    ['smallest', a(2), [a(4), a(3)], [3, 3]],
    ['tied', a(4), [a(4), a(3)], [1, 1]],
    ['about as much as another', a(4, '~'), [a(4)], [1, 1]],
    ['below a bound that lies above it', a(4), [a(5, '>')], [2, 2]],
    ['equal to a bound that is exceeded', a(5), [a(5, '>')], [2, 2]],
    ['above a bound that may exceed it', a(6), [a(5, '>')], [1, 2]],
    ['a bound beside the same bound', a(5, '>'), [a(5, '>'), a(5, '>')], [1, 3]],
    ['a bound above an exact value', a(5, '>'), [a(4)], [1, 1]],
    ['an upper bound below an exact value', a(5, '<'), [a(5)], [2, 2]],
    ['an upper bound above an exact value', a(5, '<'), [a(4)], [1, 2]],
  ] as const)('is settled or open when %s', (_, own, others, [from, to]) => {
    expect(rankSpan(own, others)).toEqual({ from, to });
  });

  it('is settled for exact values, and never beyond their number', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1 }), (values) => {
        const rows = values.map((value) => a(value));
        const [own] = rows;
        if (!own) return;
        const span = rankSpan(own, rows.slice(1));
        expect(isSettled(span)).toBe(true);
        expect(span.to).toBeLessThanOrEqual(rows.length);
      }),
    );
  });

  it('spans at least one place, whatever the bounds', () => {
    const any = fc.record({
      value: fc.integer({ min: 0, max: 5 }),
      qualifier: fc.constantFrom<Qualifier>('=', '~', '>', '<'),
    });
    fc.assert(
      fc.property(any, fc.array(any), (own, others) => {
        const span = rankSpan(
          a(own.value, own.qualifier),
          others.map(({ value, qualifier }) => a(value, qualifier)),
        );
        expect(span.from).toBeLessThanOrEqual(span.to);
      }),
    );
  });
});

describe('a ranking', () => {
  const clusters = [
    aCluster({ id: 'outer' }),
    aCluster({ id: 'inner', parent: 'outer' }),
    aCluster({ id: 'other' }),
  ];
  const [outer, inner, other] = clusters;
  const values = [
    { cluster: inner, value: 8 },
    { cluster: other, value: 9 },
    { cluster: outer, value: 13 },
  ].flatMap(({ cluster, value }) =>
    cluster ? [{ cluster, observation: anObservation({ area: cluster.id, value }) }] : [],
  );
  const tree = placeTree(clusters);

  it('puts a part under its place, without a rank', () => {
    const rows = rankedRows(values, tree, { isRanked: true });

    expect(rows.map((row) => [row.cluster.id, row.rank?.from ?? null, row.depth])).toEqual([
      ['outer', 1, 0],
      ['inner', null, 1],
      ['other', 2, 0],
    ]);
  });

  it('has no ranks where the values are only listed', () => {
    const rows = rankedRows(values, tree, { isRanked: false });

    expect(rows.every(({ rank }) => rank === null)).toBe(true);
  });

  it('is empty of nothing', () => {
    expect(rankedRows([], tree, { isRanked: true })).toEqual([]);
  });
});
