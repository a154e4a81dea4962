import { describe, expect, it } from 'vitest';
import { figureCitation } from '../../../../src/charts/export/figureCitation.ts';
import { fileNameOf, readmeText } from '../../../../src/charts/export/pageZip.ts';
import { sheetNames } from '../../../../src/charts/export/sheetToXlsx.ts';
import { tableTexts } from '../../../../src/charts/export/tableClipboard.ts';
import { compositionOf } from '../drawings.ts';
import { aFigure, en, zh } from '../pptx/decks.ts';

const figure = aFigure(compositionOf([[1, 2]]));
const order = { figure, locale: zh, link: 'https://example.org/#c', madeOn: '2026-11-25' };

describe('a table for the clipboard', () => {
  it('has its cells between tabs, with title and source', () => {
    expect(tableTexts(figure, '来源：工信部').plain).toBe(
      '至少九个集群年收入过千亿元\r\n集群\t收入（亿元）\r\n柯桥\t> 1,000\r\n盛泽\t未公布\r\n来源：工信部',
    );
  });

  it('keeps the same cells in HTML, signs and all', () => {
    expect(tableTexts(figure, '').html).toContain(
      '<tr><td>柯桥</td><td align="right">&gt; 1,000</td></tr>',
    );
  });

  it('lets no text run as a formula, and breaks no row', () => {
    const rows = [[{ text: '=1+1' }, { text: 'a\tb\nc' }]];

    expect(tableTexts({ ...figure, table: { ...figure.table, rows } }, '').plain).toContain(
      "\r\n'=1+1\ta b c\r\n",
    );
  });

  it('says in every row that practice data are no real places', () => {
    const practice = { tag: 'Practice', line: 'Practice data', note: '', term: 'Note' };
    const { plain } = tableTexts({ ...figure, practice }, '');

    expect(plain.match(/^Practice\t/gm)).toHaveLength(2);
  });

  it('leaves out what only files have', () => {
    const [first, second] = figure.table.columns;
    if (!first || !second) throw new Error('two columns');
    const columns = [first, { ...second, isFileOnly: true }];

    expect(tableTexts({ ...figure, table: { ...figure.table, columns } }, '').plain).not.toContain(
      '1,000',
    );
  });
});

describe('a figure as a reference', () => {
  it('follows GB/T 7714 in Chinese', () => {
    expect(figureCitation(order)).toBe(
      `${zh.text.shell.brand}. 至少九个集群年收入过千亿元[DS/OL]//内置数据 2026.11. [2026-11-25]. https://example.org/#c.`,
    );
  });

  it('follows APA in English', () => {
    const english = { ...figure, title: 'Nine clusters earn more', vintage: 'Record 2026.11' };

    expect(figureCitation({ ...order, figure: english, locale: en })).toBe(
      `${en.text.shell.brand}. (2026). Nine clusters earn more [Figure]. Record 2026.11. https://example.org/#c`,
    );
  });

  it('says that practice data are', () => {
    const practice = { tag: '练习', line: '', note: '', term: '' };

    expect(figureCitation({ ...order, figure: { ...figure, practice } })).toContain(
      '（练习）[DS/OL]',
    );
  });
});

describe('the files of a page', () => {
  it('are named by number and finding', () => {
    expect(fileNameOf(order, 0)).toBe('01 至少九个集群年收入过千亿元');
  });

  it.each([
    ['what systems refuse', 'a/b: "c"?', '02 a_b_ _c__'],
    ['a dot at the end', 'Nine clusters.', '02 Nine clusters'],
  ])('are named without %s', (_, title, name) => {
    expect(fileNameOf({ figure: { ...figure, title } }, 1)).toBe(name);
  });

  it('have short names, not cut inside a character', () => {
    const name = fileNameOf({ figure: { ...figure, title: '🧵'.repeat(80) } }, 0);

    expect(name).toBe(`01 ${'🧵'.repeat(30)}`);
  });

  it('come with a text that names sources, filters and links', () => {
    const text = readmeText({ figures: [order], locale: zh, title: '概览' });

    expect(text.startsWith('\uFEFF')).toBe(true);
    for (const part of ['概览', figure.title, '工业和信息化部', order.link, 'CC BY 4.0']) {
      expect(text).toContain(part);
    }
  });
});

describe('the names of the sheets of a workbook', () => {
  it.each([
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
    [
      ['a', 'A'],
      ['a', 'A 2'],
    ],
    [['a/b:c[d]'], ['a b c d']],
    [["'quoted'"], ['quoted']],
    [[''], ['1']],
    [
      ['x'.repeat(40), 'x'.repeat(50)],
      ['x'.repeat(31), `${'x'.repeat(29)} 2`],
    ],
  ])('are as Excel takes them: %j', (wished, names) => {
    expect(sheetNames(wished)).toEqual(names);
  });
});
