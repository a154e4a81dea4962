import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { resourceNames } from '../../../src/data/package/resourceName.ts';
import { rowSchemas } from '../../../src/data/package/rowSchemas.ts';
import { type Evidence, evidences, hasOfficialEvidence } from '../../../src/domain/cluster.ts';
import { groupedBy } from '../../../src/domain/grouping.ts';
import { insideAnother, placeTree } from '../../../src/domain/placeTree.ts';
import { builtIn } from '../../support/builtInPackage.ts';

const folder = resolve(import.meta.dirname, '../../../public/data');
const { dataset, faults, failures, shortfalls } = builtIn();

const description = z.object({
  resources: z.array(
    z.object({
      name: z.string(),
      path: z.string(),
      bytes: z.int(),
      hash: z.string(),
      rows: z.int(),
      schema: z.object({ fields: z.array(z.object({ name: z.string() })) }),
    }),
  ),
});

/** The resources as `datapackage.json` describes them. */
const announced = z.parse(
  description,
  JSON.parse(readFileSync(resolve(folder, 'datapackage.json'), 'utf8')),
).resources;

describe('the copy of the data package', () => {
  it('has the resources that the app reads', () => {
    expect(announced.map(({ name }) => name)).toEqual(expect.arrayContaining([...resourceNames]));
  });

  it.each(announced)('has $name as it was announced, byte for byte', ({ path, bytes, hash }) => {
    const file = readFileSync(resolve(folder, path));
    const digest = createHash('sha256').update(file).digest('hex');

    expect({ bytes: file.byteLength, hash: `sha256:${digest}` }).toEqual({ bytes, hash });
  });

  it.each(resourceNames)('has every column of %s that is read', (name) => {
    const fields = announced.find((resource) => resource.name === name)?.schema.fields ?? [];

    expect(fields.map((field) => field.name)).toEqual(
      expect.arrayContaining([...rowSchemas[name].columns]),
    );
  });
});

const tables = [
  ['clusters', dataset.clusters, 153],
  ['provinces', dataset.provinces, 34],
  ['segments', dataset.segments, 14],
  ['indicators', dataset.indicators, 57],
  ['units', dataset.units, 10],
  ['aggregates', dataset.aggregates, 4],
  ['observations', dataset.observations, 324],
  ['series_breaks', dataset.seriesBreaks, 5],
  ['notices', dataset.notices, 7],
  ['notice_links', dataset.noticeLinks, 38],
  ['topics', dataset.topics, 11],
  ['sources', dataset.sources, 174],
] as const;

describe('the built-in package', () => {
  it.each(tables)('gives all rows of %s', (_, rows, count) => {
    expect(rows).toHaveLength(count);
  });

  it.each(tables)('announces as many rows of %s as it has', (name, _, count) => {
    expect(announced.find((resource) => resource.name === name)?.rows).toBe(count);
  });

  it('has nothing that cannot be read', () => {
    expect({ faults, failures: failures.size, shortfalls }).toEqual({
      faults: [],
      failures: 0,
      shortfalls: [],
    });
  });

  it.each([
    ['clusters', dataset.clusters.map(({ id }) => id)],
    ['short names', dataset.clusters.map(({ short }) => short.zh)],
    ['provinces', dataset.provinces.map(({ code }) => code)],
    ['cells of the map', dataset.provinces.map(({ tile }) => `${tile.column} ${tile.row}`)],
    ['segments', dataset.segments.map(({ id }) => id)],
    ['indicators', dataset.indicators.map(({ id }) => id)],
    ['units', dataset.units.map(({ id }) => id)],
    ['aggregates', dataset.aggregates.map(({ id }) => id)],
    ['observations', dataset.observations.map(({ id }) => id)],
    ['breaks', dataset.seriesBreaks.map(({ id }) => id)],
    ['notices', dataset.notices.map(({ id }) => id)],
    ['topics', dataset.topics.map(({ id }) => id)],
    ['sources', dataset.sources.map(({ id }) => id)],
    ['addresses of sources', dataset.sources.map(({ url }) => url)],
  ])('has unique %s', (_, keys) => {
    expect(new Set<string>(keys).size).toBe(keys.length);
  });
});

