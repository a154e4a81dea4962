import { describe, expect, it } from 'vitest';
import { groupings } from '../../../../src/domain/explore/clusterGrouping.ts';
import {
  groupKeyOf,
  groupKeysOf,
  membershipRule,
} from '../../../../src/domain/explore/clusterGroups.ts';
import { groupedReadings } from '../../../../src/domain/explore/groupedReadings.ts';
import { readingsOf, type YearWish } from '../../../../src/domain/explore/readingsOf.ts';
import type { SumRules } from '../../../../src/domain/explore/groupTotal.ts';
import { indicatorId, segmentId } from '../../../../src/domain/ids.ts';
import type { DatasetTables } from '../../../../src/domain/dataset.ts';
import {
  aCluster,
  aDataset,
  anIndicator,
  anObservation,
  aProvince,
  aSeriesBreak,
} from '../../../support/builders.ts';

const segment = (id: string, order: number) => ({
  id: segmentId(id),
  name: { zh: id, en: id },
  order,
  definition: { zh: '', en: '' },
});

const title = (en: string) => ({ zh: '', en });
const tables = {
  provinces: [aProvince('32', 'Jiangsu'), aProvince('33', 'Zhejiang')],
  segments: [segment('silk', 2), segment('lace', 1)],
  clusters: [
    aCluster({ id: 'keqiao', province: '33', segments: ['silk', 'lace'], level: 'district' }),
    aCluster({ id: 'shengze', province: '32', segments: ['lace'] }),
    aCluster({
      id: 'zhili',
      province: '33',
      parent: 'huzhou',
      designations: [title('China Garment Famous Town'), title('China Garment Base')],
    }),
    aCluster({ id: 'huzhou', province: '33', level: 'prefecture-level-city' }),
    aCluster({ id: 'lost', province: '99' }),
  ],
};
const dataset = aDataset(tables);

describe('the groups of clusters', () => {
  it.each([
    ['province', ['32', '33', 'unassigned']],
    ['region', ['eastern', 'unassigned']],
    ['segment', ['lace', 'silk', 'unassigned']],
    ['level', ['prefecture-level-city', 'district', 'town']],
    ['designation', ['base', 'none']],
    ['none', ['all']],
  ] as const)(
    'by %s are those that a cluster belongs to, in the order of the package',
    (by, keys) => {
      expect(groupKeysOf(dataset, by)).toEqual(keys);
    },
  );

  it.each([
    ['province', 'its-own'],
    ['segment', 'primary-segment'],
    ['designation', 'first-designation'],
    ['none', 'everyone'],
  ] as const)('by %s have a rule of membership to be said', (by, rule) => {
    expect(membershipRule(by)).toBe(rule);
  });

  it.each(groupings)('by %s hold every cluster exactly once', (by) => {
    const keys = groupKeysOf(dataset, by);
    const counts = keys.map(
      (key) => dataset.clusters.filter((row) => groupKeyOf(dataset, by, row) === key).length,
    );

    expect(counts.reduce((a, b) => a + b, 0)).toBe(dataset.clusters.length);
  });
});

const of2019: YearWish = { year: 2019, within: 0 };

/** The group of all clusters of a dataset. */
function together(
  more: Partial<DatasetTables>,
  wish: YearWish = of2019,
  years: SumRules['years'] = 'one',
) {
  const all = aDataset({ ...tables, ...more });
  const set = readingsOf(all, indicatorId('gross-output'), wish, all.clusters);

  return groupedReadings(all, 'none', set, years)[0];
}

describe('a group of readings', () => {
  it('has a total and a median of the values, and says how many are missing', () => {
    const group = together({
      observations: [
        anObservation({ area: 'keqiao', value: 10 }),
        anObservation({ area: 'shengze', value: 30 }),
        anObservation({ area: 'zhili', value: 26, qualifier: '~' }),
      ],
    });

    expect(group?.total).toEqual({
      kind: 'sum',
      value: 66,
      counted: 3,
      lowerLeftOut: 0,
      upperLeftOut: 0,
      isAbout: true,
    });
    expect(group?.median).toEqual({ kind: 'computed', value: 26 });
    expect(group?.counts).toEqual({
      clusters: 5,
      inside: 1,
      measured: 3,
      bounds: 0,
      borrowed: 0,
      contested: 0,
      missing: 2,
    });
  });

  it('says "at least" with a bound in it, and has no median', () => {
    const group = together({
      observations: [
        anObservation({ area: 'keqiao', value: 10 }),
        anObservation({ area: 'shengze', value: 1000, qualifier: '>' }),
      ],
    });

    expect(group?.total).toMatchObject({ kind: 'sum', value: 10, lowerLeftOut: 1 });
    expect(group?.median).toEqual({ kind: 'refused', reason: { kind: 'bounds', count: 1 } });
  });

  it('has no total over rows of which one lies in another, but a median', () => {
    const group = together({
      observations: [
        anObservation({ area: 'huzhou', value: 10 }),
        anObservation({ area: 'zhili', value: 4 }),
      ],
    });

    expect(group?.total).toEqual({
      kind: 'refused',
      reasons: [{ kind: 'overlap', inside: 1 }],
    });
    expect(group?.median).toEqual({ kind: 'computed', value: 7 });
  });

  it('has no total of a measure that is not to be added', () => {
    const group = together({
      indicators: [anIndicator({ aggregation: 'mean' })],
      observations: [anObservation({ area: 'keqiao' })],
    });

    expect(group?.total).toEqual({ kind: 'refused', reasons: [{ kind: 'not-summable' }] });
  });

  it('has no total with a contested value in it, counted once a cluster', () => {
    const group = together({
      observations: [
        anObservation({ area: 'keqiao', value: 5 }),
        anObservation({ area: 'shengze', value: 1, conflictGroup: 'rivals' }),
        anObservation({ area: 'shengze', value: 2, conflictGroup: 'rivals' }),
      ],
    });

    expect(group?.total).toEqual({ kind: 'refused', reasons: [{ kind: 'contested', count: 1 }] });
    expect(group?.median).toEqual({ kind: 'computed', value: 5 });
  });

  const twoYears = [
    anObservation({ area: 'keqiao', value: 5, period: '2019' }),
    anObservation({ area: 'shengze', value: 3, period: '2010' }),
  ];
  const anyYear: YearWish = { year: 2019, within: 'any' };

  it('has no total over several years', () => {
    expect(together({ observations: twoYears }, anyYear)?.total).toEqual({
      kind: 'refused',
      reasons: [{ kind: 'mixed-periods', periods: ['2010', '2019'], undated: 0 }],
    });
  });

  it('has one where the reader allows years to be mixed, and says how many are borrowed', () => {
    const group = together({ observations: twoYears }, anyYear, 'mixed');

    expect(group?.total).toMatchObject({ kind: 'sum', value: 8 });
    expect(group?.counts.borrowed).toBe(1);
  });

  it('has none across a series break, whatever the reader allows', () => {
    const cause = aSeriesBreak({ period: '2011' });
    const group = together({ observations: twoYears, seriesBreaks: [cause] }, anyYear, 'mixed');

    expect(group?.total).toEqual({
      kind: 'refused',
      reasons: [{ kind: 'break', breaks: [cause] }],
    });
  });

  it('is left out where none of the readings is of it', () => {
    const set = readingsOf(
      dataset,
      indicatorId('gross-output'),
      of2019,
      dataset.clusters.slice(0, 1),
    );

    expect(groupedReadings(dataset, 'province', set, 'one').map(({ key }) => key)).toEqual(['33']);
  });
});
