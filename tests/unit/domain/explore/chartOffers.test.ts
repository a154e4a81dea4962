import { describe, expect, it } from 'vitest';
import type { Cluster } from '../../../../src/domain/cluster.ts';
import { chartContext, type ChartWish } from '../../../../src/domain/explore/chartContext.ts';
import { type ChartKind, chartKinds } from '../../../../src/domain/explore/chartKind.ts';
import { chartOffers } from '../../../../src/domain/explore/chartOffers.ts';
import type { Grouping } from '../../../../src/domain/explore/clusterGrouping.ts';
import { type PanelKind, panelRefusals } from '../../../../src/domain/explore/panelOffers.ts';
import type { DatasetTables } from '../../../../src/domain/dataset.ts';
import { indicatorId } from '../../../../src/domain/ids.ts';
import {
  aCluster,
  aDataset,
  anIndicator,
  anObservation,
  aProvince,
  aSeriesBreak,
} from '../../../support/builders.ts';

const wish: ChartWish = {
  measure: indicatorId('gross-output'),
  second: indicatorId('profit'),
  years: { year: 2019, within: 'any' },
  base: null,
  grouping: 'province',
  panel: 'ranking',
};

const places = Array.from({ length: 24 }, (_, index) =>
  aCluster({
    id: `place-${index}`,
    province: index % 2 === 0 ? '32' : '33',
    point: { lat: 30, lon: 120, precision: 'own-centroid' },
  }),
);
/** A value of each place in a year: 1 for the first, 2 for the second and so on. */
const valuesOf = (indicator: string, period: string, clusters: readonly Cluster[] = places) =>
  clusters.map(({ id }, index) => anObservation({ area: id, indicator, period, value: index + 1 }));

/** Everything that can be asked for: two measures of two years, of 24 places in two provinces. */
const complete = {
  provinces: [aProvince('32', 'Jiangsu'), aProvince('33', 'Zhejiang')],
  indicators: [anIndicator({ id: 'gross-output' }), anIndicator({ id: 'profit' })],
  clusters: places,
  observations: [
    ...valuesOf('gross-output', '2015'),
    ...valuesOf('gross-output', '2019'),
    ...valuesOf('profit', '2019'),
  ],
};

function offers(tables: Partial<DatasetTables>, asked: Partial<ChartWish> = {}) {
  const dataset = aDataset({ ...complete, ...tables });

  return chartOffers(chartContext(dataset, { ...wish, ...asked }, dataset.clusters));
}

/** The gravest reason against a kind. */
function reason(kind: ChartKind, tables: Partial<DatasetTables>, asked: Partial<ChartWish> = {}) {
  const offer = offers(tables, asked)[kind];

  return offer.kind === 'refused' ? offer.reason : 'offered';
}

describe('the charts on offer', () => {
  it('are all of them where the data are complete', () => {
    expect(Object.values(offers({})).every(({ kind }) => kind === 'offered')).toBe(true);
    expect(Object.keys(offers({})).toSorted()).toEqual([...chartKinds].toSorted());
  });

  it('are none of them where the filter leaves no cluster', () => {
    const none = offers({ clusters: [] });

    expect(chartKinds.map((kind) => none[kind])).toEqual(
      chartKinds.map(() => ({ kind: 'refused', reason: { kind: 'no-clusters' }, further: [] })),
    );
  });

  it('are those that count clusters where nothing is published', () => {
    const empty = offers({ observations: [] }, { panel: 'heatmap' });

    expect(chartKinds.filter((kind) => empty[kind].kind === 'offered')).toEqual([
      'heatmap',
      'tile-map',
      'point-map',
      'multiples',
    ]);
  });
});

