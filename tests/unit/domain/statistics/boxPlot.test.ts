import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxPlot } from '../../../../src/domain/statistics/boxPlot.ts';
import { fiveNumbers } from '../../../../src/domain/statistics/fiveNumbers.ts';
import { answer } from './answers.ts';

describe('the five numbers', () => {
  it('of the heights of 31 black cherry trees are those of summary(trees$Height) in R', () => {
    const heights = [
      70, 65, 63, 72, 81, 83, 66, 75, 80, 75, 79, 76, 76, 69, 75, 74, 85, 86, 71, 64, 78, 80, 74,
      72, 77, 81, 82, 80, 80, 80, 87,
    ];

    expect(answer(fiveNumbers(heights))).toEqual({
      minimum: 63,
      lowerQuartile: 72,
      median: 76,
      upperQuartile: 80,
      maximum: 87,
    });
  });

  it('are refused without values', () => {
    expect(fiveNumbers([])).toEqual({
      kind: 'refused',
      reason: { kind: 'too-few-values', has: 0, needs: 1 },
    });
  });
});

describe('a box with whiskers', () => {
  it('reaches 1.5 times the height of the box, and names what lies beyond', () => {
    expect(answer(boxPlot([1, 2, 3, 4, 5, 6, 7, 8, 9, 30]))).toMatchObject({
      lowerFence: -3.5,
      upperFence: 14.5,
      lowerWhisker: 1,
      upperWhisker: 9,
      outliers: [30],
    });
  });

  it('of equal values is flat and has no outlier', () => {
    expect(answer(boxPlot([4, 4, 4]))).toMatchObject({
      lowerWhisker: 4,
      upperWhisker: 4,
      outliers: [],
    });
  });

  it('is refused without values', () => {
    expect(boxPlot([]).kind).toBe('refused');
  });

  it('has every value between the whiskers or among the outliers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -999, max: 999 }), { minLength: 1 }), (values) => {
        const box = answer(boxPlot(values));
        const within = values.filter(
          (value) => value >= box.lowerWhisker && value <= box.upperWhisker,
        );

        expect(within.length + box.outliers.length).toBe(values.length);
      }),
    );
  });
});
