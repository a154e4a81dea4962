import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnPass, countOf } from '../../../src/domain/columnPass.ts';
import { columnTotal } from '../../../src/domain/columnTotal.ts';
import { groupColumn, readingColumns, rowKinds } from '../../../src/domain/columns.ts';
import { groupedReadings } from '../../../src/domain/explore/groupedReadings.ts';
import { readingsOf } from '../../../src/domain/explore/readingsOf.ts';
import { clusterIndex } from '../../../src/domain/clusterIndex.ts';
import { facetTest } from '../../../src/domain/facetTest.ts';
import { indicatorId } from '../../../src/domain/ids.ts';
import { placeTree } from '../../../src/domain/placeTree.ts';
import {
  aCluster,
  aDataset,
  anIndicator,
  anObservation,
  aProvince,
} from '../../support/builders.ts';

const measure = indicatorId('gross-output');
const provinces = ['32', '33', '35'];
const names = ['a', 'b', 'c', 'd', 'e', 'f'];

const someClusters = fc.tuple(
  ...names.map((id, index) =>
    fc.record({
      id: fc.constant(id),
      province: fc.constantFrom(...provinces),
      // Only an earlier row contains a later one, so that the places are a tree.
      parent: fc.constantFrom(null, ...names.slice(0, index)),
    }),
  ),
);
const someObservation = fc.record({
  area: fc.constantFrom(...names),
  period: fc.constantFrom('', '2013', '2019', '2023-01/2023-10'),
  value: fc.integer({ min: 0, max: 100 }),
  qualifier: fc.constantFrom('=', '~', '>'),
  conflictGroup: fc.constantFrom('', '', 'rivals'),
});

const anyDataset = fc
  .record({ clusters: someClusters, observations: fc.array(someObservation, { maxLength: 12 }) })
  .map(({ clusters, observations }) =>
    aDataset({
      provinces: provinces.map((code) => aProvince(code, code)),
      indicators: [anIndicator()],
      clusters: clusters.map(aCluster),
      observations: observations.map(anObservation),
    }),
  );
const anyYears = fc.constantFrom('one' as const, 'mixed' as const);

describe('a pass over columns', () => {
  it('finds the groups, counts and totals that are found cluster by cluster', () => {
    fc.assert(
      fc.property(anyDataset, anyYears, fc.subarray(provinces), (dataset, years, chosen) => {
        const wish = { year: 'latest', within: 'any' } as const;
        const set = readingsOf(dataset, measure, wish, dataset.clusters);
        const tree = placeTree(dataset.clusters);
        const { facets } = clusterIndex(dataset, measure, new Map());
        const group = groupColumn(dataset, 'province', set.readings);
        const { rows, groups } = columnPass(readingColumns(set.readings, tree), group, [
          facetTest(facets.province, chosen),
        ]);
        const passing = [...rows].flatMap((at) => set.readings[at] ?? []);
        const expected = groupedReadings(dataset, 'province', { ...set, readings: passing }, years);

        expect(passing).toEqual(
          set.readings.filter(
            ({ cluster }) => chosen.length === 0 || chosen.includes(cluster.province),
          ),
        );
        for (const { key, total, counts } of expected) {
          const code = group.values.indexOf(key);
          const found = rowKinds.map((kind) => countOf(groups, code, kind));

          expect(columnTotal(groups, code, { aggregation: 'sum', years })).toEqual(total);
          expect(found.reduce((a, b) => a + b, 0)).toBe(counts.clusters);
          expect(countOf(groups, code, 'lower') + countOf(groups, code, 'upper')).toBe(
            counts.bounds,
          );
          expect(countOf(groups, code, 'contested')).toBe(counts.contested);
          expect(countOf(groups, code, 'missing')).toBe(counts.missing);
        }
      }),
    );
  });

  it('has no total of a measure that is not to be added', () => {
    const clusters = [aCluster()];
    const dataset = aDataset({
      clusters,
      provinces: [aProvince('33', 'Zhejiang')],
      observations: [anObservation({ value: 7 })],
    });
    const { readings } = readingsOf(dataset, measure, { year: 2019, within: 0 }, clusters);
    const { groups } = columnPass(
      readingColumns(readings, placeTree(clusters)),
      groupColumn(dataset, 'none', readings),
      [],
    );

    expect(columnTotal(groups, 0, { aggregation: 'mean', years: 'one' })).toEqual({
      kind: 'refused',
      reasons: [{ kind: 'not-summable' }],
    });
    expect(groups.sums[0]).toBe(7);
  });
});