describe('a chart is refused', () => {
  const few = (count: number) => ({
    observations: valuesOf('gross-output', '2019', places.slice(0, count)),
  });

  it.each([
    ['ranking', 1, 2],
    ['share', 1, 2],
    ['treemap', 1, 2],
    ['pareto', 4, 5],
    ['lorenz', 9, 10],
    ['distribution', 19, 20],
  ] as const)('as %s with %d values, and told that it needs %d', (kind, has, needs) => {
    expect(reason(kind, few(has))).toEqual({ kind: 'too-few-values', has, needs });
    expect(reason(kind, few(needs))).toBe('offered');
  });

  it.each(['share', 'treemap', 'pareto', 'lorenz', 'concentration'] as const)(
    'as %s where the values may not be added up',
    (kind) => {
      const tables = (aggregation: 'mean' | 'none') => ({
        indicators: [anIndicator({ aggregation })],
      });

      expect(reason(kind, tables('mean'))).toEqual({ kind: 'not-summable' });
      expect(reason(kind, tables('none'))).toEqual({ kind: 'not-summable' });
    },
  );

  const oneInsideAnother = [
    ...places.slice(1),
    aCluster({ id: 'place-0', province: '32', parent: 'place-1' }),
  ];
  const change = (wishes: Parameters<typeof anObservation>[0]) => [
    ...valuesOf('gross-output', '2019', places.slice(1)),
    anObservation({ area: 'place-0', ...wishes }),
  ];
  it.each([
    ['overlapping rows', { clusters: oneInsideAnother }, { kind: 'overlap', inside: 1, of: 24 }],
    [
      'values of several years',
      { observations: change({ period: '2012' }) },
      { kind: 'mixed-years', years: [2012, 2019] },
    ],
    ['a bound', { observations: change({ qualifier: '>' }) }, { kind: 'bounds', count: 1, of: 24 }],
    ['a value below zero', { observations: change({ value: -1 }) }, { kind: 'negative', count: 1 }],
    [
      'a contested value',
      {
        observations: [
          ...change({ conflictGroup: 'rivals' }),
          anObservation({ area: 'place-0', conflictGroup: 'rivals' }),
        ],
      },
      { kind: 'contested', count: 1 },
    ],
  ] as const)('as Lorenz curve for %s', (_, tables, expected) => {
    expect(reason('lorenz', tables)).toEqual(expected);
  });

  it('with every further reason behind the gravest', () => {
    const offer = offers({ observations: [anObservation({ area: 'place-0', qualifier: '>' })] });

    expect(offer.lorenz).toEqual({
      kind: 'refused',
      reason: { kind: 'bounds', count: 1, of: 1 },
      further: [{ kind: 'too-few-values', has: 0, needs: 10 }],
    });
  });

  it('as bars, concentration and small multiples where nothing is grouped', () => {
    for (const kind of ['bars', 'concentration', 'multiples'] as const)
      expect(reason(kind, {}, { grouping: 'none' })).toEqual({ kind: 'not-grouped' });
  });

  it('as bars where one group alone has values', () => {
    expect(reason('bars', few(1))).toEqual({ kind: 'too-few-groups', has: 1, needs: 2 });
  });

  it('as trend where no cluster has two years', () => {
    expect(reason('trend', few(3))).toEqual({ kind: 'too-few-years', has: 1, needs: 2 });
  });

  it('as scatter without a second measure, or with too few clusters that have both', () => {
    expect(reason('scatter', {}, { second: null })).toEqual({ kind: 'no-second-measure' });
    expect(reason('scatter', few(5))).toEqual({ kind: 'too-few-pairs', has: 0, needs: 3 });
  });

  it('as point map without coordinates', () => {
    expect(reason('point-map', { clusters: [aCluster({ province: '32' })] })).toEqual({
      kind: 'no-points',
      of: 1,
    });
  });

  it('as slope across a break, and told how many it keeps apart', () => {
    const seriesBreaks = [aSeriesBreak({ period: '2018' })];

    expect(reason('slope', { seriesBreaks })).toEqual({
      kind: 'too-few-in-both-years',
      has: 0,
      needs: 2,
      years: { from: 2015, to: 2019 },
      acrossBreak: 24,
      bounds: 0,
      contested: 0,
    });
  });

  it('as slope from a base year in which nothing is published', () => {
    expect(reason('slope', {}, { base: 2011 })).toMatchObject({
      has: 0,
      years: { from: 2011, to: 2019 },
    });
    expect(reason('slope', {}, { base: 2015 })).toBe('offered');
  });

  it('as slope from a year to itself', () => {
    expect(reason('slope', {}, { base: 2019 })).toMatchObject({ has: 0, years: null });
  });

  it('as small multiples of kinds that share no scale or have one group only', () => {
    const refusal = (panel: PanelKind, grouping: Grouping) =>
      panelRefusals(panel, { grouping, completeOverYears: 5 }, { kind: 'offered' });

    expect(refusal('treemap', 'segment')).toEqual([{ kind: 'panel-areas' }]);
    expect(refusal('concentration', 'segment')).toEqual([{ kind: 'panel-groups' }]);
    expect(refusal('tile-map', 'province')).toEqual([{ kind: 'panel-places' }]);
    expect(refusal('point-map', 'region')).toEqual([{ kind: 'panel-places' }]);
    expect(refusal('point-map', 'segment')).toEqual([]);
  });

  it('but not as small multiples of many groups, of which the largest are drawn', () => {
    const codes = Array.from({ length: 13 }, (_, index) => String(index + 20));
    const tables = {
      provinces: codes.map((code) => aProvince(code, code)),
      clusters: codes.map((code) => aCluster({ id: `in-${code}`, province: code })),
    };

    expect(reason('multiples', tables, { panel: 'heatmap' })).toBe('offered');
  });

  it('as small multiples of a chart that is refused itself', () => {
    expect(reason('multiples', few(5), { panel: 'lorenz' })).toEqual({
      kind: 'panel-refused',
      panel: 'lorenz',
      reason: { kind: 'too-few-values', has: 5, needs: 10 },
    });
  });
});
