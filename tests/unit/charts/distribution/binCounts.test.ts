import { describe, expect, it } from 'vitest';
import type { DistributionDrawing } from '../../../../src/charts/distribution/distributionDrawing.ts';
import { distributionLayout } from '../../../../src/charts/distribution/distributionLayout.ts';

function drawingOf(counts: readonly number[]): DistributionDrawing {
  return {
    kind: 'distribution',
    title: 'Income, bn yuan',
    scale: 'linear',
    bins: counts.map((count, at) => ({
      id: `bin-${at}`,
      from: at,
      to: at + 1,
      count,
      text: String(count),
    })),
    box: {
      lowerWhisker: 0,
      lowerQuartile: 1,
      median: 2,
      upperQuartile: 3,
      upperWhisker: 4,
      outliers: [],
      texts: { lower: '1', median: '2', upper: '3' },
    },
    dots: [],
  };
}

const writtenAt = (counts: readonly number[], width: number) =>
  distributionLayout(drawingOf(counts), width, 400, String).bins.map(({ text }) => text);

describe('the counts of a histogram', () => {
  it('stand at every column that has one', () => {
    expect(writtenAt([3, 0, 12], 358)).toEqual(['3', '', '12']);
  });

  it('are all left out where one is wider than its column', () => {
    const counts = Array.from({ length: 30 }, (_, at) => (at === 0 ? 12_345 : 1));

    expect(new Set(writtenAt(counts, 358))).toEqual(new Set(['']));
  });
});
