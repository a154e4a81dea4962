import { describe, expect, it } from 'vitest';
import { comparableGroups } from '../../../../src/domain/comparedSuggestions.ts';
import { unpublishedMeasures } from '../../../../src/domain/comparison.ts';
import { compareSheet } from '../../../../src/pages/compare/compareSheet.ts';
import { setNotices } from '../../../../src/pages/compare/setNotices.ts';
import { tableSections } from '../../../../src/pages/compare/tableSections.ts';
import { tableTitle, unpublishedWords } from '../../../../src/pages/compare/tableWords.ts';
import { comparedSet } from '../../../../src/domain/comparedPlaces.ts';
import { comparing, threeClusters } from './contexts.ts';

const four = ['keqiao', 'changle', 'xiaoshan', 'puning'];
const rowsOf = (ids: readonly string[], isOnly = false) =>
  tableSections(comparing(ids, 'en'), isOnly).flatMap(({ scope, rows }) =>
    rows.map((row) => ({ scope, ...row })),
  );

describe('the table of the published data', () => {
  it('says of four large clusters that one row may be compared, and why it has no rank', () => {
    const [first] = rowsOf(four, true);

    expect(rowsOf(four, true)).toHaveLength(1);
    expect(first?.title).toBe('Main business income');
    expect(first?.cells.map(({ text }) => text)).toEqual(['> 100', '> 100', '> 100', '> 100']);
    expect(first?.verdict).toBe(
      'Same year (inferred), same kind of source; equal bounds, no rank.',
    );
  });

  it('tells a value of another scope from one that is not published', () => {
    const enterprises = rowsOf(four).find(({ title }) => title.includes('above designated size'));

    expect(enterprises?.cells.map(({ text }) => text)).toEqual([
      'not published',
      'only of another scope',
      'not published',
      '280',
    ]);
  });

  it('adds the year that two places share where their latest years differ', () => {
    const common = rowsOf(['puning', 'taicang']).filter(({ row }) => row.period !== null);

    expect(common.map(({ title, subtitle }) => `${title}, ${subtitle}`)).toContain(
      'Gross output value, billion yuan, 2002',
    );
    expect(common.every(({ isComparable }) => isComparable)).toBe(true);
  });

  it('never compares trade with the whole', () => {
    const scopes = rowsOf(four).map(({ scope }) => scope);

    expect(scopes.toSorted()).not.toEqual([]);
    expect(rowsOf(four).at(-1)?.scope).toBe('market');
  });

  it('marks the largest and the smallest fabric output of 2011', () => {
    const context = comparing(['wujiang-pingwang', 'xiuzhou', 'keqiao', 'changxing'], 'en');
    const rows = tableSections(context, true).flatMap((section) => section.rows);
    const fabric = rows.find(({ title }) => title.startsWith('Filament fabric'));

    expect(fabric?.row.extremes.filter((mark) => mark !== null).toSorted()).toEqual([
      'best',
      'worst',
    ]);
  });

  it('names how many rows may be compared', () => {
    expect(tableTitle(comparing(four, 'en'))).toEqual({
      title: '1 of 12 rows may be compared',
      isScarce: true,
    });
    expect(tableTitle(comparing(four, 'zh')).title).toBe('12 行中 1 行可比');
  });

  it('says what none of them has published', () => {
    expect(unpublishedWords(comparing(four, 'en'))).toMatch(/^Not published for any of these/);
    expect(unpublishedMeasures(comparing(four, 'en').dataset, [])).not.toEqual([]);
  });
});

describe('the notices above the table', () => {
  const noticesOf = (ids: readonly string[]) => {
    const context = comparing(ids, 'en');

    return setNotices(context, comparedSet(ids, context.dataset));
  };

  it.each([
    [['keqiao', '33', 'changle'], 'Clusters are compared with clusters only. Left out: Zhejiang.'],
    [['33', 'keqiao', '32'], 'Provinces are compared with provinces only. Left out: Keqiao.'],
    [
      [...four, 'changshu', 'jiangyin', 'jinjiang'],
      'Six are the most that can be compared. Left out: Jinjiang.',
    ],
    [
      ['wujiang', 'wujiang-shengze'],
      'Shengze lies in Wujiang: where a measure adds up, its value is part of the other and the two are not compared.',
    ],
  ])('say of %j why', (ids, notice) => {
    expect(noticesOf(ids)).toContain(notice);
  });

  it('are none where nothing is to be said', () => {
    expect(noticesOf(four)).toEqual([]);
  });
});

describe('the file of the comparison', () => {
  const sheet = compareSheet(comparing(four, 'en'));

  it('has as many cells in each row as columns', () => {
    expect(sheet.rows.filter((row) => row.length !== sheet.columns.length)).toEqual([]);
  });

  it('has every row of the table, comparable or not, and the identity first', () => {
    expect(sheet.rows).toHaveLength(rowsOf(four).length + 7);
    expect(sheet.rows[0]?.[1]?.text).toBe('Level');
  });

  it('keeps the sign of a bound as words and writes an exact value as a number', () => {
    const income = sheet.rows.find((row) => row[1]?.text === 'Main business income');
    const revenue = sheet.rows.find((row) => row[1]?.text === 'Operating revenue');

    expect(income?.[3]).toEqual({ text: '> 100' });
    expect(revenue?.[3]).toEqual({ text: '124.3', value: 124.3 });
  });
});

describe('the sets to begin with', () => {
  it('are the largest groups that may be compared, each once', () => {
    const groups = comparableGroups(comparing(four, 'en').dataset, 3);

    expect(groups.map(({ example, total }) => [example.indicator, total])).toEqual([
      ['main-business-income', 10],
      ['filament-fabric-volume', 6],
      ['enterprises', 2],
    ]);
  });

  it('are none where no two clusters share a year', () => {
    const dataset = threeClusters([{ area: 'a' }, { area: 'b', period: '2013' }]);

    expect(comparableGroups(dataset, 3)).toEqual([]);
  });
});
