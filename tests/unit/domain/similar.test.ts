import { describe, expect, it } from 'vitest';
import { clusterId, noticeId, unitId } from '../../../src/domain/ids.ts';
import { placeTree } from '../../../src/domain/placeTree.ts';
import { alike, comparableMeasures, nearest } from '../../../src/domain/similar.ts';
import { aCluster, aDataset, anIndicator, anObservation } from '../../support/builders.ts';

const indicators = [
  anIndicator(),
  anIndicator({ id: 'rate', scale: 'rate', unit: unitId('percent') }),
];
const ids = ['own', 'a', 'b', 'c'];
const values: Readonly<Record<string, readonly [number, number]>> = {
  own: [100, 5],
  a: [200, 5],
  b: [50, 6],
  c: [6400, 9],
};

function dataset(rows = values) {
  return aDataset({
    indicators,
    clusters: ids.map((id) => aCluster({ id })),
    observations: Object.entries(rows).flatMap(([area, [size, rate]]) => [
      anObservation({ area, value: size }),
      anObservation({ area, indicator: 'rate', value: rate }),
    ]),
  });
}

const near = (data = dataset()) =>
  nearest(
    comparableMeasures(data, data.observationsByArea.get(clusterId('own')) ?? []),
    data.indicatorById,
  );

describe('the nearest clusters', () => {
  it('stand in the order of their distance', () => {
    expect(near().map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('are as far with twice the size as with half of it', () => {
    const [first, second] = near(
      dataset({ own: [100, 5], a: [200, 5], b: [50, 5], c: [100, 6] }),
    ).filter(({ id }) => id !== 'c');

    expect(first?.distance).toBeCloseTo(second?.distance ?? 0, 10);
  });

  it('follow the standardised Euclidean distance', () => {
    const logs = [100, 200, 50, 6400].map(Math.log);
    const mean = logs.reduce((sum, value) => sum + value, 0) / 4;
    const deviation = Math.sqrt(logs.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 3);

    expect(near()[0]?.distance).toBeCloseTo(Math.log(2) / deviation, 10);
  });

  it('leave out a size that has no logarithm', () => {
    const found = near(dataset({ own: [100, 5], a: [0, 5], b: [50, 9], c: [6400, 5] }));

    expect(found.map(({ id }) => id)).not.toContain('a');
  });

  it('are none by a single measure', () => {
    const data = dataset();
    const [only] = comparableMeasures(data, data.observationsByArea.get(clusterId('own')) ?? []);

    expect(nearest(only ? [only] : [], data.indicatorById)).toEqual([]);
  });
});

describe('a measure in which clusters can be near', () => {
  it('is no bound', () => {
    const bound = anObservation({ area: 'own', qualifier: '>' });

    expect(comparableMeasures(dataset(), [bound])).toEqual([]);
  });

  it('needs three others', () => {
    const data = dataset({ own: [1, 1], a: [2, 2], b: [3, 3] });

    expect(comparableMeasures(data, data.observationsByArea.get(clusterId('own')) ?? [])).toEqual(
      [],
    );
  });
});

describe('the clusters of the same classes', () => {
  const own = aCluster({ id: 'own', segments: ['silk'], province: '33', level: 'town' });
  const clusters = [
    own,
    aCluster({ id: 'part', parent: 'own', segments: ['silk'], province: '33', level: 'town' }),
    aCluster({
      id: 'one',
      level: 'county',
      evidence: 'described',
      segments: ['silk'],
      province: '44',
    }),
    aCluster({
      id: 'two',
      level: 'town',
      evidence: 'described',
      segments: ['silk'],
      province: '44',
    }),
    aCluster({ id: 'three', level: 'town', segments: ['silk'], province: '44' }),
  ];
  const link = (id: string, basis: 'stated' | 'inferred') => ({
    notice: noticeId('n'),
    target: { type: 'cluster' as const, id: clusterId(id) },
    basis,
  });
  const found = (links: readonly ReturnType<typeof link>[] = []) =>
    alike({ clusters, noticeLinks: links }, own, placeTree(clusters));

  it('stand by how much they share, and need two classes', () => {
    expect(found().map(({ cluster }) => cluster.id)).toEqual(['three', 'two']);
  });

  it('say what they share', () => {
    expect(found()[1]?.shared).toEqual(['level', 'segment']);
  });

  it('share a notice that names both', () => {
    const ids = found([link('own', 'stated'), link('one', 'stated')]).map(
      ({ cluster }) => cluster.id,
    );

    expect(ids).toContain('one');
  });

  it('do not share a notice that one of them was inferred from', () => {
    const ids = found([link('own', 'stated'), link('one', 'inferred')]).map(
      ({ cluster }) => cluster.id,
    );

    expect(ids).not.toContain('one');
  });

  it('are never the parts of the place', () => {
    expect(found().map(({ cluster }) => cluster.id)).not.toContain('part');
  });
});
