import { describe, expect, it } from 'vitest';
import { indicatorId } from '../../../../src/domain/ids.ts';
import type { Observation } from '../../../../src/domain/observation.ts';
import { measuresWith, yearsWith } from '../../../../src/domain/explore/offeredChoices.ts';
import { readingsOf, type YearWish } from '../../../../src/domain/explore/readingsOf.ts';
import { aCluster, aDataset, anIndicator, anObservation } from '../../../support/builders.ts';

const measure = indicatorId('gross-output');
const keqiao = aCluster({ id: 'keqiao' });

/** The one reading of Keqiao. */
function reading(wish: YearWish, ...observations: readonly Observation[]) {
  const dataset = aDataset({ clusters: [keqiao], observations });

  return readingsOf(dataset, measure, wish, [keqiao]).readings[0];
}

const of2019 = { year: 2019, within: 3 } as const;

describe('the reading of a cluster', () => {
  it('is the value of the asked year', () => {
    const value = anObservation({ period: '2019', value: 5 });

    expect(reading(of2019, anObservation({ period: '2018' }), value)).toEqual({
      kind: 'measured',
      cluster: keqiao,
      observation: value,
      year: 2019,
      borrowedYears: 0,
    });
  });

  it('is borrowed from the latest year within reach, and says how far back that is', () => {
    const read = reading(
      of2019,
      anObservation({ period: '2016' }),
      anObservation({ period: '2017' }),
    );

    expect(read).toMatchObject({ kind: 'measured', year: 2017, borrowedYears: 2 });
  });

  it('is borrowed from any year where no limit is set', () => {
    const read = reading({ year: 2019, within: 'any' }, anObservation({ period: '1998' }));

    expect(read).toMatchObject({ kind: 'measured', borrowedYears: 21 });
  });

  it('never takes a later year, however near', () => {
    expect(reading(of2019, anObservation({ period: '2020' }))).toMatchObject({
      kind: 'missing',
      reason: 'too-new',
    });
  });

  it.each([
    ['not-published', []],
    ['not-published', [anObservation({ indicator: 'enterprises' })]],
    ['other-scope-only', [anObservation({ scope: 'part' }), anObservation({ scope: 'market' })]],
    ['too-old', [anObservation({ period: '2015' })]],
    ['too-old', [anObservation({ period: '2015' }), anObservation({ period: '2021' })]],
    ['part-year-only', [anObservation({ period: '2019-01/2019-06' })]],
    ['part-year-only', [anObservation({ period: '2019-06' }), anObservation({ period: '' })]],
    ['undated', [anObservation({ period: '' })]],
  ] as const)('is missing as %s where that is the reason', (reason, observations) => {
    expect(reading(of2019, ...observations)).toEqual({ kind: 'missing', cluster: keqiao, reason });
  });

  it('is contested where another value contradicts it, even one of another year', () => {
    const read = reading(
      of2019,
      anObservation({ period: '2019', value: 5, conflictGroup: 'rivals' }),
      anObservation({ period: '2012', value: 9, conflictGroup: 'rivals' }),
    );

    expect(read).toMatchObject({ kind: 'contested', year: 2019, borrowedYears: 0 });
    expect(read?.kind === 'contested' && read.observations.map(({ value }) => value)).toEqual([
      5, 9,
    ]);
  });

  it('takes a count at a date for the year of that date', () => {
    const dataset = aDataset({
      clusters: [keqiao],
      indicators: [anIndicator({ id: 'enterprises', scale: 'count' })],
      observations: [anObservation({ indicator: 'enterprises', period: '2019-05' })],
    });
    const { readings } = readingsOf(dataset, indicatorId('enterprises'), of2019, [keqiao]);

    expect(readings[0]).toMatchObject({ kind: 'measured', year: 2019 });
  });
});

describe('the readings of the latest year', () => {
  const clusters = [keqiao, aCluster({ id: 'shengze' })];
  const latest = { year: 'latest', within: 1 } as const;

  it('are of the latest year that any of the clusters has', () => {
    const dataset = aDataset({
      clusters,
      observations: [
        anObservation({ area: 'keqiao', period: '2018' }),
        anObservation({ area: 'shengze', period: '2019' }),
        anObservation({ area: 'shengze', period: '2022-01/2022-03' }),
      ],
    });
    const { year, readings } = readingsOf(dataset, measure, latest, clusters);

    expect(year).toBe(2019);
    expect(readings).toMatchObject([{ borrowedYears: 1 }, { borrowedYears: 0 }]);
  });

  it('have no year where nobody has a value of a full one', () => {
    const dataset = aDataset({ clusters, observations: [anObservation({ period: '' })] });

    expect(readingsOf(dataset, measure, latest, clusters)).toMatchObject({
      year: null,
      readings: [{ reason: 'undated' }, { reason: 'not-published' }],
    });
  });
});

describe('what there is to choose from', () => {
  const clusters = [keqiao, aCluster({ id: 'shengze' })];
  const dataset = aDataset({
    clusters,
    indicators: [
      anIndicator({ id: 'profit' }),
      anIndicator({ id: 'gross-output' }),
      anIndicator({ id: 'sales-value' }),
    ],
    observations: [
      anObservation({ area: 'keqiao', period: '2019' }),
      anObservation({ area: 'keqiao', period: '2019' }),
      anObservation({ area: 'shengze', period: '2019' }),
      anObservation({ area: 'shengze', period: '2012' }),
      anObservation({ area: 'shengze', period: '2013', scope: 'part' }),
      anObservation({ area: 'shengze', indicator: 'profit', period: '2012' }),
      anObservation({ area: 'shengze', indicator: 'sales-value', period: '' }),
    ],
  });

  it('are the years of a measure with the number of clusters, each counted once', () => {
    expect(yearsWith(dataset, measure, clusters)).toEqual([
      { year: 2012, clusters: 1 },
      { year: 2019, clusters: 2 },
    ]);
  });

  it('are the measures with a value of a full year, best covered first', () => {
    expect(measuresWith(dataset, clusters)).toEqual([
      { indicator: 'gross-output', clusters: 2 },
      { indicator: 'profit', clusters: 1 },
    ]);
  });
});
