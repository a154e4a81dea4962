import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { membersHolding, paretoSteps } from '../../../../src/domain/statistics/pareto.ts';
import { answer } from './answers.ts';

const steps = (...values: readonly number[]) => answer(paretoSteps(values, (value) => value));

describe('the steps of a Pareto chart', () => {
  it('run from the largest row, with the share of all up to it', () => {
    expect(steps(10, 60, 30)).toEqual([
      { row: 60, value: 60, share: 0.6, cumulative: 0.6 },
      { row: 30, value: 30, share: 0.3, cumulative: 0.9 },
      { row: 10, value: 10, share: 0.1, cumulative: 1 },
    ]);
  });

  it.each([
    ['without rows', [], { kind: 'too-few-values', has: 0, needs: 1 }],
    ['with a value below zero', [1, -1], { kind: 'negative', count: 1 }],
    ['where all are zero', [0, 0], { kind: 'all-zero' }],
  ])('are refused %s', (_, values, reason) => {
    expect(paretoSteps(values, (value) => value)).toEqual({ kind: 'refused', reason });
  });

  it('have shares that add up to 1', () => {
    const holdings = fc
      .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1 })
      .filter((values) => values.some((value) => value > 0));
    fc.assert(
      fc.property(holdings, (values) => {
        const all = steps(...values);

        expect(all.reduce((total, { share }) => total + share, 0)).toBeCloseTo(1, 9);
        expect(all.at(-1)?.cumulative).toBe(1);
      }),
    );
  });
});

describe('the members that hold a part of the total', () => {
  it('are the fewest that do', () => {
    expect(membersHolding(steps(10, 60, 30), 0.5)).toEqual({
      members: 1,
      held: 0.6,
      isTied: false,
    });
  });

  it('reach 80% where their shares do on paper, though not in binary', () => {
    expect(membersHolding(steps(0.5, 0.2, 0.1, 0.1, 0.1), 0.8)).toMatchObject({ members: 3 });
  });

  it('are said to be tied where the next one is as large', () => {
    expect(membersHolding(steps(25, 25, 25, 25), 0.5)).toEqual({
      members: 2,
      held: 0.5,
      isTied: true,
    });
  });

  it('are all where the part is the whole', () => {
    expect(membersHolding(steps(1, 2, 3), 1)).toEqual({ members: 3, held: 1, isTied: false });
  });
});
