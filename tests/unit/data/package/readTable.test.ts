import { describe, expect, it } from 'vitest';
import { DataFailure } from '../../../../src/data/http/dataError.ts';
import { readTable } from '../../../../src/data/package/readTable.ts';
import { topicRow } from '../../../../src/data/schemas/notice.ts';
import { readRow } from '../rows.ts';

const url = 'http://localhost/data/topics.csv';
const read = (csv: string) => readTable(csv, { name: 'topics', url, ...topicRow });

/** The rows as a spreadsheet shows them: number and key. */
const numbered = (csv: string) => read(csv).rows.map(({ row, number }) => `${number} ${row.id}`);

describe('the rows of a table', () => {
  it('are read with the numbers that a spreadsheet gives them', () => {
    expect(read('id,name_zh,name_en\nsafety,安全,Safety\nsubsidy,补贴,Subsidy\n').rows).toEqual([
      { row: { id: 'safety', name: { zh: '安全', en: 'Safety' } }, number: 2 },
      { row: { id: 'subsidy', name: { zh: '补贴', en: 'Subsidy' } }, number: 3 },
    ]);
  });

  it('are read past the byte-order mark that Excel writes', () => {
    expect(numbered('\uFEFFid,name_zh,name_en\nsafety,安全,Safety\n')).toEqual(['2 safety']);
  });

  it('are read from a file with Windows line ends', () => {
    expect(
      numbered('id,name_zh,name_en\r\nsafety,安全,Safety\r\nsubsidy,补贴,Subsidy\r\n'),
    ).toEqual(['2 safety', '3 subsidy']);
  });

  it('are read from a file without a last line end', () => {
    expect(numbered('id,name_zh,name_en\nsafety,安全,Safety')).toEqual(['2 safety']);
  });

  it('are read without the space around a cell', () => {
    expect(numbered('id,name_zh,name_en\n safety , 安全,Safety\n')).toEqual(['2 safety']);
  });

  it('are read by the names of the columns, in whatever order they stand', () => {
    expect(read('name_en,extra,id,name_zh\nSafety,x,safety,安全\n').rows[0]?.row).toEqual({
      id: 'safety',
      name: { zh: '安全', en: 'Safety' },
    });
  });

  it('are read with commas, quotes and line ends inside a quoted cell', () => {
    const { rows } = read('id,name_zh,name_en\nsafety,"安,全","Fire\n""safety"""\n');

    expect(rows[0]?.row.name).toEqual({ zh: '安,全', en: 'Fire\n"safety"' });
  });

  it('keep their numbers after a cell with a line end inside', () => {
    expect(
      numbered('id,name_zh,name_en\nsafety,安全,"Fire\nsafety"\nsubsidy,补贴,Subsidy\n'),
    ).toEqual(['2 safety', '3 subsidy']);
  });

  it('keep their numbers after blank lines, which are no rows', () => {
    const csv = 'id,name_zh,name_en\n\nsafety,安全,Safety\n,,\n   \nsubsidy,补贴,Subsidy\n';

    expect(numbered(csv)).toEqual(['3 safety', '6 subsidy']);
  });

  it('are parted by commas, even in a short file full of lists', () => {
    const lists = { area_ids: 'keqiao|33', indicator_ids: 'exports|profit', source_ids: 'a|b' };

    expect(readRow('series_breaks', lists)?.areas).toEqual(['keqiao', '33']);
  });

  it('are none of a file with a header alone', () => {
    expect(read('id,name_zh,name_en\n')).toEqual({ rows: [], faults: [], arrived: 0 });
  });

  it('are read beside a column called __proto__', () => {
    const { rows } = read('id,__proto__,name_zh,name_en\nsafety,polluted,安全,Safety\n');

    expect(rows[0]?.row).toEqual({ id: 'safety', name: { zh: '安全', en: 'Safety' } });
  });
});

describe('a row with a fault', () => {
  it('is reported with its number, column, value and reason, and left out', () => {
    const { faults } = read('id,name_zh,name_en\nsafety,安全,Safety\nsubsidy,,Subsidy\n');

    expect(faults).toMatchObject([
      {
        resource: 'topics',
        row: 3,
        column: 'name_zh',
        value: '',
        reason: 'required',
        outcome: 'left-out',
      },
    ]);
  });

  it('does not keep the good rows from being read', () => {
    expect(numbered('id,name_zh,name_en\n,,Nameless\nsafety,安全,Safety\n')).toEqual(['3 safety']);
  });

  it('is reported once, for the first of its faults', () => {
    const { faults } = read('id,name_zh,name_en\nsafety,,\n');

    expect(faults.map(({ column }) => column)).toEqual(['name_zh']);
  });

  it.each([
    ['too few', 'safety,安全'],
    ['too many', 'safety,安全,Safety,more'],
  ])('is reported whole where it has %s cells', (_, line) => {
    expect(read(`id,name_zh,name_en\n${line}\n`).faults).toMatchObject([
      { row: 2, column: '', value: line, reason: 'wrong-cell-count' },
    ]);
  });

  it('is reported by its beginning where it is long', () => {
    const { faults } = read(`id,name_zh,name_en\n${'x'.repeat(500)}\n`);

    expect(faults[0]?.value).toBe('x'.repeat(80));
  });

  it('arrived nevertheless', () => {
    expect(read('id,name_zh,name_en\n,,Nameless\nsafety,安全,Safety\n').arrived).toBe(2);
  });
});

describe('a file that is no such table', () => {
  function errorOf(csv: string): unknown {
    try {
      return read(csv);
    } catch (thrown) {
      return thrown instanceof DataFailure ? thrown.error : thrown;
    }
  }

  it('is refused with the columns that it lacks', () => {
    expect(errorOf('id,name\nsafety,Safety\n')).toEqual({
      kind: 'columns',
      url,
      missing: ['name_zh', 'name_en'],
    });
  });

  it('is refused where it is empty', () => {
    expect(errorOf('')).toEqual({ kind: 'columns', url, missing: ['id', 'name_zh', 'name_en'] });
  });

  it('is refused where a server answers with a page', () => {
    expect(errorOf('<!doctype html>\n<title>Home</title>\n')).toMatchObject({ kind: 'columns' });
  });
});
