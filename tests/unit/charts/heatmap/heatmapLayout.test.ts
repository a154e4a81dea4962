import { describe, expect, it } from 'vitest';
import type { HeatmapDrawing } from '../../../../src/charts/heatmap/heatmapDrawing.ts';
import {
  cellPlace,
  columnLabel,
  heatmapHeight,
  heatmapLayout,
  legendPlaces,
  rowLabel,
} from '../../../../src/charts/heatmap/heatmapLayout.ts';

function drawingOf(rows: readonly string[], columns: readonly string[]): HeatmapDrawing {
  return {
    kind: 'heatmap',
    rows,
    columns,
    cells: rows.flatMap((_, row) =>
      columns.map((__, column) => ({ id: `${row}-${column}`, row, column, count: row + column })),
    ),
    legendTitle: 'Clusters',
    emptyName: 'none',
  };
}

const many = Array.from({ length: 14 }, (_, index) => `Woven fabrics ${index}`);

describe('the layout of a heat map', () => {
  it.each([318, 358, 774, 1344])('keeps all columns within %i px', (width) => {
    const layout = heatmapLayout(drawingOf(['Zhejiang', 'Inner Mongolia'], many), width, 400);
    const { box } = cellPlace({ row: 0, column: many.length - 1 }, layout);

    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.width).toBeGreaterThan(12);
  });

  it.each([1, 4, 17])('gives names the room that %i full rows leave, and no more', (count) => {
    const rows = Array.from({ length: count }, (_, index) => `Row ${index}`);
    const drawing = drawingOf(rows, ['Knitting', 'Cotton spinning and weaving']);
    const narrow = 240;
    const height = heatmapHeight(drawing, narrow);
    const layout = heatmapLayout(drawing, narrow, height);
    const { box } = cellPlace({ row: count - 1, column: 0 }, layout);

    expect(columnLabel('Cotton spinning and weaving', 1, layout).text).toBe(
      columnLabel('Cotton spinning and weaving', 1, heatmapLayout(drawing, narrow, Infinity)).text,
    );
    expect(Math.abs(box.y + box.height - height)).toBeLessThan(4);
  });

  it('keeps all rows within the height that it asks for', () => {
    const drawing = drawingOf(many, ['Knitting']);
    const height = heatmapHeight(drawing, 774);
    const { box } = cellPlace({ row: 13, column: 0 }, heatmapLayout(drawing, 774, height));

    expect(box.y + box.height).toBeLessThanOrEqual(height);
  });

  it('turns the names of columns where one does not fit', () => {
    expect(heatmapLayout(drawingOf(['Zhejiang'], many), 774, 400).isTurned).toBe(true);
    expect(heatmapLayout(drawingOf(['Zhejiang'], ['Silk', 'Linen']), 774, 400).isTurned).toBe(
      false,
    );
  });

  it('cuts a turned name at the height of the header', () => {
    const layout = heatmapLayout(drawingOf(['Zhejiang'], ['A'.repeat(60), 'B']), 358, 400);
    const label = columnLabel('A'.repeat(60), 0, layout);

    expect(label.text).toMatch(/…$/);
    expect(label.place).toHaveProperty('transform');
  });

  it('cuts the name of a row before its cells', () => {
    const layout = heatmapLayout(drawingOf(['W'.repeat(60)], ['A']), 358, 400);

    expect(rowLabel('W'.repeat(60), 0, layout).text).toMatch(/…$/);
  });

  it('puts the title of the legend before the classes on a wide chart', () => {
    const { classes, title } = legendPlaces('Clusters', ['1–2', '3–5'], 1344);

    expect(classes[0]?.x).toBeGreaterThan(title.x + 40);
  });

  it('keeps the rows of all provinces of the record within the height of a slide', () => {
    const drawing = drawingOf(many.slice(0, 14).concat('A', 'B', 'C'), many);
    const { box } = cellPlace({ row: 16, column: 0 }, heatmapLayout(drawing, 880, 330));

    expect(box.y + box.height).toBeLessThanOrEqual(330);
  });

  it('puts the slot of the legend behind the classes on a wide chart', () => {
    const { classes, slot, swatch, top } = legendPlaces('Clusters', ['1–2', '3–5'], 1344);

    expect(slot.x).toBeGreaterThan((classes[1]?.x ?? 0) + swatch);
    expect(slot.y).toBe(top);
  });

  it('puts the slot of the legend behind its title on a narrow chart, however wide the classes are', () => {
    const labels = ['1–120', '121–300', '301–600', '601–1200', '1201+'];
    const { classes, slot, slotText, swatch, top } = legendPlaces('Clusters', labels, 358);

    expect(classes.map(({ x }) => x)).toEqual(labels.map((_, index) => index * swatch));
    expect(slot.x + slotText.x + 90).toBeLessThan(358);
    expect(slot.y + slotText.y).toBeLessThan(top);
  });
});
