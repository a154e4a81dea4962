import { describe, expect, it } from 'vitest';
import { totalSeries } from '../../../../src/domain/explore/totalSeries.ts';
import {
  clusterSeries,
  trendEnds,
  yearlyReadings,
} from '../../../../src/domain/explore/trendSeries.ts';
import { indicatorId } from '../../../../src/domain/ids.ts';
import type { Observation } from '../../../../src/domain/observation.ts';
import { placeTree } from '../../../../src/domain/placeTree.ts';
import type { SeriesBreak } from '../../../../src/domain/seriesBreak.ts';
import {
  aCluster,
  aDataset,
  anObservation,
  aProvince,
  aSeriesBreak,
} from '../../../support/builders.ts';

const measure = indicatorId('gross-output');

function lineOf(observations: readonly Observation[], seriesBreaks: readonly SeriesBreak[] = []) {
  const cluster = aCluster();
  const dataset = aDataset({ clusters: [cluster], observations, seriesBreaks });
  const [readings = []] = yearlyReadings(dataset, measure, [cluster]);
  const line = clusterSeries(cluster, readings, seriesBreaks);

  return { ...line, ends: trendEnds(line, seriesBreaks) };
}

const ofYears = (...years: readonly number[]) =>
  years.map((year) => anObservation({ period: String(year), value: year - 2000 }));

describe('the line of a cluster', () => {
  it('joins neighbouring years only', () => {
    const { readings, stretches } = lineOf(ofYears(2015, 2016, 2018));

    expect(readings.map(({ year }) => year)).toEqual([2015, 2016, 2018]);
    expect(stretches).toHaveLength(1);
  });

  it('stops at a break and says where', () => {
    const { stretches, interruptions } = lineOf(ofYears(2015, 2016), [
      aSeriesBreak({ period: '2016' }),
    ]);

    expect(stretches).toEqual([]);
    expect(interruptions.map(({ at }) => at)).toEqual([2015.5]);
  });

  it('does not run through a bound', () => {
    const [first, , last] = ofYears(2015, 2016, 2017);
    const bound = anObservation({ period: '2016', qualifier: '>' });

    expect(lineOf(first && last ? [first, bound, last] : []).stretches).toEqual([]);
  });

  it('has each of several values that contradict one another once, joined with nothing', () => {
    const rivals = [10, 20].map((value) =>
      anObservation({ period: '2016', value, conflictGroup: 'c' }),
    );
    const { readings, stretches } = lineOf([...ofYears(2015, 2017), ...rivals]);

    expect(readings.map(({ kind }) => kind)).toEqual(['value', 'contested', 'contested', 'value']);
    expect(new Set(readings.map(({ id }) => id)).size).toBe(4);
    expect(stretches).toEqual([]);
  });
});

describe('the ends of a line', () => {
  const yearsOf = ({ ends }: ReturnType<typeof lineOf>) => ends && [ends.from.year, ends.to.year];

  it('are its first and its last reading', () => {
    expect(yearsOf(lineOf(ofYears(2010, 2015, 2019)))).toEqual([2010, 2019]);
  });

  it('lie on the later side of a break', () => {
    const broken = lineOf(ofYears(2010, 2015, 2019), [aSeriesBreak({ period: '2012' })]);

    expect(yearsOf(broken)).toEqual([2015, 2019]);
  });

  it('are none where the last reading is a bound, alone, or alone behind a break', () => {
    const bound = anObservation({ period: '2019', qualifier: '>' });

    expect(lineOf([...ofYears(2015), bound]).ends).toBeUndefined();
    expect(lineOf(ofYears(2015)).ends).toBeUndefined();
    expect(lineOf(ofYears(2015, 2019), [aSeriesBreak({ period: '2017' })]).ends).toBeUndefined();
  });
});

describe('the totals of groups', () => {
  const clusters = [
    aCluster({ id: 'a' }),
    aCluster({ id: 'b' }),
    aCluster({ id: 'gap' }),
    aCluster({ id: 'other', province: '32' }),
  ];
  const rows = [
    ...['a', 'b', 'other'].flatMap((area) =>
      ['2018', '2019'].map((period) => anObservation({ area, period, value: 10 })),
    ),
    anObservation({ area: 'gap', period: '2019', value: 500 }),
  ];
  const totalsOf = (observations: readonly Observation[], seriesBreaks: SeriesBreak[] = []) => {
    const dataset = aDataset({
      clusters,
      observations,
      seriesBreaks,
      provinces: [aProvince('33', '浙江'), aProvince('32', '江苏')],
    });

    return totalSeries({
      dataset,
      measure,
      grouping: 'province',
      clusters,
      yearly: yearlyReadings(dataset, measure, clusters),
      tree: placeTree(clusters),
      statistic: 'total',
    });
  };

  it('are over the clusters with a value in every year', () => {
    const { series, counted, leftOut } = totalsOf(rows);

    expect(series.map(({ key, readings }) => [key, readings.map(({ value }) => value)])).toEqual([
      ['33', [20, 20]],
      ['32', [10, 10]],
    ]);
    expect([counted, leftOut]).toEqual([3, 1]);
  });

  it('are not joined across a break', () => {
    const { series } = totalsOf(rows, [aSeriesBreak({ period: '2019' })]);

    expect(series.map(({ stretches }) => stretches)).toEqual([[], []]);
    expect(series.map(({ interruptions }) => interruptions.map(({ at }) => at))).toEqual([
      [2018.5],
      [2018.5],
    ]);
  });

  it('are none where a bound stands in every group', () => {
    const bounds = rows.map((row) => ({ ...row, qualifier: '>' as const }));

    expect(totalsOf(bounds).series).toEqual([]);
  });
});
