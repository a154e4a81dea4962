import { describe, expect, it } from 'vitest';
import { apportioned } from '../../../../mocks/practice/apportioned.ts';
import { rankCorrelation, rankSizeSlope } from '../../../../mocks/practice/statistics.ts';
import { observationsOf } from '../../../../src/domain/dataset.ts';
import { areaId, indicatorId } from '../../../../src/domain/ids.ts';
import { periodText } from '../../../../src/domain/period.ts';
import { placeTree } from '../../../../src/domain/placeTree.ts';
import { totalOf } from '../../../../src/domain/total.ts';
import { builtIn } from '../../../support/builtInPackage.ts';
import { practice } from '../../../support/practicePackage.ts';

const { dataset } = await practice();
const published = builtIn().dataset;
const years = ['2015', '2016', '2017', '2018', '2019'];

/** The value of an area in a year; undefined where there is none. */
function valueOf(area: string, indicator: string, year = '2019'): number | undefined {
  return observationsOf(dataset, areaId(area), indicatorId(indicator)).find(
    ({ period }) => periodText(period) === year,
  )?.value;
}

/** Pairs of values of the clusters that have both. */
function pairsOf(one: string, other: string): readonly (readonly [number, number])[] {
  return dataset.clusters.flatMap(({ id }) => {
    const [x, y] = [valueOf(id, one), valueOf(id, other)];

    return x === undefined || y === undefined ? [] : [[x, y] as const];
  });
}

function correlation(one: string, other: string): number {
  const pairs = pairsOf(one, other);

  return rankCorrelation(
    pairs.map(([x]) => x),
    pairs.map(([, y]) => y),
  );
}

const incomes = dataset.clusters.map(({ id }) => valueOf(id, 'main-business-income-ads') ?? NaN);

describe('the model clusters agree with published facts', () => {
  it('in their number', () => {
    expect(dataset.clusters).toHaveLength(216);
    expect(valueOf('CN-CLUSTERS', 'clusters-count')).toBe(216);
  });

  it('in nine that have more than 100 billion yuan of income in 2019', () => {
    expect(incomes.filter((income) => income > 1000)).toHaveLength(9);
    expect(incomes.filter((income) => income > 700)).toHaveLength(9);
    expect(valueOf('CN-CLUSTERS', 'clusters-over-100bn-income')).toBe(9);
  });

  it.each([
    ['enterprises-ads', 41],
    ['main-business-income-ads', 43],
    ['profit-ads', 45],
  ])('in their share of national %s, %d per cent', (indicator, percent) => {
    const together = dataset.clusters.reduce(
      (sum, { id }) => sum + (valueOf(id, indicator) ?? NaN),
      0,
    );
    const nation = valueOf('CN', indicator) ?? NaN;

    expect((together / nation) * 100).toBeCloseTo(percent, 6);
    expect(valueOf('CN-CLUSTERS', indicator)).toBeCloseTo(together, 6);
    expect(valueOf('CN-CLUSTERS', `share-${indicator}`)).toBe(percent);
  });

  it.each([
    ['provinces', 'province'],
    ['levels', 'level'],
  ] as const)('in the proportions of the documented list by %s', (_, property) => {
    const counted = (rows: typeof dataset.clusters, keys: readonly string[]) =>
      keys.map((key) => rows.filter((row) => row[property] === key).length);
    const keys = [...new Set(published.clusters.map((row) => row[property] as string))].toSorted();

    expect(counted(dataset.clusters, keys)).toEqual(
      apportioned(counted(published.clusters, keys), 216),
    );
  });

  it('in the proportions of the documented list by primary segment', () => {
    const keys = [
      ...new Set(published.clusters.map(({ segments }) => segments[0] ?? '')),
    ].toSorted();
    const counted = (rows: typeof dataset.clusters) =>
      keys.map((key) => rows.filter(({ segments }) => segments[0] === key).length);

    expect(counted(dataset.clusters)).toEqual(apportioned(counted(published.clusters), 216));
  });
});

describe('the national values of the practice package', () => {
  it.each(['main-business-income-ads', 'profit-ads', 'enterprises-ads', 'employment-ads'])(
    'of %s are larger than those of all clusters in every year',
    (indicator) => {
      for (const year of years) {
        const [nation, clusters] = [
          valueOf('CN', indicator, year) ?? 0,
          valueOf('CN-CLUSTERS', indicator, year) ?? Infinity,
        ];

        expect(nation / clusters).toBeGreaterThan(1.8);
        expect(nation / clusters).toBeLessThan(2.7);
      }
    },
  );

  it('say nothing of the federation’s pilot regions', () => {
    expect(dataset.aggregates.map(({ id }) => id)).toEqual(['CN', 'CN-CLUSTERS']);
  });
});

