import { describe, expect, it } from 'vitest';
import { bestSlopeYears, slopePairs } from '../../../../src/domain/explore/slopePairs.ts';
import { indicatorId } from '../../../../src/domain/ids.ts';
import type { Observation } from '../../../../src/domain/observation.ts';
import type { SeriesBreak } from '../../../../src/domain/seriesBreak.ts';
import { aCluster, aDataset, anObservation, aSeriesBreak } from '../../../support/builders.ts';

const measure = indicatorId('gross-output');
const clusters = [aCluster({ id: 'keqiao' }), aCluster({ id: 'shengze' })];
const withBreaks = (
  observations: readonly Observation[],
  seriesBreaks: readonly SeriesBreak[] = [],
) => aDataset({ clusters, observations, seriesBreaks });

const keqiao2009 = anObservation({ area: 'keqiao', period: '2009', value: 5 });
const keqiao2012 = anObservation({ area: 'keqiao', period: '2012', value: 8 });

describe('the slope between two years', () => {
  const years = { from: 2009, to: 2012 };

  it('pairs the clusters that have a value in both, and says why the others are not paired', () => {
    const dataset = withBreaks([
      keqiao2009,
      keqiao2012,
      anObservation({ area: 'shengze', period: '2012' }),
    ]);

    expect(slopePairs(dataset, measure, years, clusters)).toEqual({
      years,
      pairs: [{ cluster: clusters[0], from: keqiao2009, to: keqiao2012, change: 3 }],
      refused: [{ cluster: clusters[1], reason: { kind: 'not-in-both' } }],
    });
  });

  it('is not drawn across a break', () => {
    const cause = aSeriesBreak({ period: '2011' });
    const dataset = withBreaks([keqiao2009, keqiao2012], [cause]);

    expect(slopePairs(dataset, measure, years, clusters)).toMatchObject({
      pairs: [],
      refused: [{ reason: { kind: 'break', cause } }, { reason: { kind: 'not-in-both' } }],
    });
  });

  it('is not drawn to a bound', () => {
    const bound = anObservation({ area: 'keqiao', period: '2012', qualifier: '>' });
    const { refused } = slopePairs(withBreaks([keqiao2009, bound]), measure, years, clusters);

    expect(refused[0]?.reason).toEqual({ kind: 'bound' });
  });

  it('is not drawn to one of several values that contradict one another', () => {
    const rivals = [1, 2].map((value) =>
      anObservation({ area: 'keqiao', period: '2012', value, conflictGroup: 'rivals' }),
    );
    const { refused } = slopePairs(withBreaks([keqiao2009, ...rivals]), measure, years, clusters);

    expect(refused[0]?.reason).toEqual({ kind: 'contested' });
  });
});

describe('the best years for a slope', () => {
  it('are those in which most clusters can be compared', () => {
    const dataset = withBreaks([
      keqiao2009,
      keqiao2012,
      anObservation({ area: 'keqiao', period: '2019' }),
      anObservation({ area: 'shengze', period: '2009' }),
      anObservation({ area: 'shengze', period: '2012' }),
    ]);
    const best = bestSlopeYears(dataset, measure, clusters);

    expect(best?.years).toEqual({ from: 2009, to: 2012 });
    expect(best?.pairs).toHaveLength(2);
  });

  it('are the latest among equals', () => {
    const dataset = withBreaks([
      keqiao2009,
      keqiao2012,
      anObservation({ area: 'keqiao', period: '2019' }),
    ]);

    expect(bestSlopeYears(dataset, measure, clusters)?.years).toEqual({ from: 2012, to: 2019 });
  });

  it('are, where none can be compared, those that a break keeps apart', () => {
    const dataset = withBreaks(
      [keqiao2009, keqiao2012, anObservation({ area: 'shengze', period: '2019' })],
      [aSeriesBreak({ period: '2011' })],
    );

    expect(bestSlopeYears(dataset, measure, clusters)).toMatchObject({
      years: { from: 2009, to: 2012 },
      pairs: [],
    });
  });

  it('do not exist where there are no two', () => {
    expect(bestSlopeYears(withBreaks([keqiao2009]), measure, clusters)).toBeUndefined();
  });
});
