import { describe, expect, it } from 'vitest';
import { observationSheet } from '../../../src/charts/observationSheet.ts';
import { readingCells, readingColumns } from '../../../src/charts/readingSheet.ts';
import { sourceId } from '../../../src/domain/ids.ts';
import { anObservation } from '../../support/builders.ts';
import { aSmallDataset, readerOf } from './readers.ts';

const english = readerOf('en');

const cellOf = (header: string, wish: Parameters<typeof anObservation>[0], reader = english) => {
  const at = readingColumns(reader.locale).findIndex((column) => column.header === header);

  return readingCells(reader, anObservation(wish))[at];
};

describe('the columns of published values', () => {
  it('are value, unit, year, status and source on the screen', () => {
    const shown = readingColumns(english.locale).filter(({ isFileOnly }) => isFileOnly !== true);

    expect(shown.map(({ header }) => header)).toEqual([
      'Value',
      'Unit',
      'Year',
      'Status',
      'Source',
    ]);
  });

  it('have qualifier and note as well in a file', () => {
    const inFile = readingColumns(english.locale).filter(({ isFileOnly }) => isFileOnly === true);

    expect(inFile.map(({ header }) => header)).toEqual(['Qualifier', 'Note']);
  });

  it('are as many as the cells of a value', () => {
    expect(readingCells(english, anObservation())).toHaveLength(
      readingColumns(english.locale).length,
    );
  });
});

describe('the cells of a published value', () => {
  it('show the value with its sign and hold the number in the unit shown', () => {
    expect(cellOf('Value', { value: 1000, qualifier: '>' })).toMatchObject({
      text: '> 100',
      value: 100,
    });
  });

  it('name the unit of money chosen', () => {
    expect(cellOf('Unit', {})?.text).toBe('billion yuan');
    expect(cellOf('单位', {}, readerOf('zh'))?.text).toBe('亿元');
  });

  it('name percent, whose sign the number carries already', () => {
    const share = { indicator: 'share-profit-ads', value: 45, qualifier: '~' } as const;

    expect(cellOf('Value', share)).toMatchObject({ text: '≈ 45%', value: 45 });
    expect(cellOf('Unit', share)?.text).toBe('%');
  });

  it('call nothing percent whose unit is not known', () => {
    const reader = readerOf('en', aSmallDataset({ units: [] }));

    expect(cellOf('Unit', { value: 1000 }, reader)?.text).toBe('');
  });

  it('keep the sign of a bound whose unit is not known', () => {
    const reader = readerOf('en', aSmallDataset({ units: [] }));

    expect(cellOf('Value', { value: 1000, qualifier: '>' }, reader)?.text).toBe('> 1,000');
  });

  it('say the qualifier in a word, for those who compute with the number', () => {
    const words = (['=', '~', '>', '<'] as const).map(
      (qualifier) => cellOf('Qualifier', { qualifier })?.text,
    );

    expect(words).toEqual(['equal to', 'about', 'more than', 'less than']);
  });

  it('have period and status in words', () => {
    const wish = { period: '2015', timeBasis: 'inferred', status: 'E' } as const;

    expect(cellOf('Year', wish)?.text).toBe('≈ 2015');
    expect(cellOf('Status', wish)?.text).toBe('calculated, E, high confidence');
  });

  it('lead to the source where it may be linked', () => {
    expect(cellOf('Source', {})?.url).toBe('https://example.org/');
    expect(cellOf('Source', { source: sourceId('unlinked') })?.url).toBeUndefined();
  });

  it('carry the note of the value', () => {
    const note = { zh: '', en: 'Textile industry of the district.' };

    expect(cellOf('Note', { note })?.text).toBe('Textile industry of the district.');
  });
});

describe('a table of values of several measures', () => {
  it('has each in its own row with its own measure', () => {
    const sheet = observationSheet(english, 'Values', [
      anObservation({ value: 1000 }),
      anObservation({ indicator: 'share-profit-ads', value: 45 }),
    ]);

    expect(sheet.rows.map((row) => [row[0]?.text, row[1]?.text])).toEqual([
      ['Gross output', '100'],
      ['Share of profit', '45%'],
    ]);
  });
});
