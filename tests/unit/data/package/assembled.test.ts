import { describe, expect, it } from 'vitest';
import type { ResourceOutcomes } from '../../../../src/data/package/resourceOutcome.ts';
import { aRow } from '../rows.ts';
import { assembledFrom, failed, read } from './packages.ts';

/** The faults in the form: resource, row, column, value and reason. */
const faultsOf = (wish: Partial<ResourceOutcomes>) =>
  assembledFrom(wish).faults.map(
    ({ resource, row, column, value, reason }) => `${resource} ${row} ${column} ${value} ${reason}`,
  );

describe('a sound package', () => {
  it('has no faults', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it('is one dataset under the name and version of the package', () => {
    expect(assembledFrom({}).dataset).toMatchObject({
      id: 'a-package',
      title: { zh: '数据包', en: 'A package' },
      version: '2026.11',
    });
  });

  it('has the rows of all its tables', () => {
    const { dataset } = assembledFrom({});

    expect(
      [
        dataset.clusters,
        dataset.provinces,
        dataset.segments,
        dataset.indicators,
        dataset.units,
        dataset.aggregates,
        dataset.observations,
        dataset.seriesBreaks,
        dataset.notices,
        dataset.noticeLinks,
        dataset.topics,
        dataset.sources,
      ].map((rows) => rows.length),
    ).toEqual(Array(12).fill(1));
  });

  it.each(['keqiao', '33', 'CN'])('may have a value of %s', (area) => {
    expect(
      faultsOf({ observations: read('observations', [aRow('observations', { area_id: area })]) }),
    ).toEqual([]);
  });
});

describe('a reference that leads nowhere', () => {
  it.each<readonly [string, Partial<ResourceOutcomes>]>([
    [
      'indicators 2 unit_id x unknown-reference',
      { indicators: read('indicators', [aRow('indicators', { unit_id: 'x' })]) },
    ],
    [
      'aggregates 2 source_id x unknown-reference',
      { aggregates: read('aggregates', [aRow('aggregates', { source_id: 'x' })]) },
    ],
    [
      'clusters 2 province_code 99 unknown-reference',
      { clusters: read('clusters', [aRow('clusters', { province_code: '99' })]) },
    ],
    [
      'clusters 2 segments x unknown-reference',
      { clusters: read('clusters', [aRow('clusters', { segments: 'silk|x' })]) },
    ],
    [
      'clusters 2 source_id x unknown-reference',
      { clusters: read('clusters', [aRow('clusters', { source_id: 'x' })]) },
    ],
    [
      'clusters 2 further_source_ids x unknown-reference',
      { clusters: read('clusters', [aRow('clusters', { further_source_ids: 'miit|x' })]) },
    ],
    [
      'observations 2 area_id x unknown-reference',
      { observations: read('observations', [aRow('observations', { area_id: 'x' })]) },
    ],
    [
      'observations 2 indicator_id x unknown-reference',
      { observations: read('observations', [aRow('observations', { indicator_id: 'x' })]) },
    ],
    [
      'observations 2 source_id x unknown-reference',
      { observations: read('observations', [aRow('observations', { source_id: 'x' })]) },
    ],
    [
      'series_breaks 2 area_ids x unknown-reference',
      { series_breaks: read('series_breaks', [aRow('series_breaks', { area_ids: 'CN|x' })]) },
    ],
    [
      'series_breaks 2 indicator_ids x unknown-reference',
      { series_breaks: read('series_breaks', [aRow('series_breaks', { indicator_ids: 'x' })]) },
    ],
    [
      'series_breaks 2 source_ids x unknown-reference',
      { series_breaks: read('series_breaks', [aRow('series_breaks', { source_ids: 'x' })]) },
    ],
    [
      'notices 2 source_id x unknown-reference',
      { notices: read('notices', [aRow('notices', { source_id: 'x' })]) },
    ],
    [
      'notices 2 further_source_ids x unknown-reference',
      { notices: read('notices', [aRow('notices', { further_source_ids: 'miit|x' })]) },
    ],
    [
      'notice_links 2 notice_id x unknown-reference',
      { notice_links: read('notice_links', [aRow('notice_links', { notice_id: 'x' })]) },
    ],
  ])('is reported as %s', (fault, wish) => {
    expect(faultsOf(wish)).toContain(fault);
  });

  it.each(['cluster', 'province', 'segment', 'indicator', 'topic'])(
    'is reported of a notice on an unknown %s',
    (target_type) => {
      const links = [aRow('notice_links', { target_type, target_id: 'x' })];

      expect(faultsOf({ notice_links: read('notice_links', links) })).toEqual([
        'notice_links 2 target_id x unknown-reference',
      ]);
    },
  );

  it('leaves the row out', () => {
    const rows = [aRow('observations', { source_id: 'x' })];

    expect(
      assembledFrom({ observations: read('observations', rows) }).dataset.observations,
    ).toEqual([]);
  });

  it('takes along the rows that cannot be understood without the one left out', () => {
    const clusters = [aRow('clusters', { province_code: '99' })];

    expect(faultsOf({ clusters: read('clusters', clusters) })).toEqual([
      'clusters 2 province_code 99 unknown-reference',
      'observations 2 area_id keqiao unknown-reference',
      'series_breaks 2 area_ids keqiao unknown-reference',
      'notice_links 2 target_id keqiao unknown-reference',
    ]);
  });

  it('takes along the rows of a source that could not be read', () => {
    const sources = [aRow('sources', { link_ok: 'perhaps' })];
    const { dataset } = assembledFrom({ sources: read('sources', sources) });

    expect([dataset.clusters.length, dataset.observations.length]).toEqual([0, 0]);
  });
});

describe('a table that did not arrive', () => {
  it('rules nothing out in the tables that refer to it', () => {
    expect(faultsOf({ sources: failed })).toEqual([]);
  });

  it('rules no area out, as long as the other kinds of area cannot all be known', () => {
    const rows = [aRow('observations', { area_id: 'shengze' })];

    expect(faultsOf({ clusters: failed, observations: read('observations', rows) })).toEqual([]);
  });

  it('rules no notice link out', () => {
    expect(faultsOf({ clusters: failed, notices: failed })).toEqual([]);
  });

  it('is empty in the dataset', () => {
    expect(assembledFrom({ notices: failed }).dataset.notices).toEqual([]);
  });

  it('is not the same as one that arrived empty', () => {
    expect(faultsOf({ segments: read('segments', []) })).toContain(
      'clusters 2 segments silk unknown-reference',
    );
  });
});
