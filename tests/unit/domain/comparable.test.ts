import { describe, expect, it } from 'vitest';
import { comparableWith, latestValues, valueOf } from '../../../src/domain/comparable.ts';
import { clusterId, indicatorId, sourceId } from '../../../src/domain/ids.ts';
import { aCluster, aDataset, anObservation } from '../../support/builders.ts';

const output = indicatorId('gross-output');
const own = anObservation({ area: 'a', period: '2019', value: 10 });
const clusters = ['a', 'b'].map((id) => aCluster({ id }));
const withOther = (wish: Parameters<typeof anObservation>[0]) =>
  aDataset({
    clusters,
    observations: [own, anObservation({ area: 'b', period: '2019', ...wish })],
  });
const idsBeside = (wish: Parameters<typeof anObservation>[0]) =>
  comparableWith(withOther(wish), own).map(({ cluster }) => cluster.id);

describe('the values that may be compared with one', () => {
  it('are of the same measure, year, scope and source', () => {
    expect(idsBeside({})).toEqual(['a', 'b']);
  });

  it.each([
    ['another year', { period: '2018' }],
    ['a part of the year', { period: '2019-01/2019-06' }],
    ['another measure', { indicator: 'profit' }],
    ['a part of the place', { scope: 'part' }],
    ['trade', { scope: 'market' }],
    ['another source', { source: sourceId('another') }],
    ['a value on which sources differ', { conflictGroup: 'x' }],
  ] as const)('leave out %s', (_, wish) => {
    expect(idsBeside(wish)).toEqual(['a']);
  });

  it('are only the own one where no year is known', () => {
    const undated = anObservation({ area: 'a', period: '' });
    const dataset = aDataset({
      clusters,
      observations: [undated, anObservation({ area: 'b', period: '' })],
    });

    expect(comparableWith(dataset, undated)).toHaveLength(1);
  });
});

describe('the value of a measure', () => {
  const dataset = aDataset({
    clusters,
    observations: [own, anObservation({ area: 'a', period: '2015', value: 5 })],
  });

  it('is the latest where no year is asked for', () => {
    expect(valueOf(dataset, clusterId('a'), output, null)).toMatchObject({
      observation: { value: 10 },
    });
  });

  it('is that of the year asked for', () => {
    expect(valueOf(dataset, clusterId('a'), output, 2015)).toMatchObject({
      observation: { value: 5 },
    });
  });

  it('is missing in a year without one', () => {
    expect(valueOf(dataset, clusterId('a'), output, 2016).kind).toBe('missing');
  });

  it('is listed for the clusters that have one only', () => {
    expect(latestValues(dataset, clusters, output).map(({ cluster }) => cluster.id)).toEqual(['a']);
  });
});
