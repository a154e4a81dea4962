/** Positions by size, smallest first, from 1; equal values share the mean of theirs. */
function ranks(values: readonly number[]): readonly number[] {
  return values.map((value) => {
    const smaller = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;

    return smaller + (equal + 1) / 2;
  });
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Sum of the products of the deviations from the means. */
function codeviation(x: readonly number[], y: readonly number[]): number {
  const [meanX, meanY] = [mean(x), mean(y)];

  return x.reduce((sum, value, index) => sum + (value - meanX) * ((y[index] ?? 0) - meanY), 0);
}

/** Rank correlation of two measures of the same clusters, from −1 to 1 (Spearman, 1904). */
export function rankCorrelation(x: readonly number[], y: readonly number[]): number {
  const [rankX, rankY] = [ranks(x), ranks(y)];

  return (
    codeviation(rankX, rankY) / Math.sqrt(codeviation(rankX, rankX) * codeviation(rankY, rankY))
  );
}

/**
 * The slope of log(rank − ½) on log(size) over the largest; −1 is Zipf's law, flatter is more uneven.
 *
 * Method: Gabaix and Ibragimov, Rank − 1/2, Journal of Business & Economic Statistics 29 (2011).
 */
export function rankSizeSlope(sizes: readonly number[], largest: number): number {
  const top = sizes.toSorted((a, b) => b - a).slice(0, largest);
  const logSize = top.map(Math.log);
  const logRank = top.map((_, index) => Math.log(index + 0.5));

  return codeviation(logSize, logRank) / codeviation(logSize, logSize);
}
