import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cappedValues, type ProofValues, valuesOf } from '../../../../src/charts/export/proof.ts';
import { compared, valueChanges } from '../../../../src/charts/export/proofChanges.ts';

function table(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  names = 1,
): ProofValues {
  return valuesOf({
    caption: '',
    columns: columns.map((header, at) => ({ header, kind: at < names ? 'words' : 'number' })),
    rows: rows.map((row) => row.map((text) => ({ text }))),
  });
}

const was = table(
  ['Cluster', 'Income'],
  [
    ['Keqiao', '1,000'],
    ['Shengze', 'not published'],
  ],
);
const withRows = (...rows: readonly (readonly string[])[]) => table(['Cluster', 'Income'], rows);

describe('the changes between a picture and today', () => {
  it('are none where nothing has changed', () => {
    expect(valueChanges(was, was)).toEqual([]);
  });

  it('name row and column of a changed value', () => {
    expect(valueChanges(was, withRows(['Keqiao', '1,200'], ['Shengze', 'not published']))).toEqual([
      { kind: 'changed', row: 'Keqiao', column: 'Income', was: '1,000', is: '1,200' },
    ]);
  });

  it('are none where only the order has changed', () => {
    expect(valueChanges(was, withRows(['Shengze', 'not published'], ['Keqiao', '1,000']))).toEqual(
      [],
    );
  });

  it('name rows that went and came', () => {
    expect(valueChanges(was, withRows(['Keqiao', '1,000'], ['Humen', '50']))).toEqual([
      { kind: 'row-gone', row: 'Shengze' },
      { kind: 'row-new', row: 'Humen' },
    ]);
  });

  it('name columns that went and came', () => {
    const now = table(
      ['Cluster', 'Profit'],
      [
        ['Keqiao', '1'],
        ['Shengze', '2'],
      ],
    );

    expect(valueChanges(was, now)).toEqual([
      { kind: 'column-gone', column: 'Income' },
      { kind: 'column-new', column: 'Profit' },
    ]);
  });

  it('tell rows of the same place apart by the next column of words', () => {
    const years = (value: string) =>
      table(
        ['Cluster', 'Year', 'Income'],
        [
          ['Keqiao', '2018', '10'],
          ['Keqiao', '2019', value],
        ],
        2,
      );

    expect(valueChanges(years('20'), years('30'))).toEqual([
      { kind: 'changed', row: 'Keqiao / 2019', column: 'Income', was: '20', is: '30' },
    ]);
  });

  it('tell rows that nothing tells apart by their order', () => {
    const twice = (value: string) => withRows(['Keqiao', '1'], ['Keqiao', value]);

    expect(valueChanges(twice('2'), twice('3'))).toEqual([
      { kind: 'changed', row: 'Keqiao', column: 'Income', was: '2', is: '3' },
    ]);
  });

  it('tell columns of the same name apart by their order', () => {
    const twice = (value: string) => table(['Cluster', 'Income', 'Income'], [['a', '1', value]]);

    expect(valueChanges(twice('2'), twice('3'))).toEqual([
      { kind: 'changed', row: 'a', column: 'Income', was: '2', is: '3' },
    ]);
  });

  it('are found wherever a cell was changed', () => {
    const size = fc.integer({ min: 1, max: 8 });
    fc.assert(
      fc.property(size, fc.nat(), (count, pick) => {
        const rows = Array.from({ length: count }, (_, at) => [`row ${at}`, String(at)]);
        const at = pick % count;
        const now = withRows(
          ...rows.map((row, index) => (index === at ? [`row ${at}`, 'x'] : row)),
        );

        expect(valueChanges(withRows(...rows), now)).toEqual([
          { kind: 'changed', row: `row ${at}`, column: 'Income', was: String(at), is: 'x' },
        ]);
      }),
    );
  });
});

describe('a picture of a very long table', () => {
  const rows = Array.from({ length: 4000 }, (_, at) => [`row ${at}`, String(at)]);
  const long = withRows(...rows);
  const picture = cappedValues(long);

  it('is the same where the whole table is', () => {
    expect(compared(picture, long)).toEqual({ changes: [], isBeyond: false });
  });

  it('says that something differs behind what it carries', () => {
    const now = withRows(...rows.slice(0, -1), ['row 3999', 'x']);

    expect(compared(picture, now)).toEqual({ changes: [], isBeyond: true });
  });

  it('does not call new what it had no room for', () => {
    const now = withRows(['row 0', 'x'], ...rows.slice(1));

    expect(compared(picture, now).changes).toEqual([
      { kind: 'changed', row: 'row 0', column: 'Income', was: '0', is: 'x' },
    ]);
  });
});
