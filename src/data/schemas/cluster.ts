import type { Bilingual } from '../../domain/bilingual.ts';
import { type Cluster, evidences, levels, pointPrecisions } from '../../domain/cluster.ts';
import { clusterId, provinceCode, segmentId, sourceId } from '../../domain/ids.ts';
import {
  code,
  isoDate,
  list,
  oneOf,
  optionalNumber,
  requiredText,
  rowSchema,
  text,
} from './fields.ts';

export const clusterRow = rowSchema(
  {
    id: requiredText,
    name_zh: requiredText,
    name_en: text,
    short_zh: requiredText,
    short_en: text,
    province_code: code(/^\d{2}$/),
    prefecture_zh: text,
    prefecture_en: text,
    level: oneOf(levels),
    parent_id: text,
    designations_zh: list(String),
    designations_en: list(String),
    segments: list(segmentId),
    evidence: oneOf(evidences),
    listed_year: isoDate,
    lat: optionalNumber,
    lon: optionalNumber,
    point_precision: oneOf(['', ...pointPrecisions]),
    source_id: requiredText,
    further_source_ids: list(sourceId),
    note_zh: text,
    note_en: text,
  },
  (row): Cluster => ({
    id: clusterId(row.id),
    name: { zh: row.name_zh, en: row.name_en || row.name_zh },
    short: { zh: row.short_zh, en: row.short_en || row.name_en || row.short_zh },
    province: provinceCode(row.province_code),
    prefecture: { zh: row.prefecture_zh, en: row.prefecture_en },
    level: row.level,
    parent: row.parent_id === '' ? null : clusterId(row.parent_id),
    designations: paired(row.designations_zh, row.designations_en),
    segments: row.segments,
    evidence: row.evidence,
    listedYear: row.listed_year === '' ? null : Number(row.listed_year.slice(0, 4)),
    point:
      row.lat === null || row.lon === null || row.point_precision === ''
        ? null
        : { lat: row.lat, lon: row.lon, precision: row.point_precision },
    source: sourceId(row.source_id),
    furtherSources: row.further_source_ids,
    note: { zh: row.note_zh, en: row.note_en },
  }),
);

/** Two lists of the same titles; where one is shorter, the other language's title stands in. */
function paired(zh: readonly string[], en: readonly string[]): readonly Bilingual[] {
  const longer = zh.length >= en.length ? zh : en;

  return longer.map((title, index) => ({ zh: zh[index] ?? title, en: en[index] ?? title }));
}
