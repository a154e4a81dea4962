import { aggregateId, provinceCode, segmentId, sourceId } from '../../domain/ids.ts';
import { type Aggregate, macroRegions, type Province, type Segment } from '../../domain/region.ts';
import { code, number, oneOf, requiredText, rowSchema, text } from './fields.ts';

export const provinceRow = rowSchema(
  {
    code: code(/^\d{2}$/),
    name_zh: requiredText,
    short_zh: requiredText,
    name_en: requiredText,
    macro_region: oneOf(macroRegions),
    tile_col: number,
    tile_row: number,
  },
  (row): Province => ({
    code: provinceCode(row.code),
    name: { zh: row.name_zh, en: row.name_en },
    short: { zh: row.short_zh, en: row.name_en },
    macroRegion: row.macro_region,
    tile: { column: row.tile_col, row: row.tile_row },
  }),
);

export const segmentRow = rowSchema(
  {
    id: requiredText,
    name_zh: requiredText,
    name_en: requiredText,
    order: number,
    definition_zh: text,
    definition_en: text,
  },
  (row): Segment => ({
    id: segmentId(row.id),
    name: { zh: row.name_zh, en: row.name_en },
    order: row.order,
    definition: { zh: row.definition_zh, en: row.definition_en },
  }),
);

export const aggregateRow = rowSchema(
  {
    id: requiredText,
    name_zh: requiredText,
    name_en: requiredText,
    definition_zh: text,
    definition_en: text,
    source_id: requiredText,
  },
  (row): Aggregate => ({
    id: aggregateId(row.id),
    name: { zh: row.name_zh, en: row.name_en },
    definition: { zh: row.definition_zh, en: row.definition_en },
    source: sourceId(row.source_id),
  }),
);