describe('the clusters of the built-in package', () => {
  it('are 84 on evidence of the federation or the ministry', () => {
    expect(dataset.clusters.filter(hasOfficialEvidence)).toHaveLength(84);
  });

  it.each<readonly [Evidence, number]>([
    ['confirmed', 13],
    ['listed', 9],
    ['ministry', 1],
    ['reported', 61],
    ['programme', 36],
    ['described', 33],
  ])('are documented as %s in %d rows', (evidence, count) => {
    expect(dataset.clusters.filter((cluster) => cluster.evidence === evidence)).toHaveLength(count);
  });

  it('lie inside another row in 55 rows', () => {
    const ids = dataset.clusters.map(({ id }) => id);

    expect(insideAnother(placeTree(dataset.clusters), ids)).toHaveLength(55);
  });

  it('share 115 points', () => {
    const points = dataset.clusters.map(({ point }) => `${point?.lat} ${point?.lon}`);

    expect(new Set(points).size).toBe(115);
  });

  /** Rows by evidence, from confirmed to described, as the README of the package counts them. */
  it.each<readonly [string, readonly number[]]>([
    ['Zhejiang', [5, 3, 0, 10, 4, 7]],
    ['Jiangsu', [6, 0, 1, 11, 7, 3]],
    ['Fujian', [1, 0, 0, 11, 1, 3]],
    ['Guangdong', [0, 0, 0, 11, 1, 5]],
    ['Shandong', [0, 1, 0, 6, 1, 2]],
    ['Hebei', [0, 0, 0, 4, 0, 3]],
    ['Jiangxi', [0, 2, 0, 1, 6, 1]],
    ['Henan', [0, 1, 0, 2, 0, 4]],
    ['Anhui', [1, 0, 0, 1, 1, 0]],
    ['Hunan', [0, 1, 0, 1, 0, 1]],
    ['Liaoning', [0, 0, 0, 2, 0, 0]],
    ['Hubei', [0, 1, 0, 0, 11, 2]],
    ['Jilin', [0, 0, 0, 1, 0, 0]],
    ['Sichuan', [0, 0, 0, 0, 2, 0]],
    ['Xinjiang', [0, 0, 0, 0, 2, 0]],
    ['Guangxi', [0, 0, 0, 0, 0, 1]],
    ['Ningxia', [0, 0, 0, 0, 0, 1]],
  ])('of %s are counted by their evidence', (name, counts) => {
    const code = dataset.provinces.find((province) => province.name.en === name)?.code;
    const rows = dataset.clusters.filter(({ province }) => province === code);

    expect(
      evidences.map((evidence) => rows.filter((row) => row.evidence === evidence).length),
    ).toEqual(counts);
  });

  it('lie in 17 of the 34 provinces', () => {
    expect(groupedBy(dataset.clusters, ({ province }) => province).size).toBe(17);
  });
});

describe('the values of the built-in package', () => {
  const { observations } = dataset;

  it.each([
    ['=', 238],
    ['>', 62],
    ['~', 24],
    ['<', 0],
  ])('keep the qualifier %s in %d rows', (qualifier, count) => {
    expect(observations.filter((row) => row.qualifier === qualifier)).toHaveLength(count);
  });

  it.each([
    ['whole', 272],
    ['part', 28],
    ['market', 12],
    ['wider', 9],
    ['all-industry', 3],
  ])('keep the scope %s in %d rows', (scope, count) => {
    expect(observations.filter((row) => row.scope === scope)).toHaveLength(count);
  });

  it('cover a part of a year in 76 rows', () => {
    expect(observations.filter(({ period }) => period.kind === 'span')).toHaveLength(76);
  });

  it('are undated in 12 rows', () => {
    expect(observations.filter(({ period }) => period.kind === 'undated')).toHaveLength(12);
  });

  it('describe 71 clusters and leave 82 without any', () => {
    const described = dataset.clusters.filter(({ id }) => dataset.observationsByArea.has(id));

    expect(described).toHaveLength(71);
  });

  it('put at least nine places above 100 billion yuan, as bounds and not as 1,000', () => {
    const named = observations.filter(
      ({ source, indicator }) =>
        source === 'miit-symposium-2019' && indicator === 'main-business-income',
    );

    expect(named.map(({ qualifier, value }) => `${qualifier} ${value}`)).toEqual(
      Array(9).fill('> 1000'),
    );
  });
});

describe('the sources of the built-in package', () => {
  it('may be linked in 51 of 174 cases', () => {
    expect(dataset.sources.filter(({ linkOk }) => linkOk)).toHaveLength(51);
  });
});
