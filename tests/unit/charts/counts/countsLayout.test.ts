import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitted, textWidth } from '../../../../src/charts/axis/textWidth.ts';
import {
  countsHeads,
  countsHeight,
  countsLayout,
  countsPlaces,
} from '../../../../src/charts/counts/countsLayout.ts';
import type { CountsDrawing } from '../../../../src/charts/counts/countsDrawing.ts';
import { provinceRankingFigure } from '../../../../src/pages/overview/figures/provinceFigures.ts';
import { contextOf } from '../../pages/overview/contexts.ts';
import { aCountsRow, countsOf, figureWidths } from '../drawings.ts';

const format = new Intl.NumberFormat('en');

const rowsOf = (largest: number) =>
  fc
    .array(
      fc.record({
        label: fc.constantFrom('Zhejiang', '浙江', 'Woven fabrics, dyeing and finishing'),
        strong: fc.integer({ min: 0, max: largest }),
        weak: fc.integer({ min: 0, max: largest }),
      }),
      { minLength: 1, maxLength: 20 },
    )
    .map((rows) => countsOf(rows.map((row, index) => aCountsRow({ ...row, id: String(index) }))));

/** The bar of a row in a chart as wide as the figure: what is left between labels and numbers. */
function placesIn(drawing: CountsDrawing, width: number) {
  const layout = countsLayout(drawing, width, countsHeight(drawing));
  const whole = {
    x: layout.labelWidth,
    y: layout.headerHeight,
    width: width - layout.labelWidth - layout.numberWidth,
    height: layout.barThickness,
  };

  return drawing.rows.map((row) => ({ row, layout, ...countsPlaces(whole, row, layout) }));
}

describe('the bars of counts', () => {
  it('are as long as their counts, on one scale', () => {
    const drawing = countsOf([
      aCountsRow({ strong: 30, weak: 10 }),
      aCountsRow({ id: '32', strong: 10, weak: 10 }),
    ]);
    const [longer, shorter] = placesIn(drawing, 600);

    expect((longer?.bar.width ?? 0) / (shorter?.bar.width ?? 1)).toBeCloseTo(2, 9);
    expect((longer?.strong.width ?? 0) / (longer?.weak.width ?? 1)).toBeCloseTo(3, 9);
  });

  it('have the weaker part right behind the stronger one', () => {
    const [place] = placesIn(countsOf([aCountsRow()]), 600);

    expect(place?.weak.x).toBeCloseTo((place?.strong.x ?? 0) + (place?.strong.width ?? 0), 9);
  });

  it('stay inside the figure with their numbers, up to hundreds', () => {
    fc.assert(
      fc.property(rowsOf(400), figureWidths, (drawing, width) => {
        for (const { row, total } of placesIn(drawing, width)) {
          const number = format.format(row.strong + row.weak);

          expect(total.x + textWidth(number, 13)).toBeLessThanOrEqual(width + 1e-6);
        }
      }),
    );
  });

  it('stay inside the figure with their numbers, up to thousands', () => {
    fc.assert(
      fc.property(rowsOf(4000), figureWidths, (drawing, width) => {
        for (const { row, total } of placesIn(drawing, width)) {
          const number = format.format(row.strong + row.weak);

          expect(total.x + textWidth(number, 13)).toBeLessThanOrEqual(width + 1e-6);
        }
      }),
    );
  });

  it('leave room for their labels, cut where they are long', () => {
    fc.assert(
      fc.property(rowsOf(400), figureWidths, (drawing, width) => {
        for (const { row, layout, label } of placesIn(drawing, width)) {
          const shown = fitted(row.label, 13, layout.labelWidth - 8);

          expect(label.x - textWidth(shown, 13)).toBeGreaterThanOrEqual(-1e-6);
        }
      }),
    );
  });

  it('fit one under the other in the height that they asked for', () => {
    fc.assert(
      fc.property(rowsOf(400), (drawing) => {
        const height = countsHeight(drawing);
        const { barThickness, headerHeight } = countsLayout(drawing, 600, height);

        expect(barThickness * drawing.rows.length).toBeLessThanOrEqual(height - headerHeight);
      }),
    );
  });

  it('write the stronger part inside it where it is long enough, and only beside a weaker one', () => {
    const insideOf = (strong: number, weak: number) =>
      placesIn(countsOf([aCountsRow({ strong, weak })]), 600)[0]?.inside;

    expect(insideOf(18, 11)).not.toBeNull();
    expect(insideOf(1, 99)).toBeNull();
    expect(insideOf(18, 0)).toBeNull();
  });
});

describe('the heads above the bars', () => {
  const drawing = countsOf([aCountsRow()], { orderName: 'fibre to market' });
  const headsIn = (width: number) =>
    countsHeads(drawing, countsLayout(drawing, width, countsHeight(drawing)), width);

  it('name both parts in full where there is room', () => {
    expect(headsIn(640).map(({ text }) => text)).toEqual([
      'federation or ministry evidence',
      'other evidence',
    ]);
  });

  it('name them in a word on a phone', () => {
    expect(headsIn(328).map(({ text }) => text)).toEqual(['official', 'other']);
  });

  it('say the order where the labels leave room for it', () => {
    const wide = countsOf([aCountsRow({ label: 'Woven fabrics, dyeing and finishing' })], {
      orderName: 'fibre to market',
    });
    const heads = countsHeads(wide, countsLayout(wide, 900, 300), 900);

    expect(heads[0]).toMatchObject({ text: 'fibre to market', x: 0 });
  });

  it.each([328, 460, 640, 900])('of the real ranking do not overlap at %d px', (width) => {
    for (const language of ['zh', 'en'] as const) {
      const { drawing: real } = provinceRankingFigure(contextOf(language));
      const counts = real.kind === 'counts' ? real : countsOf([]);
      const heads = countsHeads(counts, countsLayout(counts, width, countsHeight(counts)), width);
      const boxes = heads
        .map(({ text, x, textAnchor }) => {
          const left = textAnchor === 'start' ? x : x - textWidth(text, 12);

          return { left, right: left + textWidth(text, 12) };
        })
        .toSorted((a, b) => a.left - b.left);
      const gaps = boxes.slice(1).map(({ left }, index) => left - (boxes[index]?.right ?? 0));

      expect(boxes[0]?.left).toBeGreaterThanOrEqual(0);
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0);
    }
  });
});
