import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadOffsets, spreadPitch } from '../../../../src/charts/point-map/spreadOffsets.ts';

const keqiao = { lon: 120.48, lat: 30.09 };
const shengze = { lon: 120.66, lat: 30.91 };

describe('dots that share a place', () => {
  it('stay where they are alone', () => {
    expect(spreadOffsets([keqiao, shengze], 6)).toEqual([
      { x: 0, y: 0 },
      { x: 0, y: 0 },
    ]);
  });

  it('keep the first of them on the place and put the others beside it', () => {
    const [first, second] = spreadOffsets([keqiao, keqiao], 6);

    expect(first).toEqual({ x: 0, y: 0 });
    expect(Math.hypot(second?.x ?? 0, second?.y ?? 0)).toBeCloseTo(6);
  });

  it('always stand in the same way', () => {
    const many = Array.from({ length: 12 }, () => keqiao);

    expect(spreadOffsets(many, 6)).toEqual(spreadOffsets(many, 6));
  });

  it('stand apart from one another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), (count) => {
        const offsets = spreadOffsets(
          Array.from({ length: count }, () => keqiao),
          6,
        );
        for (const [index, a] of offsets.entries()) {
          for (const b of offsets.slice(index + 1)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(4);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('stand further apart on a larger map, within a limit', () => {
    expect([1, 3, 24].map(spreadPitch)).toEqual([6, 10, 14]);
  });
});
