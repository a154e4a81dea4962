import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../../../src/charts/sheet.ts';
import { countOf, tableChanges } from '../../../../src/features/deck/tableChanges.ts';

/** A table of words: the header first, then the rows. */
function aTable(header: readonly string[], ...rows: readonly (readonly string[])[]) {
  const table: Sheet = {
    caption: '',
    columns: header.map((text) => ({ header: text, kind: 'words' })),
    rows: rows.map((row) => row.map((text) => ({ text }))),
  };

  return { title: 'Two clusters', subtitle: '2019', table };
}

const before = aTable(['Cluster', 'Income'], ['Keqiao', '1,243'], ['Changle', '2,000']);

describe('what sets a figure apart from the same one made later', () => {
  it('is the cell that reads otherwise, by the names of its row and column', () => {
    const after = aTable(['Cluster', 'Income'], ['Keqiao', '1,300'], ['Changle', '2,000']);

    expect(tableChanges(before, after)).toEqual({
      words: [],
      cells: [{ row: 'Keqiao', column: 'Income', was: '1,243', is: '1,300' }],
      came: [],
      went: [],
    });
  });

  it('is no other order of rows or columns', () => {
    const after = aTable(['Income', 'Cluster'], ['2,000', 'Changle'], ['1,243', 'Keqiao']);
    const sameNames = {
      ...after,
      table: {
        ...after.table,
        columns: before.table.columns,
        rows: [...before.table.rows].reverse(),
      },
    };

    expect(countOf(tableChanges(before, sameNames))).toBe(0);
  });

  it('is a row that came, a row that went, a column that came', () => {
    const after = aTable(
      ['Cluster', 'Income', 'Year'],
      ['Keqiao', '1,243', '2023'],
      ['Puning', '–', ''],
    );
    const { cells, came, went } = tableChanges(before, after);

    expect({ cells, came, went }).toEqual({
      cells: [],
      came: ['Year', 'Puning'],
      went: ['Changle'],
    });
  });

  it('is a finding that reads otherwise', () => {
    const after = { ...before, title: 'Three clusters' };

    expect(tableChanges(before, after).words).toEqual([
      { was: 'Two clusters', is: 'Three clusters' },
    ]);
  });

  it('tells rows of one name apart by their number', () => {
    const twice = aTable(['Cluster', 'Income'], ['Keqiao', '1'], ['Keqiao', '2']);
    const later = aTable(['Cluster', 'Income'], ['Keqiao', '1'], ['Keqiao', '3']);

    expect(tableChanges(twice, later).cells).toEqual([
      { row: 'Keqiao (2)', column: 'Income', was: '2', is: '3' },
    ]);
  });

  it('is nothing for a figure and itself, and the other way round when both change places', () => {
    const tables = fc
      .array(fc.tuple(fc.string(), fc.string()), { maxLength: 8 })
      .map((rows) => aTable(['Cluster', 'Income'], ...rows));
    fc.assert(
      fc.property(tables, tables, (one, other) => {
        const [there, back] = [tableChanges(one, other), tableChanges(other, one)];

        expect(countOf(tableChanges(one, one))).toBe(0);
        expect(there.came).toEqual(back.went);
        expect(there.cells.length).toBe(back.cells.length);
      }),
    );
  });
});
