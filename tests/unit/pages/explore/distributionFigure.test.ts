import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../src/charts/figure.ts';
import { indicatorId } from '../../../../src/domain/ids.ts';
import type { Observation } from '../../../../src/domain/observation.ts';
import { distributionFigure } from '../../../../src/pages/explore/figures/distributionFigure.ts';
import { aCluster, aDataset, anIndicator, anObservation } from '../../../support/builders.ts';
import { practice } from '../../../support/practicePackage.ts';
import { aContext } from './contexts.ts';

function figureOf(values: readonly number[], more: readonly Partial<Observation>[] = []): Figure {
  const clusters = Array.from({ length: values.length + 2 }, (_, index) =>
    aCluster({ id: `place-${index}` }),
  );
  const dataset = aDataset({
    indicators: [anIndicator({ id: 'gross-output' })],
    clusters,
    observations: values.map((value, index) => ({
      ...anObservation({
        area: `place-${index}`,
        indicator: 'gross-output',
        period: '2019',
        value,
      }),
      ...more[index],
    })),
  });

  return distributionFigure(aContext(dataset, { measure: indicatorId('gross-output') }));
}

const drawn = ({ drawing }: Figure) => {
  if (drawing.kind !== 'distribution') throw new Error(`drawn as ${drawing.kind}`);

  return drawing;
};
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('the finding of a distribution', () => {
  it.each([
    [
      'varied values',
      upTo(21),
      'The middle half of 21 clusters lies between 0.6 and 1.6 billion yuan',
    ],
    ['one value', Array.from({ length: 20 }, () => 7), 'All 20 clusters have 0.7 billion yuan'],
    [
      'mostly one value',
      [1, 2, ...Array.from({ length: 17 }, () => 7), 20, 30],
      'At least half of 21 clusters have 0.7 billion yuan',
    ],
  ])('of %s gives the quartiles as far as they tell anything', (_, values, finding) => {
    expect(figureOf(values).title).toContain(finding);
  });
});

describe('the drawing of a distribution', () => {
  it('has a dot a value, from the smallest, and each in one bin', () => {
    const figure = figureOf(upTo(40).toReversed());
    const { dots, bins } = drawn(figure);

    expect(dots.map(({ value }) => value)).toEqual(upTo(40).map((value) => value / 10));
    expect(bins.reduce((total, { count }) => total + count, 0)).toBe(40);
    const inBins = figure.marks
      .filter(({ id }) => id.startsWith('bin-'))
      .flatMap(({ clusters = [] }) => clusters);
    expect(inBins).toEqual(dots.map(({ id }) => id));
  });

  it('leaves bounds out and says how many', () => {
    const figure = figureOf(upTo(21), [{ qualifier: '>' }, { qualifier: '~' }]);

    expect(drawn(figure).dots).toHaveLength(20);
    expect(figure.notes.join(' ')).toContain('1 value is a bound and not counted');
    expect(figure.notes.join(' ')).toContain('2 of 23 clusters have no comparable value');
  });

  it('is linear where a value has no logarithm, and says so', () => {
    const figure = figureOf([0, ...upTo(20)]);

    expect(drawn(figure).scale).toBe('linear');
    expect(figure.notes.join(' ')).toContain('zero or negative');
  });

  it('holds every cluster of the practice data', async () => {
    const { dataset } = await practice();
    const figure = distributionFigure(
      aContext(dataset, { measure: indicatorId('main-business-income-ads'), year: 2019 }, 'zh'),
    );

    expect(drawn(figure).dots).toHaveLength(216);
    expect(figure.table.rows).toHaveLength(216);
    expect(figure.title).toMatch(/^216 个集群中，居中的一半为 [\d.]+ 至 [\d.]+ 亿元$/);
  });
});
