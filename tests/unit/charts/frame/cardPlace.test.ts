import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardPlace, ringPlace } from '../../../../src/charts/frame/markBox.ts';

const chart = { width: 700, height: 400 };

describe('the card of a mark', () => {
  it('stands in the middle below its mark', () => {
    const box = { left: 300, top: 100, width: 40, height: 20 };

    expect(cardPlace(box, chart, 600)).toEqual({ left: 184, width: 272, top: 130 });
  });

  it('stands above its mark where the window ends', () => {
    const box = { left: 300, top: 100, width: 40, height: 20 };

    expect(cardPlace(box, chart, 120)).toEqual({ left: 184, width: 272, bottom: 310 });
  });

  it('never leaves the sides of the chart', () => {
    const boxes = fc.record({
      left: fc.integer({ min: 0, max: 1400 }),
      top: fc.constant(0),
      width: fc.integer({ min: 0, max: 400 }),
      height: fc.constant(10),
    });

    fc.assert(
      fc.property(boxes, fc.integer({ min: 200, max: 1400 }), (box, width) => {
        const place = cardPlace(box, { width, height: 300 }, 600);

        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.left + place.width).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('the ring around a mark', () => {
  it('is three pixels away on every side', () => {
    expect(ringPlace({ left: 10, top: 20, width: 30, height: 40 })).toEqual({
      left: 7,
      top: 17,
      width: 36,
      height: 46,
    });
  });
});
