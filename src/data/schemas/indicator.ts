import { indicatorId, unitId } from '../../domain/ids.ts';
import {
  aggregations,
  dimensions,
  directions,
  type Indicator,
  scales,
  type Unit,
} from '../../domain/indicator.ts';
import { number, oneOf, requiredText, rowSchema, text } from './fields.ts';

export const indicatorRow = rowSchema(
  {
    id: requiredText,
    name_zh: requiredText,
    name_en: requiredText,
    unit_id: requiredText,
    scale: oneOf(scales),
    aggregation: oneOf(aggregations),
    direction: oneOf(directions),
    dimension: oneOf(dimensions),
    definition_zh: text,
    definition_en: text,
  },
  (row): Indicator => ({
    id: indicatorId(row.id),
    name: { zh: row.name_zh, en: row.name_en },
    unit: unitId(row.unit_id),
    scale: row.scale,
    aggregation: row.aggregation,
    direction: row.direction,
    dimension: row.dimension,
    definition: { zh: row.definition_zh, en: row.definition_en },
  }),
);

export const unitRow = rowSchema(
  {
    id: requiredText,
    name_zh: requiredText,
    name_en: requiredText,
    symbol_zh: text,
    symbol_en: text,
    factor: number,
    note_zh: text,
    note_en: text,
  },
  (row): Unit => ({
    id: unitId(row.id),
    name: { zh: row.name_zh, en: row.name_en },
    symbol: { zh: row.symbol_zh, en: row.symbol_en },
    factor: row.factor,
    note: { zh: row.note_zh, en: row.note_en },
  }),
);
