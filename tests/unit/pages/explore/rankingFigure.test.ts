import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../src/charts/figure.ts';
import { rankingFigure } from '../../../../src/pages/explore/figures/rankingFigure.ts';
import { indicatorId } from '../../../../src/domain/ids.ts';
import { aCluster, aDataset, anObservation } from '../../../support/builders.ts';
import { exploring, practiceData } from './exploreContexts.ts';

const rowsOf = ({ drawing }: Figure) => (drawing.kind === 'ranking' ? drawing.rows : []);
const income = indicatorId('main-business-income-ads');

/** A ranking of towns called after their values, in 2019 unless their name tells another year. */
function townsOf(
  values: readonly Parameters<typeof anObservation>[0][],
  parents: Record<string, string> = {},
) {
  const observations = values.map((wish) => anObservation(wish));
  const dataset = aDataset({
    observations,
    clusters: [...new Set<string>(observations.map(({ area }) => area))].map((id) =>
      aCluster({ id, parent: parents[id] ?? null }),
    ),
  });

  return rankingFigure(exploring({}, { dataset }));
}

describe('a ranking of the published record', () => {
  const figure = rankingFigure(exploring({}));

  it('lists without ranks where the years differ, and says so', () => {
    expect(figure.title).toMatch(
      /^Changle has the largest value listed, 200 billion yuan \(2020\)/,
    );
    expect(rowsOf(figure).every(({ rank }) => rank === '')).toBe(true);
    expect(figure.notes).toContain('Years differ: listed, not ranked.');
  });

  it('shows the year of every value', () => {
    expect(rowsOf(figure).every(({ year }) => /\d{4}/.test(year))).toBe(true);
  });

  it('shows as many rows as are asked for and no sum that may not be given', () => {
    expect(rowsOf(rankingFigure(exploring({ top: 5 })))).toHaveLength(5);
    expect(figure.notes).toContain(
      'The others have no total: they may not be added up, or years or scopes differ.',
    );
  });

  it('has every value that is drawn, and those left to the others, in its table', () => {
    expect(figure.table.rows.length).toBeGreaterThanOrEqual(24);
    expect(figure.table.rowClusters).toHaveLength(figure.table.rows.length);
  });
});

describe('a ranking of the practice data', () => {
  const figure = rankingFigure(
    exploring({ measure: income, year: 2019, top: 10 }, { dataset: practiceData }),
  );

  it('ranks values of one year and gathers the others in one bar', () => {
    expect(rowsOf(figure).map(({ rank }) => rank)).toEqual([
      ...Array.from({ length: 10 }, (_, index) => String(index + 1)),
      '',
    ]);
    expect(rowsOf(figure).at(-1)).toMatchObject({ name: '206 others', tone: 'others' });
  });

  it('gives the others the rest of the total of all clusters', () => {
    const total = practiceData.observations
      .filter(({ area, indicator, period }) => {
        const isCluster = (practiceData.clusterById as ReadonlyMap<string, unknown>).has(area);

        return isCluster && indicator === income && period.kind === 'year' && period.year === 2019;
      })
      .reduce((sum, { value }) => sum + value, 0);
    const drawn = rowsOf(figure).reduce((sum, { bar }) => sum + bar.value, 0);

    expect(drawn).toBeCloseTo(total, 6);
  });
});

describe('the finding of a ranking', () => {
  it('names the leader and how many times the last one shown it is', () => {
    const { title } = townsOf([
      { area: 'a', value: 300 },
      { area: 'b', value: 200 },
      { area: 'c', value: 100 },
    ]);

    expect(title).toBe('a leads with 30 billion yuan, about 3 times c');
  });

  it('lets equal leaders share the lead', () => {
    const { title } = townsOf([
      { area: 'a', value: 300 },
      { area: 'b', value: 300 },
      { area: 'c', value: 100 },
    ]);

    expect(title).toBe('a and b share the lead with 30 billion yuan');
  });

  it('counts leaders that are too many to name', () => {
    const { title } = townsOf(
      ['a', 'b', 'c', 'd', 'e'].map((area) => ({ area, value: area === 'e' ? 1 : 300 })),
    );

    expect(title).toBe('4 clusters share the lead with 30 billion yuan');
  });

  it('tells equal bounds not apart and gives them no rank', () => {
    const figure = townsOf([
      { area: 'a', value: 1000, qualifier: '>' },
      { area: 'b', value: 1000, qualifier: '>' },
      { area: 'c', value: 500 },
    ]);

    expect(figure.title).toBe(
      '2 clusters have over 100 billion yuan: only the bound is known, so they are not told apart',
    );
    expect(rowsOf(figure).map(({ rank }) => rank)).toEqual(['', '', '3']);
  });

  it('gives a place inside another no rank', () => {
    const figure = townsOf(
      [
        { area: 'a', value: 300 },
        { area: 'b', value: 200 },
        { area: 'c', value: 100 },
      ],
      { b: 'a' },
    );

    expect(rowsOf(figure).map(({ rank }) => rank)).toEqual(['1', '', '2']);
  });

  it('keeps contested values out of the order and in the table', () => {
    const figure = townsOf([
      { area: 'a', value: 300, conflictGroup: 'a-2019' },
      { area: 'a', value: 340, conflictGroup: 'a-2019' },
      { area: 'b', value: 200 },
      { area: 'c', value: 100 },
    ]);

    expect(rowsOf(figure).map(({ name }) => name)).toEqual(['b', 'c']);
    expect(figure.table.rows.filter(([rank]) => rank?.text === '≠')).toHaveLength(2);
    expect(figure.notes).toContain(
      'The sources differ on 1 cluster: in the table, not in the order.',
    );
  });
});
