import { describe, expect, it } from 'vitest';
import { type ClusterFilter, noChoice, noFilter } from '../../../src/domain/clusterFilter.ts';
import { clusterIndex } from '../../../src/domain/clusterIndex.ts';
import { narrowed } from '../../../src/domain/filterClusters.ts';
import { indicatorId, segmentId } from '../../../src/domain/ids.ts';
import { aCluster, aDataset, aProvince } from '../../support/builders.ts';

/** Four clusters: two of Jiangsu, two of Zhejiang; a town and a district in each. */
const index = clusterIndex(
  aDataset({
    provinces: [aProvince('32', 'Jiangsu'), aProvince('33', 'Zhejiang'), aProvince('35', 'Fujian')],
    segments: ['silk', 'lace'].map((id, order) => ({
      id: segmentId(id),
      name: { zh: id, en: id },
      order,
      definition: { zh: '', en: '' },
    })),
    clusters: [
      aCluster({ id: 'shengze', province: '32', level: 'town', segments: ['silk'] }),
      aCluster({ id: 'wujiang', province: '32', level: 'district', segments: ['silk', 'lace'] }),
      aCluster({ id: 'datang', province: '33', level: 'town', segments: [] }),
      aCluster({ id: 'keqiao', province: '33', level: 'district', segments: ['lace'] }),
    ],
  }),
  indicatorId('gross-output'),
  new Map(),
);

function narrowedBy({ chosen, ...wish }: WishedFilter) {
  return narrowed(index, { ...noFilter, ...wish, chosen: { ...noChoice, ...chosen } });
}

interface WishedFilter extends Partial<Omit<ClusterFilter, 'chosen'>> {
  readonly chosen?: Partial<ClusterFilter['chosen']>;
}

const passing = (wish: WishedFilter) => narrowedBy(wish).rows.map(({ cluster }) => cluster.id);

describe('the clusters that pass a filter', () => {
  it('are all of them where nothing is chosen, in the order of the index', () => {
    expect(passing({})).toEqual(['shengze', 'wujiang', 'datang', 'keqiao']);
  });

  it('have any of the values chosen in one facet', () => {
    expect(passing({ chosen: { segment: ['silk', 'lace'] } })).toEqual([
      'shengze',
      'wujiang',
      'keqiao',
    ]);
  });

  it('have a chosen value in every facet', () => {
    expect(passing({ chosen: { province: ['32'], level: ['town'] } })).toEqual(['shengze']);
  });

  it('are those named where some are named', () => {
    expect(passing({ only: ['keqiao', 'shengze'] })).toEqual(['shengze', 'keqiao']);
  });

  it('bear every word of the query', () => {
    expect(passing({ query: 'Keqiao town' })).toEqual(['keqiao']);
  });

  it('satisfy words, names and facets at once', () => {
    expect(
      passing({ query: 'town', only: ['keqiao', 'shengze'], chosen: { province: ['32'] } }),
    ).toEqual(['shengze']);
  });

  it('are none for a value that no row has', () => {
    expect(passing({ chosen: { province: ['99'] } })).toEqual([]);
  });
});

describe('the counts of a facet', () => {
  it('are those of all rows where nothing is chosen', () => {
    expect([...narrowedBy({}).counts.province]).toEqual([
      ['32', 2],
      ['33', 2],
      ['35', 0],
    ]);
  });

  it('are not narrowed by the facet itself, so that another value can be added', () => {
    const { counts } = narrowedBy({ chosen: { province: ['32'] } });

    expect(counts.province.get('33')).toBe(2);
  });

  it('are narrowed by the other facets', () => {
    const { counts } = narrowedBy({ chosen: { level: ['town'] } });

    expect([...counts.segment]).toEqual([
      ['silk', 1],
      ['lace', 0],
    ]);
  });

  it('are narrowed by the words of the query', () => {
    expect(narrowedBy({ query: 'keqiao' }).counts.province.get('32')).toBe(0);
  });

  it('are narrowed by the clusters named', () => {
    expect(narrowedBy({ only: ['keqiao'] }).counts.province.get('33')).toBe(1);
  });

  it('count a row once even where it names a segment twice', () => {
    const twice = clusterIndex(
      aDataset({
        segments: [{ id: segmentId('silk'), name: noText, order: 0, definition: noText }],
        clusters: [aCluster({ segments: ['silk', 'silk'] })],
      }),
      indicatorId('gross-output'),
      new Map(),
    );

    expect(narrowed(twice, noFilter).counts.segment.get('silk')).toBe(1);
  });
});

const noText = { zh: '', en: '' };
