import { describe, expect, it } from 'vitest';
import type { Cluster } from '../../../src/domain/cluster.ts';
import { type PeerRule, peersOf } from '../../../src/domain/peers.ts';
import type { SizeBand } from '../../../src/domain/sizeBand.ts';
import { aCluster } from '../../support/builders.ts';

const own = aCluster({ id: 'own', segments: ['silk'], province: '33', level: 'town' });
const clusters = [
  own,
  aCluster({ id: 'silk', segments: ['cotton', 'silk'], province: '32', level: 'town' }),
  aCluster({ id: 'near', segments: ['cotton'], province: '33', level: 'county' }),
  aCluster({ id: 'big', segments: ['cotton'], province: '44', level: 'county' }),
];
const bands: Readonly<Record<string, readonly SizeBand[]>> = {
  own: ['top'],
  big: ['top', 'upper'],
  near: ['none'],
};
const bandsOf = ({ id }: Cluster) => bands[id] ?? ['none'];
const ids = (rules: readonly PeerRule[], of = own) =>
  peersOf({ clusters }, of, rules, bandsOf).map(({ id }) => id);

describe('the peers of a cluster', () => {
  it.each([
    ['segment', ['silk']],
    ['level', ['silk']],
    ['province', ['near']],
    ['band', ['big']],
  ] as const)('are alike by %s', (rule, expected) => {
    expect(ids([rule])).toEqual(expected);
  });

  it('are alike by every rule that is chosen', () => {
    expect(ids(['segment', 'province'])).toEqual([]);
  });

  it('are all others without a rule', () => {
    expect(ids([])).toEqual(['silk', 'near', 'big']);
  });

  it('are none by size where no value is published', () => {
    const near = clusters[2] ?? own;

    expect(ids(['band'], near)).toEqual([]);
  });
});
