import { describe, expect, it } from 'vitest';
import { normal, uniform } from '../../../../mocks/practice/chance.ts';

const names = Array.from({ length: 5000 }, (_, index) => `cluster ${index}`);
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const deviation = (values: readonly number[]) => {
  const middle = mean(values);

  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
};

describe('a number by chance', () => {
  it('is the same for the same name', () => {
    expect([uniform('size'), normal('size')]).toEqual([uniform('size'), normal('size')]);
  });

  it('is another one for another name', () => {
    expect(new Set(names.map(uniform)).size).toBe(names.length);
  });

  it('lies from 0 to 1, evenly', () => {
    const values = names.map(uniform);

    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(mean(values)).toBeCloseTo(0.5, 1);
    expect(deviation(values)).toBeCloseTo(Math.sqrt(1 / 12), 1);
  });

  it('of the normal kind has mean 0 and deviation 1', () => {
    const values = names.map(normal);

    expect(Math.abs(mean(values))).toBeLessThan(0.05);
    expect(deviation(values)).toBeCloseTo(1, 1);
  });
});
