import { describe, expect, it } from 'vitest';
import { clusterMeasures, usualMeasure } from '../../../src/domain/measures.ts';
import { aCluster, aDataset, anObservation, aProvince } from '../../support/builders.ts';

const clusters = ['keqiao', 'shengze', 'datang'].map((id) => aCluster({ id }));
const datasetOf = (...wishes: readonly Parameters<typeof anObservation>[0][]) =>
  aDataset({
    clusters,
    provinces: [aProvince('33', 'Zhejiang')],
    observations: wishes.map(anObservation),
  });

describe('the measures of clusters', () => {
  it('are those with a value of at least one cluster, best covered first', () => {
    const dataset = datasetOf(
      { area: 'keqiao', indicator: 'sales-value' },
      { area: 'keqiao', indicator: 'enterprises' },
      { area: 'shengze', indicator: 'enterprises' },
    );

    expect(clusterMeasures(dataset)).toEqual([
      { indicator: 'enterprises', clusters: 2 },
      { indicator: 'sales-value', clusters: 1 },
    ]);
  });

  it('count a cluster once, however many years it has', () => {
    const dataset = datasetOf(
      { area: 'keqiao', indicator: 'enterprises', period: '2013' },
      { area: 'keqiao', indicator: 'enterprises', period: '2019' },
    );

    expect(clusterMeasures(dataset)).toEqual([{ indicator: 'enterprises', clusters: 1 }]);
  });

  it('do not include what describes only a part of a cluster', () => {
    expect(clusterMeasures(datasetOf({ area: 'keqiao', scope: 'part' }))).toEqual([]);
  });

  it('do not include what describes only provinces', () => {
    expect(clusterMeasures(datasetOf({ area: '33', indicator: 'exports' }))).toEqual([]);
  });
});

describe('the measure to list clusters by', () => {
  it('is gross output where some cluster has it, even if another is better covered', () => {
    const dataset = datasetOf(
      { area: 'keqiao', indicator: 'enterprises' },
      { area: 'shengze', indicator: 'enterprises' },
      { area: 'datang', indicator: 'gross-output' },
    );

    expect(usualMeasure(dataset)).toBe('gross-output');
  });

  it('is the best covered one where no cluster has gross output', () => {
    const dataset = datasetOf(
      { area: 'datang', indicator: 'employment' },
      { area: 'keqiao', indicator: 'enterprises' },
      { area: 'shengze', indicator: 'enterprises' },
    );

    expect(usualMeasure(dataset)).toBe('enterprises');
  });

  it('is gross output where nothing is published', () => {
    expect(usualMeasure(datasetOf())).toBe('gross-output');
  });
});
