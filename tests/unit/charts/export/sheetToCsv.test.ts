import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetToCsv } from '../../../../src/charts/export/sheetToCsv.ts';
import { type Cell, numeric, type Sheet, words } from '../../../../src/charts/sheet.ts';

function sheetOf(rows: readonly (readonly Cell[])[], headers = ['Name', 'Value']): Sheet {
  return {
    caption: 'Clusters',
    columns: headers.map((header) => ({ header, kind: 'words' })),
    rows,
  };
}

/** The lines of the file, without its mark and its header. */
const bodyOf = (rows: readonly (readonly Cell[])[]) =>
  sheetToCsv(sheetOf(rows), null).split('\r\n').slice(1, -1);

const cellOf = (cell: Cell) => bodyOf([[cell, words('')]])[0]?.slice(0, -1);

/** RFC 4180, written anew: what a spreadsheet reads. */
function readCsv(csv: string): readonly (readonly string[])[] {
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g;
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.matchAll(cells)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }

  return rows.slice(0, -1);
}

describe('a CSV file', () => {
  it('begins with the mark by which Excel knows UTF-8, once', () => {
    const csv = sheetToCsv(sheetOf([]), null);

    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv.lastIndexOf('\uFEFF')).toBe(0);
  });

  it('ends every line as RFC 4180 asks, the last one too', () => {
    const csv = sheetToCsv(sheetOf([[words('Keqiao'), numeric(1243, '1,243')]]), null);

    expect(csv).toBe('\uFEFFName,Value\r\nKeqiao,1243\r\n');
  });

  it('has every column of the sheet, those for files only too', () => {
    const sheet: Sheet = {
      ...sheetOf([[words('Keqiao'), words('about')]]),
      columns: [
        { header: 'Name', kind: 'words' },
        { header: 'Qualifier', kind: 'words', isFileOnly: true },
      ],
    };

    expect(sheetToCsv(sheet, null)).toContain('Name,Qualifier\r\nKeqiao,about');
  });

  it('fills a short row with empty cells', () => {
    expect(bodyOf([[words('Keqiao')]])).toEqual(['Keqiao,']);
  });

  it.each([
    ['a comma', 'Suzhou, Jiangsu', '"Suzhou, Jiangsu"'],
    ['a quotation mark', 'the "base"', '"the ""base"""'],
    ['a line break', 'one\ntwo', '"one\ntwo"'],
    ['Chinese', '柯桥', '柯桥'],
  ])('quotes text with %s as it must', (_, text, expected) => {
    expect(cellOf(words(text))).toBe(expected);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'keeps a spreadsheet from running %j',
    (text) => {
      expect(readCsv(`${cellOf(words(text)) ?? ''}\r\n`)[0]?.[0]).toBe(`'${text}`);
    },
  );

  it('keeps a spreadsheet from running a header', () => {
    expect(sheetToCsv(sheetOf([], ['=cmd|calc', 'Value']), null)).toBe(
      "\uFEFF'=cmd|calc,Value\r\n",
    );
  });

  it('leaves text alone that only contains such a sign', () => {
    expect(cellOf(words('A+B'))).toBe('A+B');
  });

  it.each([
    [numeric(-12.5, '-12.5%'), '-12.5'],
    [numeric(0, '0'), '0'],
    [numeric(28_235.3543, '28,235.3543'), '28235.3543'],
    [numeric(1000, '> 1,000'), '1000'],
  ])('writes the number behind %j plainly', (cell, expected) => {
    expect(cellOf(cell)).toBe(expected);
  });

  it('reads back as it was, whatever the words', () => {
    const text = fc.string({ unit: fc.constantFrom('柯', 'a', ',', '"', '\n', '\r', ' ', '1') });

    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 8 }), (rows) => {
        const plain = rows.map((row) => row.map((one) => `.${one}`));
        const csv = sheetToCsv(sheetOf(plain.map((row) => row.map(words))), null);

        expect(readCsv(csv.slice(1)).slice(1)).toEqual(plain);
      }),
    );
  });
});
