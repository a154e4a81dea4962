import * as z from 'zod/mini';
import { areaId, indicatorId, observationId, sourceId } from '../../domain/ids.ts';
import {
  confidences,
  type Observation,
  obsStatuses,
  qualifiers,
  scopes,
} from '../../domain/observation.ts';
import { breakKinds, type SeriesBreak } from '../../domain/seriesBreak.ts';
import { list, oneOf, optionalNumber, period, requiredText, rowSchema, text } from './fields.ts';

const fields = {
  id: requiredText,
  area_id: requiredText,
  indicator_id: requiredText,
  time_period: period,
  time_basis: oneOf(['stated', 'inferred', 'unknown']),
  scope: oneOf(scopes),
  obs_value: optionalNumber,
  qualifier: oneOf(qualifiers),
  obs_status: oneOf(obsStatuses),
  confidence: oneOf(confidences),
  conflict_group: text,
  source_id: requiredText,
  note_zh: text,
  note_en: text,
};

/** A published value; null for status `M`, which says that the value is missing: it is shown as every gap is. */
export const observationRow = rowSchema(fields, (row, context): Observation | null => {
  if (row.obs_status === 'M') return null;
  if (row.obs_value === null) {
    context.issues.push({ code: 'custom', path: ['obs_value'], message: 'required', input: '' });

    return z.NEVER;
  }

  return {
    id: observationId(row.id),
    area: areaId(row.area_id),
    indicator: indicatorId(row.indicator_id),
    period: row.time_period,
    timeBasis: row.time_basis,
    scope: row.scope,
    value: row.obs_value,
    qualifier: row.qualifier,
    status: row.obs_status,
    confidence: row.confidence,
    conflictGroup: row.conflict_group,
    source: sourceId(row.source_id),
    note: { zh: row.note_zh, en: row.note_en },
  };
});

export const seriesBreakRow = rowSchema(
  {
    id: requiredText,
    area_ids: list(areaId),
    indicator_ids: list(indicatorId),
    time_period: period,
    kind: oneOf(breakKinds),
    description_zh: requiredText,
    description_en: text,
    source_ids: list(sourceId),
  },
  (row): SeriesBreak => ({
    id: row.id,
    areas: row.area_ids,
    indicators: row.indicator_ids,
    period: row.time_period,
    kind: row.kind,
    description: { zh: row.description_zh, en: row.description_en || row.description_zh },
    sources: row.source_ids,
  }),
);
