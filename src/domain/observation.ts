import type { AreaId, IndicatorId, ObservationId, SourceId } from './ids.ts';
import type { Bilingual } from './bilingual.ts';
import type { Period, TimeBasis } from './period.ts';

/** `=` as printed, `>` more than, `<` less than, `~` about. */
export const qualifiers = ['=', '>', '<', '~'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** SDMX CL_OBS_STATUS, the codes this package uses. */
export const obsStatuses = ['A', 'B', 'E', 'F', 'I', 'M', 'P', 'U'] as const;
export type ObsStatus = (typeof obsStatuses)[number];

/** How much of the place and its industry a value covers. Only `whole` describes a cluster and may be ranked. */
export const scopes = ['whole', 'part', 'wider', 'all-industry', 'market'] as const;
export type Scope = (typeof scopes)[number];

export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** One published value, after SDMX: area, indicator and period, with unit by the indicator, status and source. */
export interface Observation {
  readonly id: ObservationId;
  readonly area: AreaId;
  readonly indicator: IndicatorId;
  readonly period: Period;
  readonly timeBasis: TimeBasis;
  readonly scope: Scope;
  /** In the unit of the indicator. */
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly status: ObsStatus;
  readonly confidence: Confidence;
  /** Values that share this text contradict one another; empty where none does. */
  readonly conflictGroup: string;
  readonly source: SourceId;
  readonly note: Bilingual;
}

/** A threshold rather than a value: it takes no exact part in a sum and no rank. */
export function isBound(observation: Pick<Observation, 'qualifier'>): boolean {
  return observation.qualifier === '>' || observation.qualifier === '<';
}

/** Calculated, forecast, imputed or provisional: shown with the mark of doubt and the footnote. */
export function isEstimated(observation: Pick<Observation, 'status'>): boolean {
  return ['E', 'F', 'I', 'P'].includes(observation.status);
}
