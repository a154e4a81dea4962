import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { sheetToXlsx, type WorkbookOrder } from '../../../../src/charts/export/sheetToXlsx.ts';
import { linked, numeric, words } from '../../../../src/charts/sheet.ts';

const order: WorkbookOrder = {
  title: '集群以约 41% 的企业，取得约 45% 的利润',
  practice: null,
  names: { figures: '数据', about: '说明与来源' },
  about: [
    ['标题', '集群以约 41% 的企业，取得约 45% 的利润'],
    ['来源', '《座谈会》，工信部'],
    ['链接', 'https://example.org/#share'],
  ],
  sheet: {
    caption: '占全国的比重',
    columns: [
      { header: '指标', kind: 'words' },
      { header: '数值', kind: 'number' },
      { header: '限定', kind: 'words', isFileOnly: true },
      { header: '来源', kind: 'words' },
    ],
    rows: [
      [words('利润总额'), numeric(45, '≈ 45%'), words('约'), linked('座谈会', 'https://a.example')],
      [words('增速'), numeric(-12.5, '-12.5%'), words('等于'), words('')],
      [words('零'), numeric(0, '0'), words('等于'), words('=1+1')],
      [words('未公布'), words('未公布'), words(''), words('')],
    ],
  },
};

async function workbookOf(wish: WorkbookOrder = order) {
  const file = await sheetToXlsx(wish);

  return readXlsx(new Uint8Array(await file.arrayBuffer()));
}

async function figuresOf(wish: WorkbookOrder = order) {
  const { sheets } = await workbookOf(wish);

  return sheets[0]?.rows ?? [];
}

describe('an Excel file', () => {
  it('has two sheets with their names', async () => {
    const { sheets } = await workbookOf();

    expect(sheets.map(({ name }) => name)).toEqual(['数据', '说明与来源']);
  });

  it('has the headers of every column, those for files only too', async () => {
    expect((await figuresOf())[0]).toEqual(['指标', '数值', '限定', '来源']);
  });

  it('has numbers as numbers, negative and zero too', async () => {
    const values = (await figuresOf()).slice(1, 4).map((row) => row[1]);

    expect(values).toEqual([45, -12.5, 0]);
  });

  it('says in words where a value is missing', async () => {
    expect((await figuresOf())[4]?.[1]).toBe('未公布');
  });

  it('keeps the text of a cell that leads to its source', async () => {
    expect((await figuresOf())[1]?.[3]).toBe('座谈会');
  });

  it('keeps text that looks like a formula as text', async () => {
    const { sheets } = await workbookOf();
    const formulas = [...(sheets[0]?.cells?.values() ?? [])].filter(
      (cell) => cell.formula !== undefined,
    );

    expect((await figuresOf())[3]?.[3]).toBe('=1+1');
    expect(formulas).toEqual([]);
  });

  it('says on the second sheet where the figures come from, line by line', async () => {
    const { sheets } = await workbookOf();

    expect(sheets[1]?.rows).toEqual(order.about);
  });

  it('has only its headers where there are no rows', async () => {
    const empty = { ...order, sheet: { ...order.sheet, rows: [] } };

    expect(await figuresOf(empty)).toEqual([['指标', '数值', '限定', '来源']]);
  });

  it('is of the type that spreadsheets open', async () => {
    expect((await sheetToXlsx(order)).type).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
  });
});
