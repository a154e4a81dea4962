import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../../src/charts/axis/textWidth.ts';
import type { RankingDrawing } from '../../../../src/charts/ranking/rankingDrawing.ts';
import {
  rankingHeight,
  rankingLayout,
  rankingPlaces,
} from '../../../../src/charts/ranking/rankingLayout.ts';
import { aMark, figureWidths } from '../drawings.ts';

const certainty = fc.constantFrom('published', 'about', 'more-than', 'calculated');

const drawings = fc
  .array(
    fc.record({
      name: fc.constantFrom('长乐', 'Changle', 'Fuzhou Changle Textile Industrial Park'),
      place: fc.constantFrom('', '福建', 'Inner Mongolia'),
      year: fc.constantFrom('', '2019', '≈ 2015'),
      rank: fc.constantFrom('', '1', '120'),
      value: fc.integer({ min: 0, max: 20_000 }),
      certainty,
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((rows): RankingDrawing => ({
    kind: 'ranking',
    rows: rows.map(({ value, certainty: sure, ...row }, index) => ({
      ...row,
      tone: 'own',
      bar: aMark({
        id: String(index),
        value,
        certainty: sure,
        text: new Intl.NumberFormat('en').format(value),
      }),
    })),
    unit: '亿元',
    perUnit: 1,
  }));

/** The rows as they stand in a figure of a width. */
function placesIn(drawing: RankingDrawing, width: number) {
  const layout = rankingLayout(drawing, width, rankingHeight(drawing));
  const left = layout.rankWidth + layout.labelWidth;
  const reach = {
    x: left,
    y: layout.axisHeight,
    width: width - left - layout.valueWidth - layout.yearWidth,
    height: layout.thickness,
  };

  return drawing.rows.map((row) => ({ row, layout, reach, ...rankingPlaces(reach, row, layout) }));
}

describe('the bars of a ranking', () => {
  it('are as long as their values, on one scale', () => {
    fc.assert(
      fc.property(drawings, figureWidths, (drawing, width) => {
        for (const { row, bar, reach, layout } of placesIn(drawing, width)) {
          expect(bar.width).toBeCloseTo((reach.width * row.bar.value) / layout.largest, 6);
        }
      }),
    );
  });

  it('leave a bar to see at every width', () => {
    fc.assert(
      fc.property(drawings, figureWidths, (drawing, width) => {
        for (const { reach } of placesIn(drawing, width)) {
          expect(reach.width).toBeGreaterThan(40);
        }
      }),
    );
  });

  it('have their values and years inside the figure, one beside the other', () => {
    fc.assert(
      fc.property(drawings, figureWidths, (drawing, width) => {
        for (const { row, value, year } of placesIn(drawing, width)) {
          const end = value.x + textWidth(row.bar.text, 13);

          expect(year.x).toBeLessThanOrEqual(width);
          expect(end).toBeLessThanOrEqual(width - textWidth(row.year, 12) + 8);
        }
      }),
    );
  });
});
