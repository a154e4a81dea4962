import { describe, expect, it } from 'vitest';
import type { Facet } from '../../../src/domain/clusterFilter.ts';
import {
  type ClusterIndex,
  clusterIndex,
  type Spellings,
} from '../../../src/domain/clusterIndex.ts';
import type { DatasetTables } from '../../../src/domain/dataset.ts';
import {
  clusterId,
  indicatorId,
  noticeId,
  provinceCode,
  segmentId,
  unitId,
} from '../../../src/domain/ids.ts';
import type { LinkBasis, NoticeLink } from '../../../src/domain/notice.ts';
import { matchesWords, searchWords } from '../../../src/domain/searchText.ts';
import {
  aCluster,
  aDataset,
  anIndicator,
  anObservation,
  aProvince,
} from '../../support/builders.ts';

const noSpellings: Spellings = new Map();
const grossOutput = indicatorId('gross-output');

function indexOf(tables: Partial<DatasetTables>, spellings = noSpellings): ClusterIndex {
  return clusterIndex(aDataset(tables), grossOutput, spellings);
}

/** The values of the first row in one facet. */
function firstRowIn({ facets }: ClusterIndex, facet: Facet): readonly (string | undefined)[] {
  const { values, start, codes } = facets[facet];

  return [...codes.slice(start[0], start[1])].map((code) => values[code]);
}

function aLink(notice: string, cluster: string, basis: LinkBasis): NoticeLink {
  return {
    notice: noticeId(notice),
    target: { type: 'cluster', id: clusterId(cluster) },
    basis,
  };
}

describe('a row of the cluster index', () => {
  it('has the latest value of the chosen measure', () => {
    const output = anObservation({ indicator: 'gross-output', period: '2013' });
    const sales = anObservation({ indicator: 'sales-value', period: '2019' });
    const { rows } = indexOf({ clusters: [aCluster()], observations: [output, sales] });

    expect(rows[0]?.latest).toEqual({ kind: 'value', observation: output });
  });

  it('is missing its value, not zero, where nothing is published', () => {
    const { rows } = indexOf({ clusters: [aCluster()] });

    expect(rows[0]?.latest).toEqual({ kind: 'missing', reason: 'not-published' });
  });

  it('counts the values of the measure that contradict another, of whatever period', () => {
    const rivals = [1100, 1140].map((value) =>
      anObservation({ period: '2013', value, conflictGroup: 'keqiao' }),
    );
    const agreed = anObservation({ period: '2019' });
    const elsewhere = anObservation({ indicator: 'enterprises', conflictGroup: 'other' });
    const { rows } = indexOf({
      clusters: [aCluster()],
      observations: [...rivals, agreed, elsewhere],
    });

    expect(rows[0]?.disputed).toBe(2);
  });

  it('counts the notices that concern the cluster', () => {
    const { rows } = indexOf({
      clusters: [aCluster({ id: 'keqiao' }), aCluster({ id: 'shengze' })],
      noticeLinks: [
        aLink('symposium', 'keqiao', 'stated'),
        aLink('standard', 'keqiao', 'inferred'),
        {
          notice: noticeId('standard'),
          target: { type: 'province', id: provinceCode('33') },
          basis: 'stated',
        },
      ],
    });

    expect(rows.map(({ notices }) => notices)).toEqual([2, 0]);
  });

  it.each<readonly [readonly LinkBasis[], LinkBasis | 'none']>([
    [['inferred', 'stated'], 'stated'],
    [['stated', 'inferred'], 'stated'],
    [['inferred'], 'inferred'],
    [[], 'none'],
  ])('has of the ties %j the strongest: %s', (bases, strongest) => {
    const links = bases.map((basis, at) => aLink(`notice-${at}`, 'keqiao', basis));
    const { rows } = indexOf({ clusters: [aCluster()], noticeLinks: links });

    expect(rows[0]?.noticeBasis).toBe(strongest);
  });
});

describe('the facets of the cluster index', () => {
  const index = indexOf({
    provinces: [aProvince('32', 'Jiangsu'), aProvince('33', 'Zhejiang')],
    segments: ['knitting', 'silk', 'lace'].map((id, order) => ({
      id: segmentId(id),
      name: { zh: id, en: id },
      order,
      definition: { zh: '', en: '' },
    })),
    clusters: [
      aCluster({
        province: '33',
        level: 'district',
        evidence: 'listed',
        segments: ['lace', 'silk'],
        designations: [{ zh: '中国丝绸名镇', en: 'China Silk Famous Town' }],
      }),
    ],
    observations: [anObservation({ value: 1000, qualifier: '>' })],
  });

  it.each<readonly [Facet, readonly string[]]>([
    ['province', ['33']],
    ['segment', ['lace', 'silk']],
    ['evidence', ['listed']],
    ['level', ['district']],
    ['designation', ['town']],
    ['band', ['top']],
    ['status', ['bound']],
    ['notice', ['none']],
  ])('give the %s of a row as %j', (facet, values) => {
    expect(firstRowIn(index, facet)).toEqual(values);
  });

  it('class sizes by the unit of the measure', () => {
    const people = indexOf({
      indicators: [anIndicator({ id: 'gross-output', unit: unitId('persons') })],
      clusters: [aCluster()],
      observations: [anObservation({ value: 1000 })],
    });

    expect(firstRowIn(people, 'band')).toEqual(['lower']);
  });
});

describe('the search over the cluster index', () => {
  const shengze = aCluster({
    id: 'wujiang-shengze',
    name: { zh: '吴江盛泽镇', en: 'Shengze Town, Wujiang' },
    short: { zh: '盛泽', en: 'Shengze' },
    prefecture: { zh: '苏州市', en: 'Suzhou' },
  });
  const finds = ({ keys }: ClusterIndex, query: string) =>
    matchesWords(keys[0] ?? '', searchWords(query));

  it.each(['吴江', '盛泽', '苏州', 'Suzhou', 'wujiang', 'shengze', 'sz'])(
    'finds a cluster by %s',
    (query) => {
      const spellings: Spellings = new Map([[shengze.id, { pinyin: 'shengze', initials: 'sz' }]]);

      expect(finds(indexOf({ clusters: [shengze] }, spellings), query)).toBe(true);
    },
  );

  it('finds a cluster without a known spelling by the first letters of its English name', () => {
    const zone = aCluster({ short: { zh: '高新区', en: 'High-tech Zone' } });

    expect(finds(indexOf({ clusters: [zone] }), 'htz')).toBe(true);
  });
});
