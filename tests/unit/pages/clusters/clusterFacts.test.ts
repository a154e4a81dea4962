import { describe, expect, it } from 'vitest';
import { clusterId } from '../../../../src/domain/ids.ts';
import { partsOf } from '../../../../src/domain/placeTree.ts';
import { clusterFacts } from '../../../../src/features/profile/clusterFacts.ts';
import { aCluster } from '../../../support/builders.ts';
import { tableOf } from './tableReaders.ts';

const { reader } = tableOf('en');
const { dataset } = reader;

const factsOf = (id: string) => {
  const cluster = dataset.clusterById.get(clusterId(id));

  return cluster ? clusterFacts(reader, cluster) : [];
};
const detailsOf = (id: string, term: string) =>
  factsOf(id)
    .filter((fact) => fact.term === term)
    .map(({ detail }) => detail);

describe('what is known of a cluster', () => {
  it('has its full names in both scripts', () => {
    expect(detailsOf('wujiang-shengze', 'Full name')).toEqual([
      '苏州市吴江区盛泽镇, Shengze Town (Wujiang)',
    ]);
  });

  it('says what its evidence means', () => {
    expect(detailsOf('keqiao', 'Evidence')[0]).toBe(
      'on the 2022 list; on the federation’s list of pilot regions of 8 December 2022',
    );
  });

  it('leaves out what is not known', () => {
    const unknown = clusterFacts(reader, aCluster({ id: 'new' }));

    expect(unknown.map(({ term }) => term)).not.toContain('Point');
    expect(unknown.filter(({ detail }) => detail === '')).toEqual([]);
  });

  it('cites every source of the row once', () => {
    const cluster = dataset.clusterById.get(clusterId('keqiao'));
    const sources = [cluster?.source, ...(cluster?.furtherSources ?? [])];

    expect(detailsOf('keqiao', 'Sources')).toHaveLength(new Set(sources).size);
  });

  it('links no source that may not be linked', () => {
    const linked = dataset.clusters
      .flatMap(({ id }) => factsOf(id))
      .flatMap(({ url }) => (url === null ? [] : [url]));
    const allowed = new Set(dataset.sources.filter((one) => one.linkOk).map(({ url }) => url));

    expect(linked.length).toBeGreaterThan(0);
    expect(linked.filter((url) => !allowed.has(url))).toEqual([]);
  });
});

describe('the parts of a cluster', () => {
  it('are the rows directly inside it', () => {
    const parts = partsOf(dataset, clusterId('changshu')).map(({ id }) => id);

    expect(parts).toEqual(expect.arrayContaining(['changshu-haiyu', 'changshu-meili']));
    expect(parts.every((id) => dataset.clusterById.get(id)?.parent === 'changshu')).toBe(true);
  });
});
