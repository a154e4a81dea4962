import { describe, expect, it } from 'vitest';
import { footerWords } from '../../../../src/pages/clusters/footerWords.ts';
import type { Cluster } from '../../../../src/domain/cluster.ts';
import type { Observation } from '../../../../src/domain/observation.ts';
import { aCluster, aDataset, anObservation } from '../../../support/builders.ts';
import { builtIn } from '../../../support/builtInPackage.ts';
import type { Choice } from '../overview/contexts.ts';
import { tableOf } from './tableReaders.ts';

const { clusters } = builtIn().dataset;

/** The footers in both languages for the built-in data. */
function footersOf(choice: Choice, measure = 'gross-output') {
  const inLanguage = (language: 'zh' | 'en') => {
    const { reader, rows } = tableOf(language, { choice, measure });

    return footerWords(reader, rows);
  };

  return { zh: inLanguage('zh'), en: inLanguage('en') };
}

/** How many of the rows lie inside another of them, counted anew by climbing from parent to parent. */
function insideOf(rows: readonly Cluster[]): number {
  const ids = new Set<string>(rows.map(({ id }) => id));
  const parentOf = new Map<string, string | null>(clusters.map(({ id, parent }) => [id, parent]));
  const liesInside = (id: string): boolean => {
    const parent = parentOf.get(id) ?? null;

    return parent !== null && (ids.has(parent) || liesInside(parent));
  };

  return rows.filter(({ id }) => liesInside(id)).length;
}

/** The footer of a table of towns called after their values. */
function footerOf(observations: readonly Observation[], parents: Record<string, string> = {}) {
  const ids = [...new Set<string>(observations.map(({ area }) => area))];
  const dataset = aDataset({
    observations,
    clusters: ids.map((id) => aCluster({ id, parent: parents[id] ?? null })),
  });
  const { reader, rows } = tableOf('en', { dataset });

  return footerWords(reader, rows);
}

describe('what the footer covers', () => {
  it('is said for everything', () => {
    expect(insideOf(clusters)).toBe(55);
    expect(footersOf({}).en.covers).toBe('153 of 153 rows; 55 lie inside another row');
    expect(footersOf({}).zh.covers).toBe('153 行中的 153 行；55 行包含在另一行之内');
  });

  it.each([
    ['Zhejiang and Hubei', ['33', '42'], 43],
    ['Zhejiang', ['33'], 29],
    ['four provinces', ['33', '32', '35', '44'], 90],
    ['Hunan', ['43'], 3],
  ])('is recounted for %s', (_, codes, shown) => {
    const rows = clusters.filter(({ province }) => codes.includes(province));
    const inside = insideOf(rows);
    const { en } = footersOf({ province: codes });

    expect(rows).toHaveLength(shown);
    expect(en.covers).toBe(
      inside === 0
        ? `${shown} of 153 rows; none lies inside another row`
        : `${shown} of 153 rows; ${inside} lie inside another row`,
    );
  });

  it('counts no part whose whole is not among the rows', () => {
    const parts = clusters.filter(({ id }) => ['wujiang-shengze', 'keqiao'].includes(id));
    const { en } = footersOf({ only: ['wujiang-shengze', 'keqiao'] });

    expect(insideOf(parts)).toBe(0);
    expect(en.covers).toBe('2 of 153 rows; none lies inside another row');
  });
});

