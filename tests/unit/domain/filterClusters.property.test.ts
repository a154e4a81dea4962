import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ClusterFilter,
  type Facet,
  type FacetChoice,
  facets,
} from '../../../src/domain/clusterFilter.ts';
import { designationKindsOf, evidences, levels } from '../../../src/domain/cluster.ts';
import { clusterIndex, type ClusterRow } from '../../../src/domain/clusterIndex.ts';
import { statusesOf } from '../../../src/domain/dataStatus.ts';
import { narrowed, narrowedTo, passing } from '../../../src/domain/filterClusters.ts';
import { clusterId, indicatorId, noticeId, segmentId } from '../../../src/domain/ids.ts';
import { linkBases } from '../../../src/domain/notice.ts';
import { qualifiers, scopes } from '../../../src/domain/observation.ts';
import { bandLimits, bandsOf } from '../../../src/domain/sizeBand.ts';
import { aCluster, aDataset, anObservation, aProvince } from '../../support/builders.ts';

const provinces = ['32', '33', '35'];
const segments = ['silk', 'lace', 'knitting'];
const titles = ['China Silk Famous Town', 'China Hosiery Famous City', 'China Home of Silk'];
const names = ['shengze', 'keqiao', 'datang', 'haining', 'zhili', 'shishi'];

const someCluster = (id: string) =>
  fc.record({
    id: fc.constant(id),
    province: fc.constantFrom(...provinces),
    segments: fc.subarray(segments),
    evidence: fc.constantFrom(...evidences),
    level: fc.constantFrom(...levels),
    designations: fc.subarray(titles.map((en) => ({ zh: '', en }))),
  });
const someObservation = fc.record({
  area: fc.constantFrom(...names),
  period: fc.constantFrom('', '2013', '2019', '2023-01/2023-10'),
  scope: fc.constantFrom('whole' as const, ...scopes),
  value: fc.constantFrom(20, 100, 600, 1000),
  qualifier: fc.constantFrom(...qualifiers),
  conflictGroup: fc.constantFrom('', 'rivals'),
});
const someLink = fc.record({
  notice: fc.constantFrom('a', 'b').map(noticeId),
  target: fc.constantFrom(...names).map((id) => ({ type: 'cluster', id: clusterId(id) }) as const),
  basis: fc.constantFrom(...linkBases),
});

const someIndex = fc
  .record({
    clusters: fc.tuple(...names.map(someCluster)),
    observations: fc.array(someObservation, { maxLength: 12 }),
    noticeLinks: fc.array(someLink, { maxLength: 4 }),
  })
  .map(({ clusters, observations, noticeLinks }) =>
    clusterIndex(
      aDataset({
        provinces: provinces.map((code) => aProvince(code, code)),
        segments: segments.map((id, order) => ({
          id: segmentId(id),
          name: { zh: id, en: id },
          order,
          definition: { zh: '', en: '' },
        })),
        clusters: clusters.map(aCluster),
        observations: observations.map(anObservation),
        noticeLinks,
      }),
      indicatorId('gross-output'),
      new Map(),
    ),
  );

/** Few values a facet, so that a filter of several facets still lets rows pass. */
const choiceOf = (values: readonly string[]) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.subarray([...values]));

const scenes = someIndex.chain((index) => {
  const of = (facet: Facet) => choiceOf(index.facets[facet].values);
  const chosen: fc.Arbitrary<FacetChoice> = fc.record({
    province: of('province'),
    evidence: of('evidence'),
    band: of('band'),
    segment: of('segment'),
    level: of('level'),
    designation: of('designation'),
    status: of('status'),
    notice: of('notice'),
  });
  const filter: fc.Arbitrary<ClusterFilter> = fc.record({
    query: fc.constantFrom('', '', 'town', 'sh', 'keqiao', 'nowhere'),
    only: choiceOf(names),
    chosen,
  });

  return fc.record({ index: fc.constant(index), filter });
});

/** What a row is in each facet, told from the row itself. */
function valuesOf({ cluster, latest, noticeBasis }: ClusterRow): FacetChoice {
  return {
    province: [cluster.province],
    segment: cluster.segments,
    evidence: [cluster.evidence],
    level: [cluster.level],
    designation: designationKindsOf(cluster),
    band: bandsOf(latest, bandLimits('cny-100m')),
    status: statusesOf(latest),
    notice: [noticeBasis],
  };
}

function passesByHand(row: ClusterRow, { query, only, chosen }: ClusterFilter): boolean {
  const { id, name } = row.cluster;
  const isFound = `${name.zh} ${name.en}`.toLowerCase().includes(query);
  const isNamed = only.length === 0 || only.includes(id);
  const values = valuesOf(row);

  return (
    isFound &&
    isNamed &&
    facets.every(
      (facet) =>
        chosen[facet].length === 0 || chosen[facet].some((value) => values[facet].includes(value)),
    )
  );
}

describe('any filter', () => {
  it('lets the rows pass that have a chosen value in every facet', () => {
    fc.assert(
      fc.property(scenes, ({ index, filter }) => {
        const byHand = index.rows.filter((row) => passesByHand(row, filter));

        expect(narrowed(index, filter).rows).toEqual(byHand);
      }),
    );
  });

  it('counts for each value the rows that it alone would show, given the other facets', () => {
    fc.assert(
      fc.property(scenes, fc.constantFrom(...facets), ({ index, filter }, facet) => {
        const shown = index.facets[facet].values.map((value) => {
          const chosen = { ...filter.chosen, [facet]: [value] };

          return [value, narrowed(index, { ...filter, chosen }).rows.length];
        });

        expect([...narrowed(index, filter).counts[facet]]).toEqual(shown);
      }),
    );
  });

  it('finds the same rows and counts in columns that were sent to another thread', () => {
    fc.assert(
      fc.property(scenes, ({ index, filter }) => {
        const { ids, keys, facets: columns } = index;
        const sent = structuredClone({ columns: { ids, keys, facets: columns }, filter });
        const answer = structuredClone(passing(sent.columns, sent.filter));

        expect(narrowedTo(index, answer)).toEqual(narrowed(index, filter));
      }),
    );
  });
});
