import type {
  BarChart,
  LineChart,
  NativeChart,
  NumberAxis,
  PlaneChart,
} from '../model/nativeChart.ts';
import type { PlotFrame } from '../xml/chartXml.ts';
import { inches, type SlideBox } from './box.ts';
import { widestInches } from './chartFit.ts';

/** Where the plot stands in the chart, in inches from the corner of the chart. */
interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const gap = 0.1;
/** Length of the open end that says "and more", in inches: shorter on a small chart. */
export const openEnd = ({ width }: SlideBox) => Math.min(0.75, Math.max(0.3, width * 0.07));
/** Names take at most this part of a chart; longer ones are wrapped by Office. */
const mostForNames = 0.42;

/**
 * Where the plot stands in its chart: known beforehand, so that open ends and breaks, which Office
 * cannot draw in a chart, can be laid over it. A radar is left to Office.
 */
export function plotFrame(
  chart: NativeChart,
  box: SlideBox,
  size: number,
  hasLegend: boolean,
): PlotFrame | null {
  if (chart.kind === 'radar') return null;
  const { left, right, top, bottom } = marginsOf(chart, box, size);
  const head = top + (hasLegend ? inches(size * legendLines(chart, box, size) * 1.5) + 2 * gap : 0);

  return {
    x: left / box.width,
    y: head / box.height,
    width: Math.max(0.1, (box.width - left - right) / box.width),
    height: Math.max(0.1, (box.height - head - bottom) / box.height),
  };
}

/** How many lines the legend takes: swatch and name one after the other. */
function legendLines(chart: NativeChart, box: SlideBox, size: number): number {
  const entries = chart.series.map(({ name }) => widestInches([name], size) + 0.35);
  const all = entries.reduce((sum, width) => sum + width, 0);

  return Math.max(1, Math.ceil(all / (box.width * 0.9)));
}

function marginsOf(chart: BarChart | LineChart | PlaneChart, box: SlideBox, size: number): Margins {
  switch (chart.kind) {
    case 'bars':
      return chart.direction === 'across'
        ? acrossMargins(chart, box, size)
        : uprightMargins(chart, box, size);
    case 'lines':
      return lineMargins(chart, box, size);
    case 'plane':
      return planeMargins(chart, box, size);
  }
}

const line = (size: number) => inches(size * 1.5);

function acrossMargins(
  { categories, series, stacking, axis }: BarChart,
  box: SlideBox,
  size: number,
) {
  const points = series.flatMap((one) => one.points);
  const texts = stacking === 'none' ? points.map(({ text }) => text) : [];
  const isOpen = points.some(({ certainty }) => certainty === 'more-than');
  const names = widestInches(categories, size) * 1.06 + 1.5 * gap;

  return {
    left: Math.min(Math.max(0.5, names), box.width * mostForNames),
    right: Math.min(
      box.width * 0.5,
      Math.max(0.4, widestInches(texts, size) + 2 * gap + (isOpen ? openEnd(box) : 0)),
    ),
    top: line(size) + (axis.title === '' ? 0 : line(size)),
    bottom: 0.06,
  };
}

function uprightMargins(
  { categories, axis, categoryTitle }: BarChart,
  box: SlideBox,
  size: number,
) {
  const widestName = widestInches(categories, size);
  const slot = (box.width - 0.8) / Math.max(1, categories.length);
  // Names wider than their columns are turned by Office.
  const names = widestName > slot ? widestName * 0.8 : line(size);

  return {
    left: numbersWidth(axis, size),
    right: gap,
    top: line(size),
    bottom: names + gap + (categoryTitle === '' ? 0 : line(size)),
  };
}

function lineMargins(
  { axis, endWords, categoryTitle, series }: LineChart,
  box: SlideBox,
  size: number,
) {
  const leftWords = series.flatMap(({ points }) =>
    points[0]?.place === 'left' ? points[0].text : [],
  );
  const lastWords = series.flatMap(({ points }) => {
    const last = points.at(-1);

    return last && last.place !== 'left' ? last.text : [];
  });

  return {
    left:
      numbersWidth(axis, size) + (endWords.length > 0 ? widestInches(leftWords, size) * 0.2 : 0),
    right: Math.min(
      box.width * 0.4,
      Math.max(0.2, widestInches([...endWords, ...lastWords], size) + gap),
    ),
    top: line(size),
    bottom: line(size) + gap + (categoryTitle === '' ? 0 : line(size)),
  };
}

function planeMargins({ x, y, series }: PlaneChart, box: SlideBox, size: number) {
  // A long name of the upright axis is broken into two lines by some programs.
  const nameLines = widestInches([y.title], size) > box.width * 0.18 ? 2 : 1;
  const isNamed = series.some(({ points }) => points.some(({ text }) => text !== ''));

  return {
    left: numbersWidth(y, size),
    right: isNamed ? 0.9 : 0.3,
    top: line(size) * nameLines + (y.title === '' ? 0 : gap),
    bottom: line(size) + gap + (x.title === '' ? 0 : line(size)),
  };
}

function numbersWidth({ min, max, step, suffix }: NumberAxis, size: number): number {
  const decimals = String(step).split('.')[1] ?? '';
  const texts = [min, max].map((value) => `${Math.round(value)}${decimals},,${suffix}`);

  return Math.max(0.35, widestInches(texts, size) + gap);
}
