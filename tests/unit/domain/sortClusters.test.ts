import { describe, expect, it } from 'vitest';
import type { ClusterRow } from '../../../src/domain/clusterIndex.ts';
import type { Observation } from '../../../src/domain/observation.ts';
import { among, sorted, type SortKey, type SortWords } from '../../../src/domain/sortClusters.ts';
import type { SortColumn } from '../../../src/domain/sortColumn.ts';
import { aClusterRow, anObservation } from '../../support/builders.ts';

const words: SortWords = {
  compare: (a, b) => a.localeCompare(b, 'en'),
  name: ({ cluster }) => cluster.short.en,
  prefecture: ({ cluster }) => cluster.prefecture.en,
  designation: ({ cluster }) => cluster.designations.map(({ en }) => en).join(' '),
  provinceOrder: ({ cluster }) => Number(cluster.province),
  segmentOrder: ({ cluster }) => ['silk', 'lace'].indexOf(cluster.segments[0] ?? ''),
};

const up = (column: SortColumn): SortKey => ({ column, descending: false });
const down = (column: SortColumn): SortKey => ({ column, descending: true });
const order = (rows: readonly ClusterRow[], ...keys: readonly SortKey[]) =>
  sorted(rows, keys, words).map(({ cluster }) => cluster.id);

const valued = (id: string, wish: Parameters<typeof anObservation>[0]) =>
  aClusterRow({ id }, { kind: 'value', observation: anObservation(wish) });

describe('an order by value', () => {
  const missing = aClusterRow({ id: 'missing' });
  const contested = aClusterRow(
    { id: 'contested' },
    { kind: 'contested', observations: [1, 9999].map((value) => anObservation({ value })) },
  );
  const partYear = aClusterRow(
    { id: 'part-year' },
    { kind: 'part-year', observation: anObservation({ value: 9999 }) },
  );
  const small = valued('small', { value: 10 });
  const large = valued('large', { value: 500 });
  const zero = valued('zero', { value: 0 });
  const rows = [missing, contested, small, partYear, zero, large];

  it('puts values without a rank after the ranked ones, and missing ones last', () => {
    expect(order(rows, up('value'))).toEqual([
      'zero',
      'small',
      'large',
      'contested',
      'part-year',
      'missing',
    ]);
  });

  it('keeps missing values last when the largest come first', () => {
    expect(order(rows, down('value'))).toEqual([
      'large',
      'small',
      'zero',
      'contested',
      'part-year',
      'missing',
    ]);
  });

  it('places thresholds as the bounds that they are', () => {
    const bounds = [
      valued('1000', { value: 1000 }),
      valued('below-1000', { value: 1000, qualifier: '<' }),
      valued('1001', { value: 1001 }),
      valued('above-1000', { value: 1000, qualifier: '>' }),
    ];

    expect(order(bounds, down('value'))).toEqual(['1001', 'above-1000', '1000', 'below-1000']);
  });
});

describe('an order by year', () => {
  const rows = [
    valued('undated', { period: '' }),
    aClusterRow({ id: 'missing' }),
    valued('of-2019', { period: '2019' }),
    valued('of-2012', { period: '2012' }),
  ];

  it('puts the earliest first and rows without a year last', () => {
    expect(order(rows, up('year'))).toEqual(['of-2012', 'of-2019', 'undated', 'missing']);
  });

  it('puts the latest first and rows without a year still last', () => {
    expect(order(rows, down('year'))).toEqual(['of-2019', 'of-2012', 'undated', 'missing']);
  });

  it('takes the latest of values that contradict one another', () => {
    const of = (...periods: readonly string[]): readonly Observation[] =>
      periods.map((period) => anObservation({ period }));
    const contested = aClusterRow(
      { id: 'contested' },
      { kind: 'contested', observations: of('2015', '2013') },
    );

    expect(order([contested, valued('of-2014', { period: '2014' })], down('year'))).toEqual([
      'contested',
      'of-2014',
    ]);
  });
});

