import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../../src/charts/axis/textWidth.ts';
import type { Sheet } from '../../../../src/charts/sheet.ts';
import {
  tableHeight,
  tableLayout,
  tableTextSize,
} from '../../../../src/charts/table/tableLayout.ts';

function aSheet(columns: number, rows: number, word = 'Keqiao'): Sheet {
  return {
    caption: 'A table',
    columns: Array.from({ length: columns }, (_, at) => ({
      header: `Column ${at}`,
      kind: at % 2 === 0 ? 'words' : 'number',
    })),
    rows: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, at) => ({ text: `${word} ${row} ${at}` })),
    ),
  };
}

const drawn = (sheet: Sheet) => ({ kind: 'table', sheet }) as const;

describe('the drawing of a table', () => {
  it('shows every row and column where there is room, and says of none that it is missing', () => {
    const layout = tableLayout(drawn(aSheet(3, 5)), 880, 300);

    expect(layout.rows).toHaveLength(5);
    expect(layout.head.map(({ text }) => text)).toEqual(['Column 0', 'Column 1', 'Column 2']);
    expect(layout.rest).toMatchObject({ rows: 0, columns: 0 });
  });

  it('counts the rows that find no room, and leaves a line to say so', () => {
    const layout = tableLayout(drawn(aSheet(3, 40)), 880, 200);

    expect(layout.rows.length + layout.rest.rows).toBe(40);
    expect(layout.rest.y).toBeLessThanOrEqual(200);
  });

  it('leaves out columns rather than making all unreadable', () => {
    const layout = tableLayout(drawn(aSheet(12, 3)), 358, 300);

    expect(layout.head.length + layout.rest.columns).toBe(12);
    expect(layout.rest.columns).toBeGreaterThan(0);
  });

  it('leaves out what only a file has', () => {
    const sheet = aSheet(2, 1);
    const [first] = sheet.columns;
    if (!first) throw new Error('no column');
    const hidden = {
      ...sheet,
      columns: [{ ...first, isFileOnly: true }, ...sheet.columns.slice(1)],
    };

    expect(tableLayout(drawn(hidden), 880, 300).head.map(({ text }) => text)).toEqual(['Column 1']);
  });

  it('never writes over the edge, nor one cell over the next', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 }),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 300, max: 1400 }),
        fc.constantFrom('K', 'Keqiao', '绍兴市柯桥区中国轻纺城', 'A rather long name of a place'),
        (columns, rows, width, word) => {
          const layout = tableLayout(drawn(aSheet(columns, rows, word)), width, 400);
          for (const { cells } of layout.rows) {
            const spans = cells.map(({ text, x, anchor }) => {
              const length = textWidth(text, tableTextSize);

              return anchor === 'start' ? [x, x + length] : [x - length, x];
            });
            spans.forEach(([left = 0, right = 0], at) => {
              expect(left).toBeGreaterThanOrEqual(-0.5);
              expect(right).toBeLessThanOrEqual(width + 0.5);
              expect(left).toBeGreaterThanOrEqual((spans[at - 1]?.[1] ?? -Infinity) - 0.5);
            });
          }
        },
      ),
    );
  });

  it('wants the height of its rows, up to what fits on a slide', () => {
    expect(tableHeight(drawn(aSheet(2, 3)))).toBeLessThan(tableHeight(drawn(aSheet(2, 9))));
    expect(tableHeight(drawn(aSheet(2, 100)))).toBe(tableHeight(drawn(aSheet(2, 1000))));
  });
});
