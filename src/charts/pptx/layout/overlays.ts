import type { BarChart, LineChart, NativeChart } from '../model/nativeChart.ts';
import type { PlotFrame } from '../xml/chartXml.ts';
import type { SlideBox } from './box.ts';
import { openEnd } from './plotFrame.ts';

/** What Office cannot draw in a chart, laid over it as a shape and grouped with it. */
export type Overlay =
  | { readonly kind: 'open-end' | 'bound'; readonly box: SlideBox; readonly name: string }
  | {
      readonly kind: 'break';
      readonly box: SlideBox;
      readonly name: string;
      /** On which side of the line its words have room. */
      readonly side: 'left' | 'right';
    };

/** How much room the words of a break take, in inches. */
export const breakWordsWidth = 1.6;

/** The open ends of bars, and the lines where a definition changes. */
export function overlaysOf(
  chart: NativeChart,
  box: SlideBox,
  frame: PlotFrame | null,
): readonly Overlay[] {
  if (frame === null) return [];
  const plot = {
    x: box.x + frame.x * box.width,
    y: box.y + frame.y * box.height,
    width: frame.width * box.width,
    height: frame.height * box.height,
  };
  if (chart.kind === 'bars' && chart.direction === 'across') {
    return openEnds(chart, plot, openEnd(box));
  }
  if (chart.kind === 'lines') return breakLines(chart, plot);

  return [];
}

function openEnds(
  { series, categories, axis, gap }: BarChart,
  plot: SlideBox,
  length: number,
): readonly Overlay[] {
  const band = plot.height / Math.max(1, categories.length);
  const thickness = band / (1 + gap / 100);

  return series.flatMap(({ points }) =>
    points.flatMap(({ value, certainty }, row): readonly Overlay[] => {
      if (certainty !== 'more-than' || value === null) return [];
      const x = plot.x + (plot.width * (value - axis.min)) / (axis.max - axis.min || 1);
      const y = plot.y + band * row + (band - thickness) / 2;
      const name = categories[row] ?? '';

      return [
        { kind: 'open-end', name, box: { x, y, width: length, height: thickness } },
        {
          kind: 'bound',
          name,
          box: { x: x - 0.014, y: y - 0.03, width: 0.028, height: thickness + 0.06 },
        },
      ];
    }),
  );
}

function breakLines({ breaks, categories }: LineChart, plot: SlideBox): readonly Overlay[] {
  const slot = plot.width / Math.max(1, categories.length);

  return breaks
    .filter(({ at }) => at > -0.5 && at < categories.length - 0.5)
    .map(({ at, text }) => ({
      kind: 'break',
      name: text,
      side: slot * (at + 0.5) > breakWordsWidth ? 'left' : 'right',
      box: { x: plot.x + slot * (at + 0.5), y: plot.y, width: 0, height: plot.height },
    }));
}

/** How far the label of an open bar stands behind its place, in parts of the chart. */
export function withOpenLabels(chart: NativeChart, box: SlideBox): NativeChart {
  if (chart.kind !== 'bars' || chart.stacking !== 'none' || chart.direction !== 'across')
    return chart;

  return {
    ...chart,
    series: chart.series.map((series) => ({
      ...series,
      points: series.points.map((point) =>
        point.certainty === 'more-than'
          ? { ...point, shift: { x: openEnd(box) / box.width, y: 0 } }
          : point,
      ),
    })),
  };
}
