import { textWidth, widest } from '../../axis/textWidth.ts';
import type { BarChart, LineChart, NativeChart } from '../model/nativeChart.ts';
import { inches, pointsOf } from './box.ts';

/** Least height of a row of bars, in lines of its text: below it programs leave names out. */
const rowLines = 1.5;
/** Least height of a line that is named at its end. */
const wordLines = 1.3;
/** How small text may become so that all rows have room, in points. */
const leastSize = 10;

/** A chart with as many rows as its place can hold, and how many it leaves out. */
export interface FittedChart {
  readonly chart: NativeChart;
  readonly left: number;
}

/** The largest size of text at which all rows have room, between the usual and the least one. */
export function fittingSize(chart: NativeChart, plotHeight: number, usual: number): number {
  if (!isInRows(chart)) return usual;
  const fitting = pointsOf(plotHeight) / (rowLines * Math.max(1, chart.categories.length));

  return Math.min(usual, Math.max(leastSize, Math.floor(fitting * 2) / 2));
}

const isInRows = (chart: NativeChart): chart is BarChart =>
  chart.kind === 'bars' && chart.direction === 'across';

/** Rows that do not fit are left out of the drawing from the end, never squeezed until they cannot be read. */
export function fittedChart(chart: NativeChart, plotHeight: number, size: number): FittedChart {
  const line = inches(size);
  if (chart.kind === 'lines')
    return fittedLines(chart, Math.floor(plotHeight / (wordLines * line)));
  if (!isInRows(chart)) return { chart, left: 0 };
  const room = Math.max(1, Math.floor(plotHeight / (rowLines * line) + 1e-6));
  const left = Math.max(0, chart.categories.length - room);

  return left === 0 ? { chart, left } : { chart: firstRows(chart, room), left };
}

/** Lines that are named at their ends: no more than names have room beside one another. */
function fittedLines(chart: LineChart, room: number): FittedChart {
  const left =
    chart.endWords.length === 0 ? 0 : Math.max(0, chart.endWords.length - Math.max(2, room));
  if (left === 0) return { chart, left };
  const kept = chart.series.length - left;

  return {
    chart: {
      ...chart,
      series: chart.series.slice(0, kept),
      endWords: chart.endWords.slice(0, kept),
    },
    left,
  };
}

function firstRows(chart: BarChart, count: number): BarChart {
  return {
    ...chart,
    categories: chart.categories.slice(0, count),
    series: chart.series.map((series) => ({ ...series, points: series.points.slice(0, count) })),
  };
}

/** Labels inside bars only where the part of the bar is as wide as its text. */
export function withFittingLabels(
  chart: NativeChart,
  plotWidth: number,
  size: number,
): NativeChart {
  if (chart.kind !== 'bars' || chart.stacking === 'none') return chart;
  const { axis, stacking, series, categories } = chart;
  const sums = categories.map((_, row) =>
    series.reduce((sum, { points }) => sum + (points[row]?.value ?? 0), 0),
  );
  const reach = (row: number) => (stacking === 'whole' ? (sums[row] ?? 1) : axis.max - axis.min);

  return {
    ...chart,
    series: series.map((one) => ({
      ...one,
      points: one.points.map((point, row) => {
        const width = (Math.abs(point.value ?? 0) / (reach(row) || 1)) * plotWidth;

        return inches(textWidth(point.text, size)) + 0.08 > width ? { ...point, text: '' } : point;
      }),
    })),
  };
}

/** Names below a plot that would meet are left out in equal steps. Columns keep all: Office turns or wraps them. */
export function namedEvery(chart: NativeChart, plotWidth: number, size: number): number {
  if (chart.kind !== 'lines') return 1;
  const slot = plotWidth / Math.max(1, chart.categories.length);

  return Math.max(1, Math.ceil((widestInches(chart.categories, size) + 0.2) / slot));
}

/** The widest of several texts, in inches. */
export const widestInches = (texts: readonly string[], size: number) => inches(widest(texts, size));
