import { describe, expect, it } from 'vitest';
import { indicatorId, sourceId } from '../../../../src/domain/ids.ts';
import {
  countsOf,
  coverage,
  datasetSummary,
  dating,
  exactness,
  sourceKinds,
  statuses,
  valuesByIndicator,
  valuesBySource,
} from '../../../../src/pages/datasets/datasetSummary.ts';
import { aDataset, anObservation, aSource } from '../../../support/builders.ts';
import { builtIn } from '../../../support/builtInPackage.ts';

const { dataset } = builtIn();

/** Counts as the README of the package prints them. */
const printed = (counts: readonly { readonly key: unknown; readonly count: number }[]) =>
  counts.map(({ key, count }) => `${String(key)} ${count}`).join(', ');

describe('the published data', () => {
  it('have the qualifiers that their README counts', () => {
    expect(printed(exactness(dataset.observations))).toBe('exact 238, bound 62, about 24');
  });

  it('have the scopes that their README counts', () => {
    expect(printed(coverage(dataset.observations))).toBe(
      'whole 272, part 28, wider 9, all-industry 3, market 12',
    );
  });

  it('have the bases of time that their README counts', () => {
    expect(printed(dating(dataset.observations))).toBe('stated 214, inferred 98, unknown 12');
  });

  it('have the statuses that their README counts', () => {
    expect(printed(statuses(dataset.observations))).toBe('A 321, E 2, F 1');
  });

  it('have the kinds of sources that their README counts', () => {
    expect(printed(sourceKinds(dataset.sources))).toBe(
      'reprint 105, trade-press 29, secondary 20, press 15, primary 3, official 2',
    );
  });

  it('have the clusters, values and sources that their README counts', () => {
    expect(datasetSummary(dataset)).toEqual({
      clusters: 153,
      official: 84,
      withValue: 71,
      values: 324,
      sources: 174,
      linkable: 51,
    });
  });

  it('have the values of an indicator that their README counts', () => {
    const counts = valuesByIndicator(dataset);

    expect([
      counts.get(indicatorId('gross-output')),
      counts.get(indicatorId('enterprises')),
      counts.get(indicatorId('value-added')),
    ]).toEqual([42, 40, 1]);
  });
});

describe('counts by value', () => {
  it('keep the order of the values, and count none as zero', () => {
    expect(countsOf(['b', 'b', 'c'], ['a', 'b', 'c'], (row) => row)).toEqual([
      { key: 'a', count: 0 },
      { key: 'b', count: 2 },
      { key: 'c', count: 1 },
    ]);
  });

  it('take an upper bound for a bound', () => {
    expect(printed(exactness([anObservation({ qualifier: '<' })]))).toBe(
      'exact 0, bound 1, about 0',
    );
  });

  it('leave out statuses that no value has', () => {
    expect(printed(statuses([anObservation({ status: 'I' })]))).toBe('I 1');
  });
});

describe('the kinds of sources', () => {
  it('stand by number, with those that may be linked', () => {
    const kinds = sourceKinds([
      aSource({ id: 'a', reliability: 'official' }),
      aSource({ id: 'b', reliability: 'reprint', linkOk: false }),
      aSource({ id: 'c', reliability: 'reprint' }),
    ]);

    expect(kinds).toEqual([
      { key: 'reprint', count: 2, linkable: 1 },
      { key: 'official', count: 1, linkable: 1 },
    ]);
  });

  it('are none where there is no source', () => {
    expect(sourceKinds([])).toEqual([]);
  });
});

describe('the values that rest on a source', () => {
  it('are counted', () => {
    const own = aDataset({
      observations: [anObservation(), anObservation(), anObservation({ source: sourceId('b') })],
    });

    expect([...valuesBySource(own)]).toEqual([
      ['a-source', 2],
      ['b', 1],
    ]);
  });
});
