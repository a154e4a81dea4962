import { isBound, type Observation } from './observation.ts';
import { axisYear } from './period.ts';
import { breakBetween, type SeriesBreak } from './seriesBreak.ts';

/**
 * A stretch of a line between two readings of one series.
 *
 * `solid` between neighbouring readings; `dotted` where more than `solidYears` lie between them
 * and the years between are unknown.
 */
export interface Stretch {
  readonly from: Observation;
  readonly to: Observation;
  readonly stroke: 'solid' | 'dotted';
}

/** A place where the line stops, with the reason. */
export interface Interruption {
  readonly from: Observation;
  readonly to: Observation;
  readonly cause: SeriesBreak;
}

export interface BrokenLine {
  readonly stretches: readonly Stretch[];
  readonly interruptions: readonly Interruption[];
}

/**
 * The line through one series: straight between neighbours, stopped at every break.
 *
 * Only years and days are on the axis: a part of a year and an undated value are left out. A
 * threshold is no point of a line, and neither is one of several values that contradict one another.
 * Readings of different measures are never joined.
 */
export function brokenLine(
  observations: readonly Observation[],
  breaks: readonly SeriesBreak[],
  solidYears: number,
): BrokenLine {
  const points = observations
    .filter((row) => axisYear(row.period) !== undefined && !isBound(row))
    .toSorted((a, b) => (axisYear(a.period) ?? 0) - (axisYear(b.period) ?? 0));
  const pairs = points.slice(1).flatMap((to, index) => {
    const from = points[index];

    return from ? [{ from, to, cause: breakBetween(from, to, breaks) }] : [];
  });

  return {
    stretches: pairs
      .filter(({ from, to, cause }) => !cause && mayBeJoined(from, to))
      .map(({ from, to }) => ({
        from,
        to,
        stroke: gap(from, to) > solidYears ? 'dotted' : 'solid',
      })),
    interruptions: pairs.flatMap(({ from, to, cause }) =>
      cause && gap(from, to) > 0 ? [{ from, to, cause }] : [],
    ),
  };
}

/** One measure at two times, neither of them contradicted by another source. */
function mayBeJoined(from: Observation, to: Observation): boolean {
  const isContested = from.conflictGroup !== '' || to.conflictGroup !== '';

  return from.indicator === to.indicator && gap(from, to) > 0 && !isContested;
}

function gap(from: Observation, to: Observation): number {
  return (axisYear(to.period) ?? 0) - (axisYear(from.period) ?? 0);
}
