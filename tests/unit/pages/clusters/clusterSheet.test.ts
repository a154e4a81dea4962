import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/domain/bilingual.ts';
import type { Dataset } from '../../../../src/domain/dataset.ts';
import { sourceId } from '../../../../src/domain/ids.ts';
import { loadLocale } from '../../../../src/i18n/locale.ts';
import { clusterSheet } from '../../../../src/pages/clusters/clusterSheet.ts';
import {
  aCluster,
  aDataset,
  anObservation,
  aProvince,
  aSource,
} from '../../../support/builders.ts';
import { builtIn } from '../../../support/builtInPackage.ts';
import { tableOf } from './tableReaders.ts';

const locales = { zh: await loadLocale('zh'), en: await loadLocale('en') };

const aTable = (tables: Parameters<typeof aDataset>[0] = {}) =>
  aDataset({
    provinces: [aProvince('33', 'Zhejiang')],
    clusters: [aCluster()],
    sources: [aSource(), aSource({ id: 'unlinked', linkOk: false })],
    ...tables,
  });

function sheetOf(language: Language, dataset: Dataset = builtIn().dataset) {
  const { reader, rows } = tableOf(language, { dataset });

  return clusterSheet(reader, rows, locales[language === 'zh' ? 'en' : 'zh']);
}

/** The cells of the rows under a header, named in the language of the sheet. */
function columnOf(sheet: ReturnType<typeof sheetOf>, header: string) {
  const at = sheet.columns.findIndex((column) => column.header.split(' / ')[0] === header);

  return sheet.rows.map((row) => row[at]);
}

const textsOf = (dataset: Dataset, header: string) =>
  columnOf(sheetOf('en', dataset), header).map((cell) => cell?.text);

describe('the header of the exported table', () => {
  it('is in both languages, the reader’s first', () => {
    const headers = (language: Language) => sheetOf(language).columns.map(({ header }) => header);

    expect(headers('zh').slice(0, 3)).toEqual([
      '名称（中文） / Name (Chinese)',
      '名称（英文） / Name (English)',
      '省份 / Province',
    ]);
    expect(headers('en')[11]).toBe('Value / 数值');
  });

  it('names no two columns alike', () => {
    const headers = sheetOf('en').columns.map(({ header }) => header);

    expect(new Set(headers).size).toBe(headers.length);
  });

  it('has a number column for values and for notices only', () => {
    const numbers = sheetOf('en').columns.filter(({ kind }) => kind === 'number');

    expect(numbers.map(({ header }) => header)).toEqual(['Value / 数值', 'Notices / 通知']);
  });
});

describe('the rows of the exported table', () => {
  it('are all rows of the built-in data, each with a cell for every column', () => {
    const { columns, rows } = sheetOf('en');

    expect(rows).toHaveLength(153);
    expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
  });

  it('have the names in both scripts', () => {
    const names = columnOf(sheetOf('en'), 'Name (Chinese)').map((cell) => cell?.text);

    expect(names.filter((name) => !/[\u4e00-\u9fff]/.test(name ?? ''))).toEqual([]);
  });

  it('have the number, its qualifier, its unit and its period in cells of their own', () => {
    const dataset = aTable({ observations: [anObservation({ value: 1000, qualifier: '>' })] });

    expect(columnOf(sheetOf('en', dataset), 'Value')[0]).toEqual({ text: '100', value: 100 });
    expect(textsOf(dataset, 'Qualifier')).toEqual(['more than']);
    expect(textsOf(dataset, 'Unit')).toEqual(['billion yuan']);
    expect(textsOf(dataset, 'Period')).toEqual(['2019']);
    expect(textsOf(dataset, 'Basis of period')).toEqual(['stated']);
  });

  it('have each of several contested values in a row of its own', () => {
    const contested = [1100, 1140].map((value) =>
      anObservation({ value, conflictGroup: 'keqiao-2019' }),
    );
    const dataset = aTable({ observations: contested });
    const values = columnOf(sheetOf('en', dataset), 'Value').map((cell) => cell?.value);

    expect(values).toEqual([110, 114]);
    expect(textsOf(dataset, 'Name (Chinese)')).toEqual(['keqiao镇', 'keqiao镇']);
  });

  it('say in words that a value is not published, and hold no number for it', () => {
    const missing = columnOf(sheetOf('en', aTable()), 'Value')[0];

    expect(missing).toEqual({ text: 'not published' });
    expect(columnOf(sheetOf('zh', aTable()), '数值')[0]?.text).toBe('未公布');
  });

  it('write the period as the data do, a part of a year as a part', () => {
    const dataset = aTable({ observations: [anObservation({ period: '2023-01/2023-10' })] });

    expect(textsOf(dataset, 'Period')).toEqual(['2023-01/2023-10']);
  });

  it('say that a value is undated', () => {
    const dataset = aTable({
      observations: [anObservation({ period: '', timeBasis: 'unknown' })],
    });

    expect(textsOf(dataset, 'Period')).toEqual(['undated']);
  });

  it('cite the source and give its address only where it may be linked', () => {
    const from = (id: string) =>
      aTable({ observations: [anObservation({ source: sourceId(id) })] });

    expect(textsOf(from('a-source'), 'Address of the source')).toEqual(['https://example.org/']);
    expect(textsOf(from('unlinked'), 'Address of the source')).toEqual(['']);
    expect(textsOf(from('unlinked'), 'Source')[0]).toContain('A publisher');
  });

  it('keep the value where the table of units did not arrive', () => {
    const dataset = aTable({ observations: [anObservation({ value: 1000 })], units: [] });

    expect(columnOf(sheetOf('en', dataset), 'Value')[0]?.value).toBe(1000);
  });

  it('say that the sources did not arrive', () => {
    const dataset = aTable({ observations: [anObservation()], sources: [] });

    expect(textsOf(dataset, 'Source')).toEqual(['the table of sources did not arrive']);
    expect(textsOf(dataset, 'Source of the row')).toEqual(['the table of sources did not arrive']);
  });

  it('name the place that contains the row', () => {
    const town = aCluster({ id: 'shengze', parent: 'keqiao' });
    const dataset = aTable({ clusters: [aCluster(), town] });

    expect(textsOf(dataset, 'Inside')).toEqual(['', 'keqiao Town']);
  });

  it('count the notices as numbers', () => {
    const notices = columnOf(sheetOf('en'), 'Notices').map((cell) => cell?.value);

    expect(notices.filter((count) => typeof count !== 'number')).toEqual([]);
    expect(notices.filter((count) => (count ?? 0) > 0)).toHaveLength(9);
  });
});
