import { describe, expect, it } from 'vitest';
import { ticksAcross } from '../../../../src/charts/axis/ticksAcross.ts';

describe('ticks across zero', () => {
  it.each([
    ['values above zero begin at zero', 3, 95, 5, [0, 20, 40, 60, 80, 100]],
    ['values below zero end at zero', -9, -1, 5, [-10, -8, -6, -4, -2, 0]],
    ['values on both sides have zero among them', -4, 12, 4, [-5, 0, 5, 10, 15]],
    ['nothing has one step', 0, 0, 4, [0, 1]],
  ])('%s', (_, lowest, highest, count, ticks) => {
    expect(ticksAcross(lowest, highest, count)).toEqual(ticks);
  });
});
