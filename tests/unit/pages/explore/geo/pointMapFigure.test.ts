import { describe, expect, it } from 'vitest';
import { languages } from '../../../../../src/state/viewState.ts';
import type { PointMapDrawing } from '../../../../../src/charts/point-map/pointMapDrawing.ts';
import type { Figure } from '../../../../../src/charts/figure.ts';
import { pointMapFigure } from '../../../../../src/pages/explore/figures/pointMapFigure.ts';
import { sizeSteps } from '../../../../../src/pages/explore/figures/sizeSteps.ts';
import { drawnIds } from '../../overview/drawnIds.ts';
import { contextOf, datasets, type SmallCluster, smallDataset } from './geoContexts.ts';

const east = [120, 30] as const;
const middle = [114, 30] as const;

function drawingOf({ drawing }: Figure): PointMapDrawing {
  if (drawing.kind !== 'point-map') throw new Error(drawing.kind);

  return drawing;
}

const figureOf = (wishes: readonly SmallCluster[], language: 'zh' | 'en' = 'en') =>
  pointMapFigure(contextOf(language, smallDataset(wishes)));

const states: readonly (readonly [string, readonly SmallCluster[], string, string])[] = [
  [
    'one cluster with a position',
    [{ id: 'A', at: east }, { id: 'B' }],
    'Only one cluster has a position: A, Zhejiang',
    '只有一个集群有坐标：A，在Zhejiang',
  ],
  [
    'all in one region',
    [
      { id: 'A', at: east },
      { id: 'B', at: east },
    ],
    'Eastern: both clusters with a position',
    '2 个有坐标的集群都在东部',
  ],
  [
    'two regions with as many',
    [
      { id: 'A', at: east },
      { id: 'B', province: '42', at: middle },
    ],
    'Of 2 clusters with a position, Eastern and Central have most: 1 each',
    '2 个有坐标的集群中，东部和中部最多，各 1 个',
  ],
  [
    'one region with most',
    [
      { id: 'A', at: east },
      { id: 'B', at: east },
      { id: 'C', province: '42', at: middle },
    ],
    'Eastern: 2 of the 3 clusters with a position, about 67%',
    '3 个有坐标的集群中，东部有 2 个，约占 67%',
  ],
  [
    'provinces that the data do not know',
    [
      { id: 'A', province: '99', at: east },
      { id: 'B', province: '99', at: east },
    ],
    '2 clusters have a position; the macro-regions are not known',
    '2 个集群有坐标，所在区域不详',
  ],
];

describe('the finding of the point map', () => {
  it.each(states)('is said in English for %s', (_, wishes, english) => {
    expect(figureOf(wishes).title).toBe(english);
  });

  it.each(states)('is said in Chinese for %s', (_, wishes, __, chinese) => {
    expect(figureOf(wishes, 'zh').title).toBe(chinese);
  });
});

describe.each(['published', 'practice'] as const)('the point map of the %s data', (name) => {
  const dataset = datasets[name];

  it.each(languages)(
    'draws every cluster with a position, with a fact for each, in %s',
    (language) => {
      const figure = pointMapFigure(contextOf(language, dataset));
      const withPoint = dataset.clusters.filter(({ point }) => point !== null);

      expect(drawingOf(figure).dots).toHaveLength(withPoint.length);
      expect(drawnIds(figure.drawing)).toEqual(figure.marks.map(({ id }) => id));
      expect(figure.marks.every(({ value }) => value !== '')).toBe(true);
    },
  );

  it('has a row for every dot, with as many cells as columns', () => {
    const { table, marks } = pointMapFigure(contextOf('en', dataset, { color: 'segment' }));

    expect(table.rows.length).toBeGreaterThanOrEqual(marks.length);
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
    expect(table.rowClusters).toHaveLength(table.rows.length);
  });

  it('has seven dyes and the grey of the others where there are more groups', () => {
    const { groups } = drawingOf(pointMapFigure(contextOf('en', dataset, { color: 'segment' })));

    expect(groups.map(({ dye }) => dye)).toEqual([0, 1, 2, 3, 4, 5, 6, null]);
  });

  it('names every division once, those with clusters first', () => {
    const { places } = drawingOf(pointMapFigure(contextOf('en', dataset)));

    expect(places).toHaveLength(34);
    expect(places.map(({ isHeld }) => isHeld)).toEqual(
      places.map(({ isHeld }) => isHeld).toSorted((a, b) => Number(b) - Number(a)),
    );
  });
});

describe('the point map', () => {
  it('draws the largest first, so that it lies below the others', () => {
    const { dots } = drawingOf(
      figureOf([
        { id: 'small', value: 10, at: east },
        { id: 'none', at: east },
        { id: 'large', value: 900, at: east },
      ]),
    );

    expect(dots.map(({ id }) => id)).toEqual(['large', 'small', 'none']);
  });

  it('has no value for a cluster without one, and says that this is not zero', () => {
    const figure = figureOf([
      { id: 'A', value: 10, at: east },
      { id: 'B', at: middle },
    ]);

    expect(drawingOf(figure).dots.at(-1)?.value).toBeNull();
    expect(figure.marks.at(-1)?.value).toBe('not published');
    expect(figure.notes.join(' ')).toContain(
      '1 cluster has no comparable value (dashed), which is not zero.',
    );
  });

  it('says that dots of one place are spread, at the dots and below', () => {
    const figure = figureOf([
      { id: 'A', value: 10, at: east },
      { id: 'B', value: 20, at: east },
    ]);

    expect(figure.marks[0]?.lines.at(-1)?.detail).toBe(
      'middle of the county; shared with 1 other, spread',
    );
    expect(figure.notes.join(' ')).toContain('2 dots share 1 place and are spread there.');
  });

  it('counts the clusters without a position', () => {
    expect(figureOf([{ id: 'A', at: east }, { id: 'B' }]).notes.join(' ')).toContain(
      '1 cluster has no position and is not drawn.',
    );
  });

  it('has no legend of areas where nothing has a value', () => {
    expect(drawingOf(figureOf([{ id: 'A', at: east }])).sizes).toEqual([]);
  });

  it('says that values below zero have no area', () => {
    const { notes } = figureOf([
      { id: 'A', value: -5, at: east },
      { id: 'B', value: 10, at: east },
    ]);

    expect(notes.join(' ')).toContain(
      '1 value is not above zero and also drawn hollow; see the table.',
    );
  });
});

describe('the round values of a legend of areas', () => {
  it.each([
    [2452, [2000, 200]],
    [999, [500, 50]],
    [1, [1, 0.1]],
    [0.37, [0.2, 0.02]],
    [0, []],
    [-4, []],
  ])('of %d are %j', (largest, steps) => {
    expect(sizeSteps(largest)).toEqual(steps);
  });
});
