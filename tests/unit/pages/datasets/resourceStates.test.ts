import { describe, expect, it } from 'vitest';
import { withCell } from '../../../../mocks/csv.ts';
import { rejectedRows, resourceStates } from '../../../../src/pages/datasets/resourceStates.ts';
import { builtIn, builtInCsv, builtInOutcomes } from '../../../support/builtInPackage.ts';
import { readTable } from '../../../../src/data/package/readTable.ts';
import { rowSchemas } from '../../../../src/data/package/rowSchemas.ts';

const failed = {
  kind: 'failed',
  error: { kind: 'refused', url: 'sources.csv', status: 503 },
} as const;

const stateOf = (states: ReturnType<typeof resourceStates>, name: string) =>
  states.find((state) => state.name === name);

describe('the tables of a package', () => {
  it('have the rows that the README lists', () => {
    const rows = resourceStates(builtIn()).map(({ name, rows: count }) => `${name} ${count}`);

    expect(rows).toEqual([
      'clusters 153',
      'provinces 34',
      'segments 14',
      'indicators 57',
      'units 10',
      'aggregates 4',
      'observations 324',
      'series_breaks 5',
      'notices 7',
      'notice_links 38',
      'topics 11',
      'sources 174',
    ]);
  });

  it('are all read where nothing is wrong', () => {
    expect(rejectedRows(resourceStates(builtIn()))).toBe(0);
  });

  it('know their files', () => {
    expect(stateOf(resourceStates(builtIn()), 'topics')?.url).toBe('topics.csv');
  });

  it('say which did not arrive', () => {
    const states = resourceStates(builtIn({ ...builtInOutcomes(), sources: failed }));

    expect(states.filter(({ isMissing }) => isMissing).map(({ name }) => name)).toEqual([
      'sources',
    ]);
  });

  it('count the rows that were not read and the cells that were not used apart', () => {
    const csv = withCell(
      withCell(builtInCsv('clusters'), 5, 'province_code', '99'),
      7,
      'parent_id',
      'nowhere',
    );
    const outcomes = builtInOutcomes();
    const table = readTable(csv, { name: 'clusters', url: 'clusters.csv', ...rowSchemas.clusters });
    const states = resourceStates(builtIn({ ...outcomes, clusters: { kind: 'read', table } }));

    expect(stateOf(states, 'clusters')).toMatchObject({ rejected: 1, cleared: 1, rows: 152 });
  });
});
