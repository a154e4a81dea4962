import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartHeight } from '../../../src/charts/chartHeight.ts';
import type { Drawing } from '../../../src/charts/drawing.ts';
import { emptyFigure } from '../../../src/charts/emptyFigure.ts';
import { figureMakers } from '../pages/overview/figureMakers.ts';
import { contextOf } from '../pages/overview/contexts.ts';
import {
  aBoundsRow,
  aCountsRow,
  aMark,
  aPoint,
  aTile,
  aTrend,
  boundsOf,
  compositionOf,
  countsOf,
  figureWidths,
  panelsOf,
  shareOf,
  tileMapOf,
} from './drawings.ts';

const drawings: readonly (readonly [string, Drawing])[] = [
  ['share', shareOf([aMark({ value: 45 })])],
  ['bounds', boundsOf([aBoundsRow()])],
  ['counts', countsOf([aCountsRow()])],
  ['counts without rows', countsOf([])],
  ['tile-map', tileMapOf([aTile('33', 0, 0)])],
  ['trend', aTrend([aPoint({ at: 2019 })])],
  ['years-and-parts', panelsOf([6, 9])],
  ['composition', compositionOf([[238, 62, 24]])],
  ['composition without rows', compositionOf([])],
  ['months', { kind: 'months', columns: [] }],
  ['empty', { kind: 'empty', reason: 'No cluster matches.', cause: 'filters' }],
];

describe('the height of a chart', () => {
  it.each(drawings)('is a real one at every width for %s', (_, drawing) => {
    fc.assert(
      fc.property(figureWidths, (width) => {
        const height = chartHeight(drawing, width);

        expect(height).toBeGreaterThan(0);
        expect(height).toBeLessThan(2000);
      }),
    );
  });

  it('grows with the rows of a ranking', () => {
    const rows = Array.from({ length: 17 }, (_, index) => aCountsRow({ id: String(index) }));

    expect(chartHeight(countsOf(rows), 460)).toBeGreaterThan(
      chartHeight(countsOf(rows.slice(0, 4)), 460),
    );
  });

  it.each(Object.entries(figureMakers))('is a real one for the figure %s', (_, make) => {
    expect(chartHeight(make(contextOf('zh')).drawing, 358)).toBeGreaterThan(100);
  });
});

describe('a figure with nothing to draw', () => {
  const frame = {
    id: 'share',
    subtitle: 's',
    filters: 'f',
    vintage: 'v',
    dataset: { name: 'test', version: '2026.11', hash: '0123456789abcdef' },
    version: '1',
    practice: null,
  };
  const figure = emptyFigure(frame, 'The shares did not arrive.', 'data');

  it('keeps its place and its frame', () => {
    expect(figure).toMatchObject(frame);
  });

  it('says why in its title, in its drawing and in its table', () => {
    expect(figure.title).toBe('The shares did not arrive.');
    expect(figure.drawing).toEqual({
      kind: 'empty',
      reason: 'The shares did not arrive.',
      cause: 'data',
    });
    expect(figure.table.caption).toBe('The shares did not arrive.');
  });

  it('has no mark and no row that would stand for zero', () => {
    expect([figure.marks, figure.table.rows]).toEqual([[], []]);
  });
});
