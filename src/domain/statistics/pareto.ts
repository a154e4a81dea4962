import { computed, type Outcome, refused } from '../outcome.ts';
import { type StatisticRefusal, shareRefusal } from './statisticRefusal.ts';
import { sum } from './sum.ts';

/** One row in the order of size, with its part of the total and that of all up to it, from 0 to 1. */
export interface ParetoStep<Row> {
  readonly row: Row;
  readonly value: number;
  readonly share: number;
  readonly cumulative: number;
}

/** How many of the largest rows together hold at least a part of the total. */
export interface Reach {
  readonly members: number;
  /** What they hold, from 0 to 1. */
  readonly held: number;
  /** Whether the next row is as large as the last one counted: then which of them is counted is arbitrary. */
  readonly isTied: boolean;
}

/**
 * The rows from the largest with their cumulative shares; equal rows keep their order.
 *
 * Refused without rows, for a value below zero, and where all are zero.
 * Method: the Pareto diagram of Juran, Quality Control Handbook (1951).
 */
export function paretoSteps<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => number,
): Outcome<readonly ParetoStep<Row>[], StatisticRefusal> {
  const refusal = shareRefusal(rows.map(valueOf), 1);
  if (refusal) return refused(refusal);
  const order = rows.toSorted((a, b) => valueOf(b) - valueOf(a));
  const total = sum(order.map(valueOf));
  let running = 0;
  const steps = order.map((row) => {
    const value = valueOf(row);
    running += value;

    return { row, value, share: value / total, cumulative: running / total };
  });

  return computed(steps);
}

/** The fewest rows that hold at least a part (0.5, 0.8) of the total. All of them where the part is 1. */
export function membersHolding(steps: readonly ParetoStep<unknown>[], part: number): Reach {
  // 0.1 + 0.2 + 0.5 is 0.8 on paper but not in binary: the line counts as reached at its last digit.
  const at = steps.findIndex(({ cumulative }) => cumulative >= part - 1e-12);
  const members = at === -1 ? steps.length : at + 1;
  const last = steps[members - 1];

  return {
    members,
    held: last?.cumulative ?? 0,
    isTied: last !== undefined && steps[members]?.value === last.value,
  };
}
