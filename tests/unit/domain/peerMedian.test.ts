import { describe, expect, it } from 'vitest';
import { clusterId } from '../../../src/domain/ids.ts';
import type { Qualifier } from '../../../src/domain/observation.ts';
import { standingOf } from '../../../src/domain/peerMedian.ts';
import { placeTree } from '../../../src/domain/placeTree.ts';
import { aCluster, aDataset, anObservation } from '../../support/builders.ts';

interface Wish {
  readonly own?: number;
  readonly qualifier?: Qualifier;
  readonly others?: readonly {
    readonly value: number;
    readonly qualifier?: Qualifier;
    readonly parent?: string;
  }[];
}

function standing({ own = 20, qualifier = '=', others = [] }: Wish) {
  const clusters = [
    aCluster({ id: 'own' }),
    ...others.map(({ parent }, index) => aCluster({ id: `p${index}`, parent: parent ?? null })),
  ];
  const value = anObservation({ area: 'own', value: own, qualifier });
  const dataset = aDataset({
    clusters,
    observations: [
      value,
      ...others.map((other, index) =>
        anObservation({ area: `p${index}`, value: other.value, qualifier: other.qualifier ?? '=' }),
      ),
    ],
  });
  const peers = new Set(others.map((_, index) => clusterId(`p${index}`)));

  return standingOf(dataset, value, peers, placeTree(clusters));
}

const three = [{ value: 10 }, { value: 20 }, { value: 30 }];

describe('where a value stands among peers', () => {
  it.each([
    ['above', { own: 25, others: three }, 5],
    ['below', { own: 15, others: three }, -5],
    ['equal', { own: 20, others: three }, 0],
    ['above', { own: 20, qualifier: '>', others: three }, 0],
    ['open', { own: 15, qualifier: '>', others: three }, -5],
    ['open', { own: 25, qualifier: '<', others: three }, 5],
    ['below', { own: 20, qualifier: '<', others: three }, 0],
  ] as const)('is %s', (side, wish, gap) => {
    expect(standing(wish)).toMatchObject({ kind: 'gap', side, gap, median: 20, peers: 3 });
  });

  it.each([
    ['no peer', [], 0],
    ['two peers', [{ value: 1 }, { value: 2 }], 2],
    ['two peers and a bound', [{ value: 1 }, { value: 2 }, { value: 3, qualifier: '>' }], 2],
    ['a peer inside another', [{ value: 1 }, { value: 2 }, { value: 3, parent: 'p0' }], 2],
    [
      'a peer inside the place itself',
      [{ value: 1 }, { value: 2 }, { value: 3, parent: 'own' }],
      2,
    ],
  ] as const)('is not said with %s', (_, others, peers) => {
    expect(standing({ others })).toMatchObject({ kind: 'few', peers });
  });
});
