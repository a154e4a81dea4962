import { describe, expect, it } from 'vitest';
import { sheetToCsv } from '../../../src/charts/export/sheetToCsv.ts';
import { markedSheet } from '../../../src/charts/markedSheet.ts';
import { numeric, type Sheet, words } from '../../../src/charts/sheet.ts';
import { practiceMark } from '../../../src/i18n/practiceMark.ts';
import { loadLocale } from '../../../src/i18n/locale.ts';
import { aCluster, aDataset } from '../../support/builders.ts';

const practice = practiceMark(
  await loadLocale('zh'),
  aDataset({ clusters: [aCluster()] }, { isFictional: true }),
);

const sheet: Sheet = {
  caption: '产值',
  columns: [
    { header: '集群', kind: 'words' },
    { header: '产值', kind: 'number' },
  ],
  rows: [[words('示例 001'), numeric(12, '12')]],
};

describe('a sheet of practice data', () => {
  it('says so in its header and in every row', () => {
    expect(sheetToCsv(sheet, practice)).toBe(
      '\uFEFF练习数据：1 个虚构集群，不代表任何真实地区；各值均为插补值（I）。,集群,产值\r\n练习数据,示例 001,12\r\n',
    );
  });

  it('says so in its header even without a row', () => {
    expect(markedSheet({ ...sheet, rows: [] }, practice).columns[0]?.header).toContain('练习数据');
  });
});

describe('a sheet of published data', () => {
  it('stays as it is', () => {
    expect(markedSheet(sheet, null)).toBe(sheet);
  });
});
