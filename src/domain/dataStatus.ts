import { type LatestValue, observationsBehind } from './latestValue.ts';
import { isBound, isEstimated, type Observation } from './observation.ts';

/** How sure the latest value of a place is. Several may hold: a rounded value of low confidence is both. */
export const dataStatuses = [
  'exact',
  'about',
  'bound',
  'estimated',
  'contested',
  'part-year',
  'undated',
  'doubtful',
  'missing',
] as const;
export type DataStatus = (typeof dataStatuses)[number];

export function statusesOf(latest: LatestValue): readonly DataStatus[] {
  if (latest.kind === 'missing') return ['missing'];
  const behind = observationsBehind(latest);
  const holds: Readonly<Record<DataStatus, boolean>> = {
    exact: behind.every((row) => row.qualifier === '=' && !isEstimated(row)),
    about: behind.some((row) => row.qualifier === '~'),
    bound: behind.some(isBound),
    estimated: behind.some(isEstimated),
    contested: latest.kind === 'contested',
    'part-year': latest.kind === 'part-year',
    undated: behind.some((row) => row.period.kind === 'undated'),
    doubtful: behind.some(isDoubtful),
    missing: false,
  };

  return dataStatuses.filter((status) => holds[status]);
}

/** Of low confidence in the transcription or the source, or marked unreliable by it. */
export function isDoubtful(observation: Pick<Observation, 'confidence' | 'status'>): boolean {
  return observation.confidence === 'low' || observation.status === 'U';
}