describe('an order by words', () => {
  const rows = [
    aClusterRow({ id: 'a', prefecture: { zh: '', en: '' } }),
    aClusterRow({ id: 'b', prefecture: { zh: '', en: 'Suzhou' } }),
    aClusterRow({ id: 'c', prefecture: { zh: '', en: 'Quanzhou' } }),
  ];

  it('puts rows without the word last', () => {
    expect(order(rows, up('prefecture'))).toEqual(['c', 'b', 'a']);
  });

  it('puts rows without the word last in the other direction too', () => {
    expect(order(rows, down('prefecture'))).toEqual(['b', 'c', 'a']);
  });

  it('follows the reader’s language', () => {
    const byLength: SortWords = { ...words, compare: (a, b) => a.length - b.length };
    const towns = [aClusterRow({ id: 'shengze' }), aClusterRow({ id: 'zhili' })];

    expect(sorted(towns, [up('name')], byLength).map(({ cluster }) => cluster.id)).toEqual([
      'zhili',
      'shengze',
    ]);
  });

  it('puts clusters without a title last', () => {
    const titled = aClusterRow({
      id: 'titled',
      designations: [{ zh: '', en: 'China Silk Capital' }],
    });

    expect(order([aClusterRow({ id: 'untitled' }), titled], up('designation'))).toEqual([
      'titled',
      'untitled',
    ]);
  });
});

describe('an order by class', () => {
  it('of evidence puts the best documented first', () => {
    const rows = [
      aClusterRow({ id: 'described', evidence: 'described' }),
      aClusterRow({ id: 'listed', evidence: 'listed' }),
      aClusterRow({ id: 'confirmed', evidence: 'confirmed' }),
    ];

    expect(order(rows, up('evidence'))).toEqual(['confirmed', 'listed', 'described']);
  });

  it('of level puts the largest places first', () => {
    const rows = [
      aClusterRow({ id: 'town', level: 'town' }),
      aClusterRow({ id: 'city', level: 'prefecture-level-city' }),
    ];

    expect(order(rows, up('level'))).toEqual(['city', 'town']);
  });

  it('of province and segment follows the order of the package', () => {
    const rows = [
      aClusterRow({ id: 'a', province: '33', segments: ['silk'] }),
      aClusterRow({ id: 'b', province: '32', segments: ['lace'] }),
      aClusterRow({ id: 'c', province: '32', segments: ['silk', 'lace'] }),
    ];

    expect(order(rows, up('province'), up('segment'))).toEqual(['c', 'b', 'a']);
  });

  it('of notices puts the cluster with the fewest first', () => {
    const rows = [
      { ...aClusterRow({ id: 'two' }), notices: 2 },
      { ...aClusterRow({ id: 'none' }), notices: 0 },
    ];

    expect(order(rows, up('notices'))).toEqual(['none', 'two']);
  });
});

describe('an order by several keys', () => {
  it('decides by the second where the first is equal, each in its own direction', () => {
    const rows = [
      aClusterRow({ id: 'a', province: '32', evidence: 'listed' }),
      aClusterRow({ id: 'b', province: '33', evidence: 'confirmed' }),
      aClusterRow({ id: 'c', province: '33', evidence: 'listed' }),
      aClusterRow({ id: 'd', province: '32', evidence: 'confirmed' }),
    ];

    expect(order(rows, down('province'), up('evidence'))).toEqual(['b', 'c', 'd', 'a']);
  });

  it('decides by the second among rows that lack the first', () => {
    const rows = [aClusterRow({ id: 'b' }), valued('c', { value: 1 }), aClusterRow({ id: 'a' })];

    expect(order(rows, down('value'), up('name'))).toEqual(['c', 'a', 'b']);
  });

  it('keeps the given order among rows that are equal in every key', () => {
    const rows = ['c', 'a', 'b'].map((id) => aClusterRow({ id, province: '33' }));

    expect(order(rows, down('province'))).toEqual(['c', 'a', 'b']);
  });

  it('keeps the given order where there is no key', () => {
    expect(order(['b', 'a'].map((id) => aClusterRow({ id })))).toEqual(['b', 'a']);
  });
});

describe('the sorted rows among others', () => {
  const [first, second, third] = [
    aClusterRow({ id: 'first' }),
    aClusterRow({ id: 'second' }),
    aClusterRow({ id: 'third' }),
  ];

  it.each([
    {
      name: 'keep the order in which they were sorted',
      rows: [first, third],
      left: [third, first],
    },
    { name: 'are all of them where none is left out', rows: [first, second, third] },
    { name: 'are none where no row passes', rows: [], left: [] },
  ])('$name', ({ rows, left }) => {
    const ordered = [third, second, first];

    expect(among(ordered, rows)).toEqual(left ?? ordered);
  });
});
