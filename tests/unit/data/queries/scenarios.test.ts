import { QueryObserver } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { createQueryClient } from '../../../../src/app/queryClient.ts';
import { datasetAt } from '../../../../src/data/queries/dataset.ts';
import { packageUrl, whileServed } from '../server.ts';

/** What a reader has under a scenario, after pressing "try again" some times. */
async function loadedUnder(scenario: string, retries = 0) {
  async function load() {
    const observer = new QueryObserver(createQueryClient(), datasetAt(packageUrl, 'record'));
    let result = await observer.refetch();
    for (let retry = 0; retry < retries; retry += 1) result = await observer.refetch();
    observer.destroy();

    return result.data;
  }
  const { answer } = await whileServed([], load, scenario);
  if (!answer) throw new Error(`nothing was loaded under ${scenario}`);

  return answer;
}

describe('a server that works', () => {
  it('gives the built-in package without anything to report', async () => {
    const { failures, faults, shortfalls } = await loadedUnder('normal');

    expect({ failures: failures.size, faults, shortfalls }).toEqual({
      failures: 0,
      faults: [],
      shortfalls: [],
    });
  });
});

describe('a server with an empty package', () => {
  it('gives no clusters, values and notices', async () => {
    const { dataset } = await loadedUnder('empty');

    expect([dataset.clusters, dataset.observations, dataset.notices]).toEqual([[], [], []]);
  });

  it('keeps the tables by which the rest is understood', async () => {
    const { dataset } = await loadedUnder('empty');

    expect(dataset.provinces).toHaveLength(34);
  });

  it('has nothing to report', async () => {
    const { failures, faults, shortfalls } = await loadedUnder('empty');

    expect({ failures: failures.size, faults, shortfalls }).toEqual({
      failures: 0,
      faults: [],
      shortfalls: [],
    });
  });
});

describe('a server that fails', () => {
  it('is reported by the resources that could not be had, with their reasons', async () => {
    const { failures } = await loadedUnder('failing');

    expect([...failures]).toMatchObject([
      ['observations', { kind: 'refused', status: 503 }],
      ['notices', { kind: 'offline' }],
    ]);
  });

  it('leaves what did arrive to be used', async () => {
    const { dataset } = await loadedUnder('failing');

    expect(dataset.clusters).toHaveLength(153);
  });

  it('still fails at the first retry', async () => {
    const { failures } = await loadedUnder('failing', 1);

    expect([...failures.keys()]).toEqual(['observations', 'notices']);
  });

  it('recovers at the second retry', async () => {
    const { failures, dataset } = await loadedUnder('failing', 2);

    expect([failures.size, dataset.observations.length, dataset.notices.length]).toEqual([
      0, 324, 7,
    ]);
  });
});

describe('a server with malformed rows', () => {
  it('is reported with a year, a number, a source and a row that cannot be read', async () => {
    const { faults } = await loadedUnder('malformed');
    const reasons = faults
      .filter(({ resource }) => resource === 'observations')
      .map(({ column, reason }) => `${column} ${reason}`);

    expect(reasons.toSorted()).toEqual([
      ' wrong-cell-count',
      'obs_value not-a-number',
      'source_id unknown-reference',
      'time_period not-a-period',
    ]);
  });

  it('is reported with a province that does not exist and a place in itself', async () => {
    const { faults } = await loadedUnder('malformed');
    const ofClusters = faults.filter(({ resource }) => resource === 'clusters');

    expect(ofClusters).toMatchObject([
      { row: 5, column: 'province_code', value: '99', outcome: 'left-out' },
      { row: 7, column: 'parent_id', reason: 'circular-parent', outcome: 'cleared' },
    ]);
  });

  it('gives all rows but the five that are left out', async () => {
    const { dataset } = await loadedUnder('malformed');

    expect([dataset.clusters.length, dataset.observations.length]).toEqual([152, 320]);
  });
});

describe('a server that cuts a file off', () => {
  it('is reported by the rows announced and arrived', async () => {
    const { shortfalls } = await loadedUnder('truncated');

    expect(shortfalls).toEqual([{ resource: 'observations', announced: 324, arrived: 174 }]);
  });

  it('is reported at the row in which the file ends', async () => {
    const { faults } = await loadedUnder('truncated');

    expect(faults).toMatchObject([{ resource: 'observations', row: 175 }]);
  });

  it('gives the rows before the cut', async () => {
    const { dataset } = await loadedUnder('truncated');

    expect(dataset.observations).toHaveLength(173);
  });
});

describe('a server with a large package', () => {
  it('gives as many clusters as were asked for', async () => {
    const { dataset } = await loadedUnder('large-200');

    expect(dataset.clusters).toHaveLength(200);
  });

  it('gives nothing that cannot be read', async () => {
    const { faults } = await loadedUnder('large-200');

    expect(faults).toEqual([]);
  });

  it('marks every value that it made up', async () => {
    const { dataset } = await loadedUnder('large-200');

    expect(dataset.observations.filter(({ status }) => status !== 'I')).toEqual([]);
  });
});
