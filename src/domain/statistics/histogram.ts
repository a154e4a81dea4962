import { computed, type Outcome, refused } from '../outcome.ts';
import { fiveNumbers } from './fiveNumbers.ts';
import { logEdges } from './logEdges.ts';
import { nearestRoundStep, times } from './roundSteps.ts';
import { logRefusal, type StatisticRefusal } from './statisticRefusal.ts';

/** How many values lie from an edge up to the next; the last bin holds its upper edge as well. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface Histogram {
  readonly scale: 'linear' | 'log';
  readonly rule: 'freedman-diaconis' | 'sturges';
  /** Side by side and without a gap, from the smallest value to the largest; edges are round. */
  readonly bins: readonly Bin[];
}

/** More bins than about this show noise: a far outlier would ask for thousands. Rounding may add half as many. */
const mostBins = 40;

/**
 * Values counted in bins of one width; on a logarithmic axis of one ratio, up to rounding.
 *
 * The width is that of Freedman and Diaconis, 2 · IQR / ∛n, rounded to a round step; where the
 * quartiles coincide it is that of Sturges, range / (⌈log₂ n⌉ + 1). On a logarithmic axis both are
 * taken of the logarithms. Refused without values, and there for a value that is not above zero.
 * Methods: Freedman & Diaconis, Z. Wahrscheinlichkeitstheorie verw. Gebiete 57 (1981); Sturges, JASA 21 (1926).
 */
export function histogram(
  values: readonly number[],
  scale: 'linear' | 'log',
): Outcome<Histogram, StatisticRefusal> {
  const refusal = scale === 'log' ? logRefusal(values) : undefined;
  if (refusal) return refused(refusal);
  const positions = scale === 'log' ? values.map(Math.log10) : values;
  const numbers = fiveNumbers(positions);
  if (numbers.kind === 'refused') return refused(numbers.reason);
  const { minimum, lowerQuartile, upperQuartile, maximum } = numbers.value;
  const range = maximum - minimum;
  const { rule, width } = binWidth(values.length, upperQuartile - lowerQuartile, range);
  const least = Math.max(width, range / mostBins);
  const edgesOf = scale === 'log' ? logEdges : linearEdges;

  return computed({
    scale,
    rule,
    bins: counted(values, edgesOf(...extentOf(values), least)),
  });
}

/** The smallest and the largest value, as they are and not as the power of their logarithm. */
function extentOf(values: readonly number[]): readonly [minimum: number, maximum: number] {
  return [
    values.reduce((least, value) => Math.min(least, value), Infinity),
    values.reduce((most, value) => Math.max(most, value), -Infinity),
  ];
}

function binWidth(n: number, quartileRange: number, range: number) {
  const width = (2 * quartileRange) / Math.cbrt(n);
  if (width > 0) return { rule: 'freedman-diaconis', width } as const;

  return { rule: 'sturges', width: range / (Math.ceil(Math.log2(n)) + 1) } as const;
}

/** Round edges from at or below the least value to at or above the largest; at least two. */
function linearEdges(minimum: number, maximum: number, width: number): readonly number[] {
  const extent = Math.max(Math.abs(minimum), Math.abs(maximum));
  // Equal values get a tenth of their size; below a billionth of it edges could not be told apart.
  const least = minimum === maximum ? extent / 10 : extent * 1e-9;
  const step = nearestRoundStep(Math.max(width, least) || 1);
  const unit = times(step, 1);
  const first = Math.floor(minimum / unit);
  const last = Math.max(first + 1, Math.ceil(maximum / unit));

  return Array.from({ length: last - first + 1 }, (_, index) => times(step, first + index));
}

/** The values by bin; the last bin holds its upper edge. */
function counted(values: readonly number[], edges: readonly number[]): readonly Bin[] {
  const counts = new Uint32Array(edges.length - 1);
  for (const value of values) {
    const at = Math.max(0, Math.min(counts.length - 1, edgesUpTo(edges, value) - 1));
    counts[at] = (counts[at] ?? 0) + 1;
  }

  return edges.slice(1).map((to, index) => ({
    from: edges[index] ?? to,
    to,
    count: counts[index] ?? 0,
  }));
}

/** How many edges are at or below the value; the edges ascend. */
function edgesUpTo(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? Infinity) <= value) low = middle + 1;
    else high = middle;
  }

  return low;
}
