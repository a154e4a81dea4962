import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../src/charts/figure.ts';
import type { Observation } from '../../../../src/domain/observation.ts';
import { indicatorId } from '../../../../src/domain/ids.ts';
import { scatterFigure } from '../../../../src/pages/explore/figures/scatterFigure.ts';
import {
  aCluster,
  aDataset,
  anIndicator,
  anObservation,
  aProvince,
} from '../../../support/builders.ts';
import { builtIn } from '../../../support/builtInPackage.ts';
import { practice } from '../../../support/practicePackage.ts';
import { drawnIds } from '../overview/drawnIds.ts';
import { aContext } from './contexts.ts';

const places = Array.from({ length: 24 }, (_, index) =>
  aCluster({ id: `place-${index}`, province: index % 2 === 0 ? '32' : '33' }),
);
const value = (indicator: string, index: number, amount: number, more = {}): Observation =>
  anObservation({
    area: `place-${index}`,
    indicator,
    period: '2019',
    value: amount,
    ...more,
  });
const asked = { x: indicatorId('profit'), y: indicatorId('gross-output') };

/** Both measures of some places: the horizontal one 1, 2, 3 and so on, the vertical one as given. */
function figureOf(
  vertical: readonly number[],
  further: readonly Observation[] = [],
  wish: Parameters<typeof aContext>[1] = {},
): Figure {
  const dataset = aDataset({
    provinces: [aProvince('32', 'Jiangsu'), aProvince('33', 'Zhejiang')],
    indicators: [anIndicator({ id: 'gross-output' }), anIndicator({ id: 'profit' })],
    clusters: places,
    observations: [
      ...vertical.flatMap((amount, index) => [
        value('profit', index, index + 1),
        value('gross-output', index, amount),
      ]),
      ...further,
    ],
  });

  return scatterFigure(aContext(dataset, { ...asked, ...wish }));
}

const scatterOf = ({ drawing }: Figure) => {
  if (drawing.kind !== 'scatter') throw new Error(`drawn as ${drawing.kind}`);

  return drawing;
};

describe('the finding of a scatter', () => {
  const upTo = (count: number, of: (index: number) => number) =>
    Array.from({ length: count }, (_, index) => of(index));

  it.each([
    ['rises', upTo(12, (index) => (index + 1) ** 2), 'mostly high together: R² 1 over 12 clusters'],
    ['falls', upTo(12, (index) => 100 / (index + 1)), 'the other is mostly low: R² 1'],
    ['has no direction', upTo(12, (index) => (index % 2) + 1), 'hardly any straight-line relation'],
    [
      'has few points',
      [4, 9, 2],
      '3 clusters have both values, the vertical ones listed run from 0.2 billion yuan to 0.9',
    ],
    ['is one value', [5, 5, 5], 'the vertical one always 0.5 billion yuan'],
  ])('says so where the vertical measure %s', (_, vertical, finding) => {
    expect(figureOf(vertical).title).toContain(finding);
  });

  it('claims no relation over values of different years', () => {
    const older = value('gross-output', 13, 3, { period: '2015' });
    const figure = figureOf(
      upTo(12, (index) => index + 1),
      [older, value('profit', 13, 4)],
    );

    expect(figure.title).toContain('the vertical ones listed run from');
    expect(figure.notes.join(' ')).toContain('The years differ');
    expect(figure.notes.join(' ')).not.toContain('R²');
  });
});

