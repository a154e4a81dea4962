import { describe, expect, it } from 'vitest';
import { faultOf, readRow } from '../rows.ts';

describe('a row of clusters', () => {
  it('becomes a cluster', () => {
    expect(readRow('clusters')).toEqual({
      id: 'keqiao',
      name: { zh: '绍兴市柯桥区', en: 'Keqiao District' },
      short: { zh: '柯桥', en: 'Keqiao' },
      province: '33',
      prefecture: { zh: '绍兴市', en: 'Shaoxing' },
      level: 'district',
      parent: null,
      designations: [{ zh: '中国纺织产业基地市', en: 'China Textile Industry Base City' }],
      segments: ['silk'],
      evidence: 'confirmed',
      listedYear: 2022,
      point: { lat: 30.05, lon: 120.48, precision: 'county-centroid' },
      source: 'miit',
      furtherSources: [],
      note: { zh: '', en: '' },
    });
  });

  it.each([
    [{ id: '' }, 'id', '', 'required'],
    [{ name_zh: '' }, 'name_zh', '', 'required'],
    [{ province_code: '浙江' }, 'province_code', '浙江', 'not-a-code'],
    [{ province_code: '330' }, 'province_code', '330', 'not-a-code'],
    [{ level: 'village' }, 'level', 'village', 'not-in-list'],
    [{ evidence: 'rumour' }, 'evidence', 'rumour', 'not-in-list'],
    [{ listed_year: '2022年' }, 'listed_year', '2022年', 'not-a-date'],
    [{ lat: '30,05' }, 'lat', '30,05', 'not-a-number'],
    [{ point_precision: 'exact' }, 'point_precision', 'exact', 'not-in-list'],
    [{ source_id: '' }, 'source_id', '', 'required'],
  ])('is reported for %j', (wish, column, value, reason) => {
    expect(faultOf('clusters', wish)).toEqual({ column, value, reason });
  });

  it('names the row that contains it', () => {
    expect(readRow('clusters', { parent_id: 'shaoxing' })?.parent).toBe('shaoxing');
  });

  it('lists its segments with the primary one first', () => {
    expect(readRow('clusters', { segments: 'silk | lace|' })?.segments).toEqual(['silk', 'lace']);
  });

  it('has no year of listing where none is known', () => {
    expect(readRow('clusters', { listed_year: '' })?.listedYear).toBeNull();
  });

  it('has no point where a coordinate is missing', () => {
    expect(readRow('clusters', { lat: '' })?.point).toBeNull();
  });

  it('stands on the equator where its latitude is zero', () => {
    expect(readRow('clusters', { lat: '0' })?.point?.lat).toBe(0);
  });

  it('has its Chinese name where no English one is given', () => {
    const cluster = readRow('clusters', { name_en: '', short_en: '' });

    expect([cluster?.name.en, cluster?.short.en]).toEqual(['绍兴市柯桥区', '柯桥']);
  });

  it('pairs the titles of both languages', () => {
    const wish = { designations_zh: '基地市|名城', designations_en: 'Base City|Famous City' };

    expect(readRow('clusters', wish)?.designations).toEqual([
      { zh: '基地市', en: 'Base City' },
      { zh: '名城', en: 'Famous City' },
    ]);
  });

  it('keeps a title that is written in one language only', () => {
    const wish = { designations_zh: '基地市|名城', designations_en: 'Base City' };

    expect(readRow('clusters', wish)?.designations[1]).toEqual({ zh: '名城', en: '名城' });
  });
});
