import type { Bilingual } from './bilingual.ts';
import type { AreaId, IndicatorId, SourceId } from './ids.ts';
import type { Observation } from './observation.ts';
import { periodEnd, type Period } from './period.ts';

export const breakKinds = ['definition-change', 'concept-change', 'different-scope'] as const;
export type BreakKind = (typeof breakKinds)[number];

/** A place where a definition changes or scopes differ: no line is drawn and no difference taken across it. */
export interface SeriesBreak {
  readonly id: string;
  /** Empty: all areas. */
  readonly areas: readonly AreaId[];
  readonly indicators: readonly IndicatorId[];
  readonly period: Period;
  readonly kind: BreakKind;
  readonly description: Bilingual;
  readonly sources: readonly SourceId[];
}

/**
 * The break that separates two observations of one area, if any.
 *
 * A break separates what comes before its period from what comes at or after it. Where scopes
 * differ (`different-scope`), the values from the break on are not comparable with one another
 * either. Two indicators named by one concept change are separated by it as well.
 */
export function breakBetween(
  a: Observation,
  b: Observation,
  breaks: readonly SeriesBreak[],
): SeriesBreak | undefined {
  return breaks.find(
    (candidate) => concerns(candidate, a) && concerns(candidate, b) && separates(candidate, a, b),
  );
}

function concerns(candidate: SeriesBreak, observation: Observation): boolean {
  const areaMatches = candidate.areas.length === 0 || candidate.areas.includes(observation.area);

  return areaMatches && candidate.indicators.includes(observation.indicator);
}

function separates(candidate: SeriesBreak, a: Observation, b: Observation): boolean {
  if (a.period.kind === 'undated' || b.period.kind === 'undated') return true;
  const sides = [a, b].map((observation) => isFrom(candidate, observation));
  if (candidate.kind === 'different-scope') return sides.includes(true);

  return sides.includes(true) && sides.includes(false);
}

/** Whether the observation lies at or after the break. An undated one lies on neither side: it is kept apart. */
function isFrom(candidate: SeriesBreak, observation: Observation): boolean {
  const end = periodEnd(observation.period);
  const start = periodEnd(candidate.period);
  if (end === undefined || start === undefined) return true;

  return Math.floor(end / 10_000) >= Math.floor(start / 10_000);
}
