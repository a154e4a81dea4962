import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsTicks } from '../../../../src/charts/months/monthsLayout.ts';
import type { MonthsDrawing } from '../../../../src/charts/months/monthsDrawing.ts';

function monthsOf(counts: readonly number[]): MonthsDrawing {
  return {
    kind: 'months',
    columns: counts.map((count, index) => ({
      id: `2019-${index + 1}`,
      label: `month ${index + 1}`,
      count,
      isDimmed: false,
    })),
  };
}

describe('the ticks of notices by month', () => {
  it.each([
    [[1], [0, 1]],
    [
      [1, 5],
      [0, 2, 4, 6],
    ],
    [
      [0, 0],
      [0, 1],
    ],
    [[], [0, 1]],
  ])('for counts of %j are %j', (counts, expected) => {
    expect(monthsTicks(monthsOf(counts))).toEqual(expected);
  });

  it('are whole notices that cover the largest month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (largest) => {
        const ticks = monthsTicks(monthsOf([largest]));

        expect(ticks.every(Number.isInteger)).toBe(true);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(largest);
      }),
    );
  });
});
