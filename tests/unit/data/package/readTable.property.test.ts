import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../src/data/package/readTable.ts';
import type { FaultReason } from '../../../../src/data/package/rowFault.ts';
import { segmentRow } from '../../../../src/data/schemas/region.ts';

const header = 'id,name_zh,name_en,order,definition_zh,definition_en';

/** Text that a CSV must quote, beside the marks of other formats, in both scripts. */
const text = fc
  .array(
    fc.constantFrom('a', 'Z', '9', '丝', '绸', ' ', ',', ';', '|', '\t', '"', "'", '\n', '\r\n'),
    { maxLength: 12 },
  )
  .map((characters) => characters.join('').trim());
const someText = text.filter((cell) => cell !== '');

interface Line {
  readonly kind: 'good' | 'blank' | FaultReason;
  readonly cells: readonly string[];
}

const goodLine = fc
  .tuple(someText, someText, someText, fc.integer().map(String), text, text)
  .map((cells): Line => ({ kind: 'good', cells }));
const unnamedLine = fc
  .tuple(someText, fc.constant(''), text, text, text, text)
  .map((cells): Line => ({ kind: 'required', cells }));
const unorderedLine = fc
  .tuple(someText, someText, someText, fc.constantFrom('1,000', '五', '1 2'), text, text)
  .map((cells): Line => ({ kind: 'not-a-number', cells }));
const shortLine = fc
  .array(someText, { minLength: 1, maxLength: 5 })
  .map((cells): Line => ({ kind: 'wrong-cell-count', cells }));
const longLine = fc
  .array(someText, { minLength: 7, maxLength: 9 })
  .map((cells): Line => ({ kind: 'wrong-cell-count', cells }));
const blankLine = fc
  .constantFrom([''], ['', '', '', '', '', ''])
  .map((cells): Line => ({ kind: 'blank', cells }));

const lines = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: goodLine },
    unnamedLine,
    unorderedLine,
    shortLine,
    longLine,
    blankLine,
  ),
  { maxLength: 15 },
);
const lineEnds = fc.constantFrom('\n', '\r\n');
const marks = fc.constantFrom('', '\uFEFF');

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

function csvOf(rows: readonly Line[], lineEnd: string, mark: string): string {
  const body = rows.map(({ cells }) => cells.map(quoted).join(','));

  return mark + [header, ...body].join(lineEnd) + lineEnd;
}

const read = (csv: string) =>
  readTable(csv, { name: 'segments', url: 'segments.csv', ...segmentRow });

/** The rows with the numbers of a spreadsheet, in which every line has one. */
const numbered = (rows: readonly Line[]) => rows.map((row, at) => ({ ...row, number: at + 2 }));

describe('any mixture of good and bad rows', () => {
  it('gives every good row with its cells and its spreadsheet number', () => {
    fc.assert(
      fc.property(lines, lineEnds, marks, (rows, lineEnd, mark) => {
        const good = numbered(rows).filter(({ kind }) => kind === 'good');
        const wanted = good.map(({ number, cells: [id, zh, en, order] }) => [
          number,
          id,
          zh,
          en,
          Number(order),
        ]);
        const given = read(csvOf(rows, lineEnd, mark)).rows.map(({ number, row }) => [
          number,
          row.id,
          row.name.zh,
          row.name.en,
          row.order,
        ]);

        expect(given).toEqual(wanted);
      }),
    );
  });

  it('reports every bad row with its spreadsheet number and reason', () => {
    fc.assert(
      fc.property(lines, lineEnds, marks, (rows, lineEnd, mark) => {
        const bad = numbered(rows).filter(({ kind }) => kind !== 'good' && kind !== 'blank');
        const { faults } = read(csvOf(rows, lineEnd, mark));

        expect(faults.map(({ row, reason }) => [row, reason])).toEqual(
          bad.map(({ number, kind }) => [number, kind]),
        );
      }),
    );
  });

  it('counts every row that arrived, good or bad, and no blank line', () => {
    fc.assert(
      fc.property(lines, lineEnds, marks, (rows, lineEnd, mark) => {
        const { arrived } = read(csvOf(rows, lineEnd, mark));

        expect(arrived).toBe(rows.filter(({ kind }) => kind !== 'blank').length);
      }),
    );
  });
});
