import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterId } from '../../../src/domain/ids.ts';
import { asTree, containersOf, insideAnother, placeTree } from '../../../src/domain/placeTree.ts';
import { aCluster } from '../../support/builders.ts';

/** A tree written as `child: parent`. */
function aTree(parents: Readonly<Record<string, string | null>>) {
  return placeTree(Object.entries(parents).map(([id, parent]) => aCluster({ id, parent })));
}

const ids = (...names: readonly string[]) => names.map(clusterId);

describe('the containers of a place', () => {
  it('are named from the smallest to the largest', () => {
    const tree = aTree({ songxia: 'changle', changle: 'fuzhou', fuzhou: null });

    expect(containersOf(tree, clusterId('songxia'))).toEqual(['changle', 'fuzhou']);
  });

  it('are none for a root', () => {
    expect(containersOf(aTree({ fuzhou: null }), clusterId('fuzhou'))).toEqual([]);
  });

  it('are none for a place that is no row', () => {
    expect(containersOf(aTree({ fuzhou: null }), clusterId('nowhere'))).toEqual([]);
  });

  it('end at a parent that is no row itself', () => {
    expect(containersOf(aTree({ songxia: 'nowhere' }), clusterId('songxia'))).toEqual(['nowhere']);
  });

  it('leave the place itself out where rows contain one another in a circle', () => {
    const tree = aTree({ a: 'b', b: 'c', c: 'a' });

    expect(containersOf(tree, clusterId('a'))).toEqual(['b', 'c']);
  });

  it('name each row of a circle once for a place that lies in the circle', () => {
    const tree = aTree({ town: 'a', a: 'b', b: 'a' });

    expect(containersOf(tree, clusterId('town'))).toEqual(['a', 'b']);
  });
});

describe('the rows of a set that lie inside another', () => {
  it('are named with the smallest row of the set that contains them', () => {
    const tree = aTree({ songxia: 'changle', changle: 'fuzhou', fuzhou: null });

    expect(insideAnother(tree, ids('songxia', 'changle', 'fuzhou'))).toEqual([
      { inner: 'songxia', outer: 'changle' },
      { inner: 'changle', outer: 'fuzhou' },
    ]);
  });

  it('include a part whose direct container is not in the set', () => {
    const tree = aTree({ songxia: 'changle', changle: 'fuzhou', fuzhou: null });

    expect(insideAnother(tree, ids('fuzhou', 'songxia'))).toEqual([
      { inner: 'songxia', outer: 'fuzhou' },
    ]);
  });

  it('are none among brothers', () => {
    const tree = aTree({ shengze: 'wujiang', zhenze: 'wujiang', wujiang: null });

    expect(insideAnother(tree, ids('shengze', 'zhenze'))).toEqual([]);
  });
});

/** The rows as they would be printed: one dash a level. */
function outline(tree: ReturnType<typeof aTree>, rows: readonly string[]): readonly string[] {
  return asTree(tree, ids(...rows), (id) => id).map(({ row, depth }) => '-'.repeat(depth) + row);
}

describe('the tree view', () => {
  it('puts parts under the row that contains them and keeps the order among brothers', () => {
    const tree = aTree({ zhenze: 'wujiang', shengze: 'wujiang', wujiang: null, keqiao: null });

    expect(outline(tree, ['zhenze', 'keqiao', 'shengze', 'wujiang'])).toEqual([
      'keqiao',
      'wujiang',
      '-zhenze',
      '-shengze',
    ]);
  });

  it('puts a part under the nearest container that is shown', () => {
    const tree = aTree({ songxia: 'changle', changle: 'fuzhou', fuzhou: null });

    expect(outline(tree, ['songxia', 'fuzhou'])).toEqual(['fuzhou', '-songxia']);
  });

  it('puts a row whose containers are not shown at the root', () => {
    const tree = aTree({ songxia: 'changle', changle: 'fuzhou', fuzhou: null });

    expect(outline(tree, ['songxia'])).toEqual(['songxia']);
  });

  it('shows every row exactly once, whatever contains what', () => {
    const aForest = fc
      .array(fc.nat(), { minLength: 1, maxLength: 20 })
      .map((picks) =>
        picks.map((pick, at) => ({ id: `p${at}`, parent: at === 0 ? null : `p${pick % at}` })),
      );

    fc.assert(
      fc.property(aForest.chain(withShuffledPart), ({ forest, shown }) => {
        const tree = placeTree(forest.map(aCluster));
        const rows = asTree(tree, ids(...shown), (id) => id).map(({ row }) => row);

        expect(rows.toSorted()).toEqual(shown.toSorted());
      }),
    );
  });
});

function withShuffledPart(
  forest: readonly { readonly id: string; readonly parent: string | null }[],
) {
  return fc.shuffledSubarray(forest.map(({ id }) => id)).map((shown) => ({ forest, shown }));
}