describe('the points of a scatter', () => {
  it('are the clusters with both values, in the order of the table, the largest first', () => {
    const figure = figureOf([3, 9, 5], [value('gross-output', 9, 100)]);

    expect(drawnIds(figure.drawing)).toEqual(['place-1', 'place-2', 'place-0']);
    expect(figure.marks.map(({ id }) => id)).toEqual(drawnIds(figure.drawing));
    expect(figure.notes.join(' ')).toContain('21 of 24 clusters are without one of the two values');
  });

  it('carry their bounds on the axis that they bound', () => {
    const figure = figureOf(
      [1, 2, 3],
      [value('gross-output', 5, 50, { qualifier: '>' }), value('profit', 5, 7, { qualifier: '~' })],
    );
    const [bound] = scatterOf(figure).points;

    expect([bound?.y.certainty, bound?.x.certainty]).toEqual(['more-than', 'about']);
  });

  it('stand at every value on which sources differ, with the values in words', () => {
    const figure = figureOf(
      [1, 2, 3],
      [
        value('gross-output', 5, 110, { conflictGroup: 'g' }),
        value('gross-output', 5, 114, { conflictGroup: 'g' }),
        value('profit', 5, 7),
      ],
    );
    const contested = scatterOf(figure).points.find(({ id }) => id === 'place-5');

    expect(contested?.y.values).toEqual([11, 11.4]);
    expect(contested?.remark).toBe('≠ 11 and 11.4');
  });

  it('lie on logarithmic axes unless a value has no logarithm or the reader asks otherwise', () => {
    expect(scatterOf(figureOf([1, 2, 3])).y.scale).toBe('log');
    expect(scatterOf(figureOf([1, 2, 3], [], { opts: ['linear'] })).x.scale).toBe('linear');
    const negative = figureOf([1, -2, 3]);
    expect([scatterOf(negative).y.scale, scatterOf(negative).x.scale]).toEqual(['linear', 'log']);
    expect(negative.notes.join(' ')).toContain('zero or negative');
  });

  it('are sized by the part of the largest area, and hollow where it is not published', () => {
    const sized = figureOf([4, 8], [value('profit', 5, 1), value('gross-output', 5, 2)], {
      size: indicatorId('gross-output'),
    });

    expect(scatterOf(sized).points.map(({ area }) => area)).toEqual([1, 0.5, 0.25]);
    const unsized = figureOf([4, 8], [], { size: indicatorId('exports') });
    expect(scatterOf(unsized).points.map(({ area }) => area)).toEqual([null, null]);
    expect(unsized.notes.join(' ')).toContain('2 clusters have no value for the area');
  });

  it('have the colours of their groups, named in the order of the dyes', () => {
    const { legend, points } = scatterOf(figureOf([1, 9, 3], [], { color: 'province' }));

    expect(legend.map(({ name }) => name)).toEqual(['Jiangsu', 'Zhejiang']);
    expect(points.map(({ dye }) => dye)).toEqual([1, 0, 0]);
  });
});

describe('the scatter of the data packages', () => {
  it('draws every pair of the practice data with its dyes, lines and a row a value', async () => {
    const { dataset } = await practice();
    const figure = scatterFigure(
      aContext(dataset, {
        x: indicatorId('enterprises-ads'),
        y: indicatorId('main-business-income-ads'),
        year: 2019,
        color: 'province',
        opts: ['fit', 'quadrants'],
      }),
    );
    const drawing = scatterOf(figure);

    expect(drawing.points).toHaveLength(216);
    expect(drawing.legend).toHaveLength(8);
    expect(drawing.points.every(({ dye }) => dye === null || dye < 7)).toBe(true);
    expect(drawing.fit?.text).toMatch(/^Regression line, R² 0\.\d+ E$/);
    expect(drawing.medians?.text).toMatch(/E$/);
    expect(figure.table.rows).toHaveLength(432);
    expect(figure.table.rowClusters).toHaveLength(432);
  });

  it('draws the bounds of the published record and gives the years that differ', () => {
    const { dataset } = builtIn();
    const figure = scatterFigure(
      aContext(dataset, { x: indicatorId('enterprises'), y: indicatorId('gross-output') }),
    );
    const { points } = scatterOf(figure);

    expect(points.some(({ y }) => y.certainty === 'more-than')).toBe(true);
    expect(points.every(({ year }) => year !== '')).toBe(true);
    expect(figure.sources.length).toBeGreaterThan(3);
  });
});
