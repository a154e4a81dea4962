import { describe, expect, it } from 'vitest';
import { linearScale } from '../../../../src/charts/axis/scale.ts';

describe('a linear scale', () => {
  it('takes the ends of the values to the ends of the pixels', () => {
    const scale = linearScale([0, 200], [40, 440]);

    expect([scale(0), scale(100), scale(200)]).toEqual([40, 240, 440]);
  });

  it('runs upwards where the pixels run downwards', () => {
    const scale = linearScale([0, 10], [300, 0]);

    expect([scale(0), scale(10)]).toEqual([300, 0]);
  });

  it('puts the only value at its start', () => {
    expect(linearScale([2019, 2019], [40, 440])(2019)).toBe(40);
  });
});
