import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedSet, moved, toggled, without } from '../../../src/domain/comparedPlaces.ts';
import { aCluster, aDataset, aProvince } from '../../support/builders.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const dataset = aDataset({
  clusters: names.map((id) => aCluster({ id })),
  provinces: [aProvince('32', 'Jiangsu'), aProvince('33', 'Zhejiang')],
});
const sorted = (ids: readonly string[]) => {
  const { places, otherKind, surplus } = comparedSet(ids, dataset);
  const codes = (list: typeof places) => list.map(({ id }) => id);

  return { places: codes(places), otherKind: codes(otherKind), surplus: codes(surplus) };
};

describe('the places of a link', () => {
  it.each([
    ['none', [], [], [], []],
    ['one cluster', ['a'], ['a'], [], []],
    ['clusters in their order', ['c', 'a'], ['c', 'a'], [], []],
    ['provinces', ['33', '32'], ['33', '32'], [], []],
    ['clusters first, provinces left out', ['a', '33', 'b'], ['a', 'b'], ['33'], []],
    ['provinces first, clusters left out', ['33', 'a', '32'], ['33', '32'], ['a'], []],
    ['more than six', names, names.slice(0, 6), [], ['g']],
    ['an unknown id', ['a', 'atlantis'], ['a'], [], []],
  ])('%s', (_, ids, places, otherKind, surplus) => {
    expect(sorted(ids)).toEqual({ places, otherKind, surplus });
  });
});

describe('the order of places', () => {
  it.each([
    ['left', 'b', -1, ['b', 'a', 'c']],
    ['right', 'b', 1, ['a', 'c', 'b']],
    ['not beyond the left end', 'a', -1, ['a', 'b', 'c']],
    ['not beyond the right end', 'c', 1, ['a', 'b', 'c']],
    ['not where it is not in the list', 'z', 1, ['a', 'b', 'c']],
  ] as const)('moves %s', (_, id, step, expected) => {
    expect(moved(['a', 'b', 'c'], id, step)).toEqual(expected);
  });

  it('is restored by a move back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), (at) => {
        const ids = names.slice(0, 6);
        const id = ids[at] ?? '';
        const there = moved(ids, id, 1);

        expect(there === ids ? ids : moved(there, id, -1)).toEqual(ids);
      }),
    );
  });

  it('loses the one that is taken out, and nothing else', () => {
    expect(without(['a', 'b', 'c'], 'b')).toEqual(['a', 'c']);
  });

  it('gets a new one at its end, and loses one that it had', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });
});
