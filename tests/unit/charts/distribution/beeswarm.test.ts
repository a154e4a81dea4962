import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOverlapping } from '../../../../src/charts/axis/textBox.ts';
import { textWidth } from '../../../../src/charts/axis/textWidth.ts';
import { beeswarm } from '../../../../src/charts/distribution/beeswarm.ts';
import { boxPlaces } from '../../../../src/charts/distribution/boxPlaces.ts';

const places = fc
  .array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 150 })
  .map((xs) => xs.toSorted((a, b) => a - b));

describe('a swarm', () => {
  it('lets no dot cover another where it has room', () => {
    fc.assert(
      fc.property(places, (xs) => {
        const { radius, offsets } = beeswarm(xs, 4000);
        const tooNear = xs.some((x, at) =>
          xs.slice(at + 1).some((other, next) => {
            const away = Math.hypot(other - x, (offsets[at + 1 + next] ?? 0) - (offsets[at] ?? 0));

            return away < 2 * radius - 1e-3;
          }),
        );

        expect(tooNear).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it.each([20, 500, 3000, 20_000])('of %i equal values stays within its height', (count) => {
    const { radius, offsets } = beeswarm(
      Array.from({ length: count }, () => 10),
      120,
    );

    expect(offsets).toHaveLength(count);
    expect(Math.max(...offsets.map(Math.abs)) + radius).toBeLessThanOrEqual(60.001);
  });
});

describe('the texts of a box', () => {
  it('stay inside and apart, wherever the quartiles lie', () => {
    const at = fc.integer({ min: 14, max: 344 });
    fc.assert(
      fc.property(fc.tuple(at, at, at), (some) => {
        const [lower = 0, median = 0, upper = 0] = some.toSorted((a, b) => a - b);
        const { texts } = boxPlaces(
          {
            lowerWhisker: lower,
            lowerQuartile: lower,
            median,
            upperQuartile: upper,
            upperWhisker: upper,
            outliers: [],
            texts: { lower: '23.9', median: '中位数 46.9 亿元 E', upper: '1,210' },
          },
          (value) => value,
          100,
          358,
        );
        const boxes = texts.map(({ text, x, y }) => ({
          left: x,
          right: x + textWidth(text, 12),
          top: y - 10,
          bottom: y + 3,
        }));

        expect(boxes.every(({ left, right }) => left >= 0 && right <= 358)).toBe(true);
        expect(
          boxes.some((box, index) =>
            boxes.slice(index + 1).some((other) => isOverlapping(box, other)),
          ),
        ).toBe(false);
      }),
    );
  });
});

describe('the rings of outliers', () => {
  it('stand once where several fall on one pixel, and all of them elsewhere', () => {
    const { outliers } = boxPlaces(
      {
        lowerWhisker: 10,
        lowerQuartile: 20,
        median: 30,
        upperQuartile: 40,
        upperWhisker: 50,
        outliers: [100.1, 100.2, 102, 200],
        texts: { lower: '20', median: '30', upper: '40' },
      },
      (value) => value,
      100,
      358,
    );

    expect(outliers.map(({ cx }) => Math.round(cx))).toEqual([100, 102, 200]);
  });
});
