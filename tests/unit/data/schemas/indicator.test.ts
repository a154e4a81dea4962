import { describe, expect, it } from 'vitest';
import { faultOf, readRow } from '../rows.ts';

describe('a row of indicators', () => {
  it('becomes a measure that says what may be added up', () => {
    expect(readRow('indicators')).toEqual({
      id: 'gross-output',
      name: { zh: '总产值', en: 'Gross output' },
      unit: 'cny-100m',
      scale: 'ratio',
      aggregation: 'sum',
      direction: 'higher',
      dimension: 'scale',
      definition: { zh: '', en: '' },
    });
  });

  it.each([
    [{ unit_id: '' }, 'unit_id', '', 'required'],
    [{ scale: 'length' }, 'scale', 'length', 'not-in-list'],
    [{ aggregation: 'max' }, 'aggregation', 'max', 'not-in-list'],
    [{ direction: 'up' }, 'direction', 'up', 'not-in-list'],
    [{ dimension: 'time' }, 'dimension', 'time', 'not-in-list'],
  ])('is reported for %j', (wish, column, value, reason) => {
    expect(faultOf('indicators', wish)).toEqual({ column, value, reason });
  });
});

describe('a row of units', () => {
  it('becomes a unit with its worth in the base unit', () => {
    expect(readRow('units')).toEqual({
      id: 'cny-100m',
      name: { zh: '亿元', en: '100 million yuan' },
      symbol: { zh: '亿元', en: '100m yuan' },
      factor: 100_000_000,
      note: { zh: '', en: '' },
    });
  });

  it.each([
    [{ factor: '' }, 'factor', '', 'required'],
    [{ factor: '1亿' }, 'factor', '1亿', 'not-a-number'],
  ])('is reported for %j', (wish, column, value, reason) => {
    expect(faultOf('units', wish)).toEqual({ column, value, reason });
  });
});
