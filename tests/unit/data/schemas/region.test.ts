import { describe, expect, it } from 'vitest';
import { faultOf, readRow } from '../rows.ts';

describe('a row of provinces', () => {
  it('becomes a province with its cell of the map', () => {
    expect(readRow('provinces')).toEqual({
      code: '33',
      name: { zh: '浙江省', en: 'Zhejiang' },
      short: { zh: '浙江', en: 'Zhejiang' },
      macroRegion: 'eastern',
      tile: { column: 6, row: 4 },
    });
  });

  it.each([
    [{ code: '3' }, 'code', '3', 'not-a-code'],
    [{ macro_region: 'north' }, 'macro_region', 'north', 'not-in-list'],
    [{ tile_col: 'A' }, 'tile_col', 'A', 'not-a-number'],
    [{ tile_row: '' }, 'tile_row', '', 'required'],
  ])('is reported for %j', (wish, column, value, reason) => {
    expect(faultOf('provinces', wish)).toEqual({ column, value, reason });
  });
});

describe('a row of segments', () => {
  it('becomes a segment in the order of the chain', () => {
    expect(readRow('segments')).toEqual({
      id: 'silk',
      name: { zh: '丝绸', en: 'Silk' },
      order: 5,
      definition: { zh: '', en: '' },
    });
  });

  it('is reported where it has no place in the chain', () => {
    expect(faultOf('segments', { order: 'last' })).toEqual({
      column: 'order',
      value: 'last',
      reason: 'not-a-number',
    });
  });
});

describe('a row of aggregates', () => {
  it('becomes an area that is not one place', () => {
    expect(readRow('aggregates')).toEqual({
      id: 'CN',
      name: { zh: '全国纺织行业', en: 'China, textile industry' },
      definition: { zh: '', en: '' },
      source: 'miit',
    });
  });

  it('is reported where it names no source', () => {
    expect(faultOf('aggregates', { source_id: '' })).toEqual({
      column: 'source_id',
      value: '',
      reason: 'required',
    });
  });
});
