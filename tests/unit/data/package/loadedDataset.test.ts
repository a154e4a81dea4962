import { describe, expect, it } from 'vitest';
import { hasShortcomings, loadedDataset } from '../../../../src/data/package/loadedDataset.ts';
import type { ResourceName } from '../../../../src/data/package/resourceName.ts';
import type { ResourceOutcomes } from '../../../../src/data/package/resourceOutcome.ts';
import { aRow } from '../rows.ts';
import { failed, identity, outcomesOf, read } from './packages.ts';

/** What is loaded of a package that announces one resource with a number of rows. */
function loaded(
  name: ResourceName,
  rows: number | undefined,
  wish: Partial<ResourceOutcomes> = {},
) {
  return loadedDataset(
    { identity, url: 'datapackage.json', resources: [{ name, url: `${name}.csv`, rows }] },
    outcomesOf(wish),
  );
}

describe('a loaded dataset', () => {
  it('names the resources that failed, with the reason', () => {
    expect([...loaded('notices', 1, { notices: failed }).failures]).toEqual([
      ['notices', failed.error],
    ]);
  });

  it('has the tables that arrived although another failed', () => {
    expect(loaded('notices', 1, { notices: failed }).dataset.clusters).toHaveLength(1);
  });

  it('carries the faults of all its tables', () => {
    const topics = read('topics', [aRow('topics', { name_zh: '' })]);

    expect(loaded('topics', 1, { topics }).faults).toMatchObject([
      { resource: 'topics', row: 2, column: 'name_zh', reason: 'required' },
    ]);
  });
});

describe('a shortfall', () => {
  it('is reported where fewer rows arrived than the package announces', () => {
    expect(loaded('topics', 3).shortfalls).toEqual([
      { resource: 'topics', announced: 3, arrived: 1 },
    ]);
  });

  it('is none where the rows arrived', () => {
    expect(loaded('topics', 1).shortfalls).toEqual([]);
  });

  it('is none where a faulty row arrived: that is another report', () => {
    const topics = read('topics', [aRow('topics', { name_zh: '' })]);

    expect(loaded('topics', 1, { topics }).shortfalls).toEqual([]);
  });

  it('is none where more rows arrived', () => {
    expect(loaded('topics', 0).shortfalls).toEqual([]);
  });

  it('is none where the package announces no number', () => {
    expect(loaded('topics', undefined).shortfalls).toEqual([]);
  });

  it('is none where the resource failed: that is another report', () => {
    expect(loaded('topics', 3, { topics: failed }).shortfalls).toEqual([]);
  });
});

describe('the shortcomings of a dataset', () => {
  const badTopics = read('topics', [aRow('topics', { name_zh: '' })]);

  it('are none of a package that arrived whole', () => {
    expect(hasShortcomings(loaded('topics', 1))).toBe(false);
  });

  it('are rows that could not be read', () => {
    expect(hasShortcomings(loaded('topics', 1, { topics: badTopics }))).toBe(true);
  });

  it('are rows that did not arrive', () => {
    expect(hasShortcomings(loaded('topics', 2))).toBe(true);
  });
});
