import { describe, expect, it } from 'vitest';
import { aRow, faultOf, readRow, tableOf } from '../rows.ts';

describe('a row of observations', () => {
  it('becomes a published value with its wording', () => {
    expect(readRow('observations')).toEqual({
      id: 'keqiao.gross-output.2019',
      area: 'keqiao',
      indicator: 'gross-output',
      period: { kind: 'year', year: 2019 },
      timeBasis: 'stated',
      scope: 'whole',
      value: 1000,
      qualifier: '>',
      status: 'A',
      confidence: 'high',
      conflictGroup: '',
      source: 'miit',
      note: { zh: '', en: '' },
    });
  });

  it.each([
    [{ area_id: '' }, 'area_id', '', 'required'],
    [{ indicator_id: '' }, 'indicator_id', '', 'required'],
    [{ time_period: '201I' }, 'time_period', '201I', 'not-a-period'],
    [{ time_basis: 'guessed' }, 'time_basis', 'guessed', 'not-in-list'],
    [{ scope: '' }, 'scope', '', 'not-in-list'],
    [{ obs_value: '1 000' }, 'obs_value', '1 000', 'not-a-number'],
    [{ obs_value: '' }, 'obs_value', '', 'required'],
    [{ qualifier: '≈' }, 'qualifier', '≈', 'not-in-list'],
    [{ obs_status: 'X' }, 'obs_status', 'X', 'not-in-list'],
    [{ confidence: 'sure' }, 'confidence', 'sure', 'not-in-list'],
    [{ source_id: '' }, 'source_id', '', 'required'],
  ])('is reported for %j', (wish, column, value, reason) => {
    expect(faultOf('observations', wish)).toEqual({ column, value, reason });
  });

  it('may be undated', () => {
    expect(readRow('observations', { time_period: '' })?.period).toEqual({ kind: 'undated' });
  });

  it('may be zero, which is not missing', () => {
    expect(readRow('observations', { obs_value: '0' })?.value).toBe(0);
  });

  it('gives no value and no fault where its status says that the value is missing', () => {
    const { rows, faults, arrived } = tableOf('observations', [
      aRow('observations', { obs_status: 'M', obs_value: '' }),
    ]);

    expect({ rows, faults, arrived }).toEqual({ rows: [], faults: [], arrived: 1 });
  });
});

describe('a row of series breaks', () => {
  it('becomes a break of the areas and measures that it names', () => {
    expect(readRow('series_breaks')).toEqual({
      id: 'keqiao-2011',
      areas: ['keqiao', '33'],
      indicators: ['gross-output'],
      period: { kind: 'year', year: 2011 },
      kind: 'definition-change',
      description: { zh: '口径变化', en: 'The definition changes' },
      sources: ['miit'],
    });
  });

  it('concerns all areas where it names none', () => {
    expect(readRow('series_breaks', { area_ids: '' })?.areas).toEqual([]);
  });

  it.each([
    [{ kind: 'gap' }, 'kind', 'gap', 'not-in-list'],
    [{ time_period: '2011?' }, 'time_period', '2011?', 'not-a-period'],
    [{ description_zh: '' }, 'description_zh', '', 'required'],
  ])('is reported for %j', (wish, column, value, reason) => {
    expect(faultOf('series_breaks', wish)).toEqual({ column, value, reason });
  });
});
