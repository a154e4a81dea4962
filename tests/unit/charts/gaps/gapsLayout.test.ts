import { describe, expect, it } from 'vitest';
import type { GapsDrawing } from '../../../../src/charts/gaps/gapsDrawing.ts';
import {
  gapsHeight,
  gapsLayout,
  gapsPlaces,
  powerOf,
} from '../../../../src/charts/gaps/gapsLayout.ts';
import { aMark } from '../drawings.ts';

const gapsOf = (multiples: readonly number[]): GapsDrawing => ({
  kind: 'gaps',
  rows: multiples.map((value) => ({
    bar: aMark({ id: `g${value}`, value, certainty: 'calculated' }),
    label: 'Profit',
    detail: '10, median 5',
    tone: 'better',
  })),
  axisName: 'Multiples of the peer median',
});
const whole = { x: 24, y: 40, width: 400, height: 14 };

describe('gaps to a median', () => {
  it('are as long for twice as much as for half as much', () => {
    const layout = gapsLayout(gapsOf([2, 0.5]), 774);
    const [twice, half] = [2, 0.5].map((multiple) => gapsPlaces(whole, multiple, layout).bar);

    expect(twice?.width).toBeCloseTo(half?.width ?? 0);
    expect(half?.x).toBeLessThan(twice?.x ?? 0);
  });

  it('reach far enough for every multiple, on both sides alike', () => {
    expect(gapsLayout(gapsOf([9, 0.9]), 774).domain).toEqual([-4, 4]);
  });

  it('reach once as far without any multiple', () => {
    expect(gapsLayout(gapsOf([0]), 774).domain).toEqual([-1, 1]);
  });

  it('have the median among at most five ticks', () => {
    for (const multiple of [1, 2, 9, 100, 4000]) {
      const { ticks } = gapsLayout(gapsOf([multiple]), 774);
      expect(ticks).toContain(0);
      expect(ticks.length).toBeLessThanOrEqual(5);
    }
  });

  it('have no power of a multiple that is none', () => {
    expect(powerOf(0)).toBeUndefined();
    expect(powerOf(-2)).toBeUndefined();
    expect(powerOf(4)).toBe(2);
  });

  it('grow with their rows', () => {
    expect(gapsHeight(gapsOf([1, 2]), 774)).toBeGreaterThan(gapsHeight(gapsOf([1]), 774));
  });

  it('have the value below its measure where both do not fit on a line', () => {
    const drawing = gapsOf([2]);
    const [wide, slim] = [774, 90].map((width) => gapsPlaces(whole, 2, gapsLayout(drawing, width)));

    expect(wide?.text.y).toBe(wide?.label.y);
    expect(slim?.text.y).toBeGreaterThan(slim?.label.y ?? Infinity);
    expect(gapsHeight(drawing, 90)).toBeGreaterThan(gapsHeight(drawing, 774));
  });
});
