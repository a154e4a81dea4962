import { describe, expect, it } from 'vitest';
import { observationsOf } from '../../../../src/domain/dataset.ts';
import { areaId, indicatorId } from '../../../../src/domain/ids.ts';
import { clusterMeasures } from '../../../../src/domain/measures.ts';
import { periodText } from '../../../../src/domain/period.ts';
import { practice, practiceFile } from '../../../support/practicePackage.ts';

const { dataset } = await practice();
const years = ['2015', '2016', '2017', '2018', '2019'];
const indicators: readonly string[] = clusterMeasures(dataset).map(({ indicator }) => indicator);

/** The rows of the table under a heading of the README, as cells without their code marks. */
function tableUnder(heading: string): readonly (readonly string[])[] {
  const section = practiceFile('README.md').split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('|'));

  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}

const spanOf = (text: string) => (text === '2015–2019' ? years : text.split(', '));

function valueOf(cluster: string, indicator: string, year: string) {
  return observationsOf(dataset, areaId(cluster), indicatorId(indicator)).find(
    ({ period }) => periodText(period) === year,
  );
}

/** The middle of all clusters’ values in a year. */
function median(indicator: string, year: string): number {
  const values = dataset.clusters
    .flatMap(({ id }) => valueOf(id, indicator, year)?.value ?? [])
    .toSorted((a, b) => a - b);

  return values[Math.floor(values.length / 2)] ?? NaN;
}

describe('the gaps of the practice package', () => {
  it('are exactly those that its README lists', () => {
    const listed = tableUnder('Gaps').flatMap(([cluster = '', indicator = '', span = '']) =>
      (indicator === 'all' ? indicators : [indicator]).flatMap((id) =>
        spanOf(span).map((year) => `${cluster}.${id}.${year}`),
      ),
    );
    const found = dataset.clusters.flatMap(({ id }) =>
      indicators.flatMap((indicator) =>
        years
          .filter((year) => valueOf(id, indicator, year) === undefined)
          .map((year) => `${id}.${indicator}.${year}`),
      ),
    );

    expect(listed.toSorted()).toEqual(found.toSorted());
    expect(found).toHaveLength(36);
  });

  it.each(['main-business-income-ads', 'profit-ads', 'enterprises-ads', 'employment-ads'])(
    'leave %s complete in 2019',
    (indicator) => {
      const without = dataset.clusters.filter(
        ({ id }) => valueOf(id, indicator, '2019') === undefined,
      );

      expect(without).toEqual([]);
    },
  );
});

describe('the qualifiers of the practice package', () => {
  it('are exactly those that its README lists', () => {
    const listed = tableUnder('About and more than').flatMap(
      ([indicator = '', year = '', sign = '', clusters = '']) =>
        clusters.split(', ').map((cluster) => `${cluster}.${indicator}.${year} ${sign}`),
    );
    const found = dataset.observations
      .filter(({ qualifier }) => qualifier !== '=')
      .map(({ id, qualifier }) => `${id} ${qualifier}`);

    expect(listed.toSorted()).toEqual(found.toSorted());
    expect(found).toHaveLength(9);
  });
});

describe('the outliers of the practice package', () => {
  const rows = tableUnder('What is out of the ordinary by intention');

  it('are said in the note of their cluster', () => {
    const unsaid = rows.filter(([id, , , en = '', zh = '']) => {
      const note = dataset.clusters.find((cluster) => cluster.id === id)?.note;

      return !note?.en.includes(en) || !note.zh.includes(zh);
    });

    expect(rows).toHaveLength(8);
    expect(unsaid).toEqual([]);
  });

  it.each([
    ['model-143', 'rd-intensity-ads'],
    ['model-112', 'water-per-output-ads'],
    ['model-136', 'export-share-ads'],
  ])('put %s at over twice the median of %s in every year', (cluster, indicator) => {
    for (const year of years) {
      expect(valueOf(cluster, indicator, year)?.value).toBeGreaterThan(2 * median(indicator, year));
    }
  });

  it('give one cluster three times the usual workers for its income', () => {
    const perIncome = (cluster: string) =>
      (valueOf(cluster, 'employment-ads', '2019')?.value ?? NaN) /
      (valueOf(cluster, 'main-business-income-ads', '2019')?.value ?? NaN);
    const usual = dataset.clusters.map(({ id }) => perIncome(id)).toSorted((a, b) => a - b)[108];

    expect(perIncome('model-066') / (usual ?? NaN)).toBeGreaterThan(2);
  });

  it('are the only losses', () => {
    const losses = dataset.observations.filter(
      ({ indicator, value }) => indicator === 'profit-ads' && value < 0,
    );

    expect(losses.map(({ id }) => id)).toEqual([
      'model-081.profit-ads.2018',
      'model-081.profit-ads.2019',
      'model-119.profit-ads.2016',
    ]);
  });

  it('are the only growth above 30 or below −20 per cent', () => {
    const jumps = dataset.observations.filter(
      ({ indicator, value }) =>
        indicator === 'growth-main-business-income-ads' && (value > 30 || value < -20),
    );

    expect(jumps.map(({ id, value }) => [id, value])).toEqual([
      ['model-035.growth-main-business-income-ads.2017', 62],
      ['model-174.growth-main-business-income-ads.2018', -38],
    ]);
  });
});

describe('the break of the practice package', () => {
  it('is one, of energy in 2018, and lowers it by more than a year does', () => {
    expect(dataset.seriesBreaks.map(({ indicators: ids, period }) => [ids, period])).toEqual([
      [['energy-per-output-ads'], { kind: 'year', year: 2018 }],
    ]);
    const fall = (year: string, before: string) =>
      median('energy-per-output-ads', year) / median('energy-per-output-ads', before);

    expect(fall('2018', '2017')).toBeLessThan(0.9);
    expect(fall('2017', '2016')).toBeGreaterThan(0.93);
    expect(fall('2019', '2018')).toBeGreaterThan(0.93);
  });
});