describe('the sums of the model clusters', () => {
  function sumOf(indicator: string) {
    const rows = dataset.clusters.flatMap(({ id }) =>
      observationsOf(dataset, id, indicatorId(indicator)).filter(
        ({ period }) => periodText(period) === '2019',
      ),
    );
    const known = dataset.indicatorById.get(indicatorId(indicator));

    return totalOf(rows, known ?? { aggregation: 'none' }, placeTree(dataset.clusters));
  }

  it.each([
    [
      'main-business-income-ads',
      { counted: 216, isAbout: false, lowerLeftOut: 0, upperLeftOut: 0 },
    ],
    ['employment-ads', { counted: 216, isAbout: true, lowerLeftOut: 0, upperLeftOut: 0 }],
    ['own-brands-ads', { counted: 212, isAbout: false, lowerLeftOut: 3, upperLeftOut: 0 }],
  ])('of %s are allowed', (indicator, expected) => {
    expect(sumOf(indicator)).toMatchObject({ kind: 'sum', ...expected });
  });

  it('of income is the one that is stated', () => {
    const total = sumOf('main-business-income-ads');

    expect(total.kind === 'sum' ? total.value : NaN).toBeCloseTo(30960, 6);
  });
});

describe('the sizes of the model clusters', () => {
  it('fall off with their rank nearly as the law of Zipf says', () => {
    const slope = rankSizeSlope(incomes, 50);

    expect(slope).toBeGreaterThan(-1.4);
    expect(slope).toBeLessThan(-0.9);
  });

  it('leave half of the clusters below two fifths of the mean', () => {
    const middle = incomes.toSorted((a, b) => a - b)[108] ?? NaN;

    expect(middle).toBeLessThan((30960 / 216) * 0.4);
  });
});

describe('the measures of the model clusters', () => {
  it.each([
    ['main-business-income-ads', 'enterprises-ads', 0.8, 1],
    ['main-business-income-ads', 'employment-ads', 0.8, 1],
    ['main-business-income-ads', 'profit-ads', 0.8, 1],
    ['rd-intensity-ads', 'new-product-share-ads', 0.4, 0.8],
    ['rd-intensity-ads', 'main-business-income-ads', 0.2, 0.6],
    ['rd-intensity-ads', 'own-brands-ads', 0.3, 0.7],
    ['energy-per-output-ads', 'water-per-output-ads', 0.5, 0.9],
    ['energy-per-output-ads', 'rd-intensity-ads', -0.5, -0.15],
    ['export-share-ads', 'new-product-share-ads', -0.2, 0.2],
  ])('%s and %s go together between %d and %d', (one, other, least, most) => {
    const found = correlation(one, other);

    expect(found).toBeGreaterThan(least);
    expect(found).toBeLessThan(most);
  });

  it.each([
    ['rd-intensity-ads', 0.1, 6],
    ['new-product-share-ads', 1, 60],
    ['export-share-ads', 0, 100],
    ['energy-per-output-ads', 0.02, 1],
    ['water-per-output-ads', 0.5, 100],
    ['enterprises-ads', 1, 2000],
    ['growth-main-business-income-ads', -40, 70],
  ])('keep %s between %d and %d', (indicator, least, most) => {
    const values = dataset.observations
      .filter(({ indicator: id, area }) => id === indicator && area.startsWith('model-'))
      .map(({ value }) => value);

    expect(Math.min(...values)).toBeGreaterThanOrEqual(least);
    expect(Math.max(...values)).toBeLessThanOrEqual(most);
  });

  it('leave every enterprise above designated size its 20 million yuan on average', () => {
    const below = dataset.clusters.filter(({ id }) =>
      years.some((year) => {
        const income = valueOf(id, 'main-business-income-ads', year);
        const enterprises = valueOf(id, 'enterprises-ads', year);

        return income !== undefined && enterprises !== undefined && income / enterprises < 0.2;
      }),
    );

    expect(below).toEqual([]);
  });

  it('give growth as the incomes have it', () => {
    const wrong = dataset.clusters.flatMap(({ id }) =>
      years.slice(1).filter((year) => {
        const now = valueOf(id, 'main-business-income-ads', year);
        const before = valueOf(id, 'main-business-income-ads', String(Number(year) - 1));
        const growth = valueOf(id, 'growth-main-business-income-ads', year);
        if (now === undefined || before === undefined || growth === undefined) return false;

        return Math.abs((now / before - 1) * 100 - growth) > 0.0501;
      }),
    );

    expect(wrong).toEqual([]);
  });
});
