import { describe, expect, it } from 'vitest';
import { aRow } from '../rows.ts';
import { assembledFrom, read } from './packages.ts';

const clustersOf = (parents: Readonly<Record<string, string>>) =>
  read(
    'clusters',
    Object.entries(parents).map(([id, parent_id]) => aRow('clusters', { id, parent_id })),
  );
const noTies = {
  observations: read('observations', []),
  notice_links: read('notice_links', []),
  series_breaks: read('series_breaks', []),
};

describe('two rows with one key', () => {
  const topics = read('topics', [
    aRow('topics', { name_en: 'First' }),
    aRow('topics', { id: 'other' }),
    aRow('topics', { name_en: 'Second' }),
  ]);

  it('are the first one alone', () => {
    expect(assembledFrom({ topics }).dataset.topics.map(({ name }) => name.en)).toEqual([
      'First',
      'Cluster policy',
    ]);
  });

  it('are reported at the second', () => {
    expect(assembledFrom({ topics }).faults).toEqual([
      {
        resource: 'topics',
        row: 4,
        column: 'id',
        value: 'cluster-policy',
        reason: 'duplicate',
        outcome: 'left-out',
      },
    ]);
  });

  it('are reported under the column that is the key', () => {
    const provinces = read('provinces', [aRow('provinces'), aRow('provinces')]);

    expect(assembledFrom({ provinces }).faults).toMatchObject([{ row: 3, column: 'code' }]);
  });
});

describe('the ties of a notice', () => {
  const link = aRow('notice_links');

  it('are not counted twice', () => {
    const notice_links = read('notice_links', [link, link]);

    expect(assembledFrom({ notice_links }).faults).toMatchObject([
      { row: 3, column: 'target_id', reason: 'duplicate' },
    ]);
  });

  it('may be several to different targets', () => {
    const notice_links = read('notice_links', [
      link,
      { ...link, target_type: 'province', target_id: '33' },
    ]);

    expect(assembledFrom({ notice_links }).dataset.noticeLinks).toHaveLength(2);
  });
});

describe('the parent of a cluster', () => {
  it('is kept where it is another row', () => {
    const clusters = clustersOf({ keqiao: '', qianqing: 'keqiao' });

    expect(assembledFrom({ clusters }).dataset.clusters[1]?.parent).toBe('keqiao');
  });

  it('is cleared where it is no row, and the cluster stays', () => {
    const clusters = clustersOf({ keqiao: 'nowhere' });

    expect(assembledFrom({ clusters }).dataset.clusters).toMatchObject([
      { id: 'keqiao', parent: null },
    ]);
  });

  it('is reported where it is no row', () => {
    const clusters = clustersOf({ keqiao: 'nowhere' });

    expect(assembledFrom({ clusters }).faults).toEqual([
      {
        resource: 'clusters',
        row: 2,
        column: 'parent_id',
        value: 'nowhere',
        reason: 'unknown-reference',
        outcome: 'cleared',
      },
    ]);
  });

  it('is cleared where that row was left out', () => {
    const clusters = read('clusters', [
      aRow('clusters', { province_code: '99' }),
      aRow('clusters', { id: 'qianqing', parent_id: 'keqiao' }),
    ]);

    expect(assembledFrom({ ...noTies, clusters }).dataset.clusters).toMatchObject([
      { id: 'qianqing', parent: null },
    ]);
  });

  it('is cleared where it is the cluster itself', () => {
    const clusters = clustersOf({ keqiao: 'keqiao' });

    expect(assembledFrom({ clusters }).faults).toMatchObject([
      { row: 2, column: 'parent_id', value: 'keqiao', reason: 'circular-parent' },
    ]);
  });

  it('is cleared in every row of a circle', () => {
    const clusters = clustersOf({ keqiao: 'c', b: 'keqiao', c: 'b' });

    expect(assembledFrom({ clusters }).dataset.clusters.map(({ parent }) => parent)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('is kept in a row that only lies in a circle', () => {
    const clusters = clustersOf({ keqiao: 'b', b: 'keqiao', town: 'keqiao' });

    expect(assembledFrom({ clusters }).dataset.clusters[2]?.parent).toBe('keqiao');
  });

  it('is reported with the number of the row that is kept, not of a later double', () => {
    const clusters = read('clusters', [
      aRow('clusters', { parent_id: 'nowhere' }),
      aRow('clusters'),
    ]);

    expect(assembledFrom({ clusters }).faults).toContainEqual({
      resource: 'clusters',
      row: 2,
      column: 'parent_id',
      value: 'nowhere',
      reason: 'unknown-reference',
      outcome: 'cleared',
    });
  });
});
