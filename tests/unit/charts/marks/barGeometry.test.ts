import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Box,
  frayedBar,
  inset,
  openBar,
  openEndPx,
} from '../../../../src/charts/marks/barGeometry.ts';

const bar: Box = { x: 100, y: 20, width: 300, height: 16 };

const bars = fc.record({
  x: fc.integer({ min: 0, max: 500 }),
  y: fc.integer({ min: 0, max: 500 }),
  width: fc.integer({ min: 0, max: 800 }),
  height: fc.integer({ min: 6, max: 40 }),
});

describe('a bar of a rounded value', () => {
  it('is solid almost to the value', () => {
    expect(frayedBar(bar).body).toEqual({ x: 100, y: 20, width: 295, height: 16 });
  });

  it('ends in three threads astride the value', () => {
    const ends = frayedBar(bar).threads.map(({ x1 }) => x1);

    expect(ends).toEqual([398, 401.5, 405]);
    expect(ends.some((x) => x < 400) && ends.some((x) => x > 400)).toBe(true);
  });

  it('has upright threads as high as the bar', () => {
    for (const { x1, x2, y1, y2 } of frayedBar(bar).threads) {
      expect([x2, y1, y2]).toEqual([x1, 20, 36]);
    }
  });

  it('has no negative length, however short it is', () => {
    fc.assert(fc.property(bars, (short) => frayedBar(short).body.width >= 0));
  });
});

describe('a bar of a lower bound', () => {
  it('has its bound at the value, standing out above and below', () => {
    expect(openBar(bar).bound).toEqual({ x1: 400, x2: 400, y1: 17, y2: 39 });
  });

  it('opens beyond the bound and not before it', () => {
    const { fade } = openBar(bar);

    expect(fade).toEqual({ x: 400, y: 20, width: openEndPx, height: 16 });
  });

  it('opens by less where there is less room', () => {
    expect(openBar(bar, 26).fade.width).toBe(26);
  });

  it('has its edges within the open end', () => {
    fc.assert(
      fc.property(bars, (any) => {
        const { fade, edges } = openBar(any);

        for (const edge of edges) {
          expect(edge.x).toBe(fade.x);
          expect(edge.y).toBeGreaterThanOrEqual(fade.y);
          expect(edge.y + edge.height).toBeLessThanOrEqual(fade.y + fade.height + 1e-9);
        }
      }),
    );
  });
});

describe('a box for a stroke of one pixel', () => {
  it('lies half a pixel inside', () => {
    expect(inset(bar)).toEqual({ x: 100.5, y: 20.5, width: 299, height: 15 });
  });

  it('is never negative', () => {
    expect(inset({ x: 0, y: 0, width: 0, height: 0 })).toMatchObject({ width: 0, height: 0 });
  });
});
