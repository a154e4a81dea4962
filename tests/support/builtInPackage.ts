import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type LoadedDataset, loadedDataset } from '../../src/data/package/loadedDataset.ts';
import { readTable } from '../../src/data/package/readTable.ts';
import type { ResourceOutcome, ResourceOutcomes } from '../../src/data/package/resourceOutcome.ts';
import { resourceNames } from '../../src/data/package/resourceName.ts';
import { type RowOf, rowSchemas } from '../../src/data/package/rowSchemas.ts';

const folder = resolve(import.meta.dirname, '../../public/data');

export const builtInCsv = (name: keyof RowOf) =>
  readFileSync(resolve(folder, `${name}.csv`), 'utf8');

function outcome<Name extends keyof RowOf>(name: Name): ResourceOutcome<RowOf[Name]> {
  const table = readTable<RowOf[Name]>(builtInCsv(name), {
    name,
    url: `${name}.csv`,
    ...rowSchemas[name],
  });

  return { kind: 'read', table };
}

/** The outcomes of reading the built-in package; a test replaces the one it is about. */
export function builtInOutcomes(): ResourceOutcomes {
  return {
    clusters: outcome('clusters'),
    provinces: outcome('provinces'),
    segments: outcome('segments'),
    indicators: outcome('indicators'),
    units: outcome('units'),
    aggregates: outcome('aggregates'),
    observations: outcome('observations'),
    series_breaks: outcome('series_breaks'),
    notices: outcome('notices'),
    notice_links: outcome('notice_links'),
    topics: outcome('topics'),
    sources: outcome('sources'),
  };
}

/** The built-in data package as the app has it after reading. */
export function builtIn(outcomes: ResourceOutcomes = builtInOutcomes()): LoadedDataset {
  return loadedDataset(
    {
      identity: {
        id: 'built-in',
        title: { zh: '内置数据', en: 'Built-in data' },
        version: '2026.11',
        hash: '0123456789abcdef',
        isFictional: false,
      },
      url: 'datapackage.json',
      resources: resourceNames.map((name) => ({ name, url: `${name}.csv`, rows: undefined })),
    },
    outcomes,
  );
}
