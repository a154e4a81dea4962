import { describe, expect, it } from 'vitest';
import { dotGeometry } from '../../../../src/charts/marks/dotGeometry.ts';

const { diamond, boundBar, upwards, downwards, barAbove, barBelow } = dotGeometry(50, 100);

describe('the marks of doubt around a point', () => {
  it('put the bound at the value itself', () => {
    expect(boundBar).toEqual({ x1: 45, x2: 55, y1: 100, y2: 100 });
  });

  it('lead up from a lower bound, because more is higher', () => {
    expect([upwards.y1, upwards.y2]).toEqual([100, 82]);
  });

  it('lead down from an upper bound', () => {
    expect([downwards.y1, downwards.y2]).toEqual([100, 118]);
  });

  it('stand above and below a rounded value at equal distance', () => {
    expect([barAbove.y1, barBelow.y1]).toEqual([92, 108]);
  });

  it('draw the count of another owner as a diamond around its value', () => {
    expect(diamond).toBe('M50 93L57 100L50 107L43 100Z');
  });
});
