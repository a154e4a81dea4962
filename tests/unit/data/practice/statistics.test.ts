import { describe, expect, it } from 'vitest';
import { rankCorrelation, rankSizeSlope } from '../../../../mocks/practice/statistics.ts';

describe('the rank correlation', () => {
  it('is that of the usual example of IQ and hours of television', () => {
    const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
    const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];

    expect(rankCorrelation(iq, hours)).toBeCloseTo(-29 / 165, 10);
  });

  it('is one for the same order, minus one for the opposite one', () => {
    expect(rankCorrelation([1, 2, 30], [5, 6, 7])).toBeCloseTo(1, 10);
    expect(rankCorrelation([1, 2, 30], [7, 6, 5])).toBeCloseTo(-1, 10);
  });

  it('gives equal values the same rank', () => {
    expect(rankCorrelation([1, 1, 2, 2], [3, 3, 9, 9])).toBeCloseTo(1, 10);
  });
});

describe('the slope of rank and size', () => {
  const zipf = Array.from({ length: 40 }, (_, index) => 1000 / (index + 0.5));

  it('is minus one where sizes follow the law of Zipf', () => {
    expect(rankSizeSlope(zipf, 40)).toBeCloseTo(-1, 10);
  });

  it('is flatter where sizes are more uneven', () => {
    const squares = zipf.map((size) => size ** 2);

    expect(rankSizeSlope(squares, 40)).toBeCloseTo(-0.5, 10);
  });

  it('looks at the largest only, whatever their order', () => {
    expect(rankSizeSlope([...zipf, 1, 1, 1].toReversed(), 40)).toBeCloseTo(-1, 10);
  });
});