describe('a total that is not given', () => {
  it.each([
    [
      'the years differ and rows overlap',
      {},
      'gross-output',
      'No total is given: the years differ (2002–2025, 1 undated); 1 of the rows with a value lies inside another row',
      '不给合计：年份不一（2002—2025，另 1 行不详）；有值的行中 1 行包含在另一行之内',
    ],
    [
      'only bounds are known',
      { notice: ['stated'] },
      'main-business-income',
      'No total is given: only lower bounds are known',
      '不给合计：只有下限',
    ],
    [
      'nothing is published',
      { province: ['22'] },
      'gross-output',
      'No total is given: no row has a published value',
      '不给合计：没有一行有公布值',
    ],
    [
      'the year is not known',
      { only: ['xiaoshan'] },
      'gross-output',
      'No total is given: the year is not known',
      '不给合计：年份不详',
    ],
    [
      'rows overlap',
      {},
      'filament-fabric-volume',
      'No total is given: 1 of the rows with a value lies inside another row',
      '不给合计：有值的行中 1 行包含在另一行之内',
    ],
  ] as const)('says in words that %s', (_, choice, measure, en, zh) => {
    const footers = footersOf(choice, measure);

    expect(footers.en.total).toBe(en);
    expect(footers.zh.total).toBe(zh);
  });

  it('does not say that years differ where one is known and the other is not', () => {
    const { en, zh } = footersOf({ only: ['xiaoshan', 'puning'] });

    expect(en.total).not.toContain('2015–2015');
    expect(zh.total).not.toContain('2015—2015');
  });

  it('does not say that years differ where a year meets a part of the same year', () => {
    const { total } = footerOf([
      anObservation({ area: 'a', period: '2019' }),
      anObservation({ area: 'b', period: '2019-01/2019-10' }),
    ]);

    expect(total).toMatch(/^No total is given: /);
    expect(total).not.toContain('2019–2019');
  });

  it('says that the sources differ', () => {
    const { total } = footerOf([
      anObservation({ area: 'a', value: 1100, conflictGroup: 'a-2019' }),
      anObservation({ area: 'a', value: 1140, conflictGroup: 'a-2019' }),
    ]);

    expect(total).toBe('No total is given: the sources differ on 2 values');
  });

  it('says that a share may not be added up', () => {
    const { reader, rows } = tableOf('en', { measure: 'share-profit-ads' });

    expect(footerWords({ ...reader, indicator: undefined }, rows).total).toMatch(
      /^No total is given: /,
    );
  });
});

describe('a total that is given', () => {
  it('adds up the real values of one year that do not overlap', () => {
    const { en, zh } = footersOf({ only: ['keqiao', 'wujiang'] }, 'filament-fabric-volume');

    expect(en.total).toBe('Total 157.78 100m metres (2 rows)');
    expect(zh.total).toBe('合计 157.78 亿米（2 行）');
  });

  it('names its unit of money', () => {
    const { total } = footerOf([
      anObservation({ area: 'a', value: 100 }),
      anObservation({ area: 'b', value: 250.5 }),
    ]);

    expect(total).toBe('Total 35.05 billion yuan (2 rows)');
  });

  it('is about where a part of it is', () => {
    const { total } = footerOf([
      anObservation({ area: 'a', value: 100 }),
      anObservation({ area: 'b', value: 200, qualifier: '~' }),
    ]);

    expect(total).toBe('Total about 30 billion yuan (2 rows)');
  });

  it('is at least what it is where a bound is left out', () => {
    const { total } = footerOf([
      anObservation({ area: 'a', value: 100 }),
      anObservation({ area: 'b', value: 200 }),
      anObservation({ area: 'c', value: 1000, qualifier: '>' }),
    ]);

    expect(total).toBe('Total at least 30 billion yuan (2 rows; 1 lower bound is left out)');
  });

  it('is not at least anything where an upper bound is left out', () => {
    const { total } = footerOf([
      anObservation({ area: 'a', value: 100 }),
      anObservation({ area: 'b', value: 50, qualifier: '<' }),
    ]);

    expect(total).not.toContain('lower bound is left out');
  });

  it('is refused once a row lies inside another', () => {
    const { total } = footerOf(
      [anObservation({ area: 'a', value: 100 }), anObservation({ area: 'b', value: 20 })],
      { b: 'a' },
    );

    expect(total).toBe('No total is given: 1 of the rows with a value lies inside another row');
  });
});

describe('the kinds of values in the footer', () => {
  it('says how many rows have a value', () => {
    expect(footersOf({}).en.withValue).toBe('25 / 153 with a value');
    expect(footersOf({}).zh.withValue).toBe('25 / 153 有公布值');
  });

  it('counts bounds, rounded values and gaps', () => {
    expect(footersOf({}).en.kinds).toBe(
      '6 are bounds, 3 are about, 128 are not published and stand last',
    );
    expect(footersOf({}).zh.kinds).toBe('其中 6 个为上下限，3 个为约数，128 个未公布，列于最后');
  });

  it('is silent where every row has an exact value', () => {
    expect(footersOf({ only: ['xiaoshan'] }).en.kinds).toBe('');
  });

  it('says of one row that it is not published and stands last', () => {
    expect(footersOf({ province: ['22'] }).en.kinds).toBe('1 is not published and stands last');
  });
});
