import { spreadLabels } from '../../axis/spreadLabels.ts';
import type { ChartPoint, LineChart, LineSeries, NumberAxis } from '../model/nativeChart.ts';
import type { PlotFrame } from '../xml/chartXml.ts';
import { inches, type SlideBox } from './box.ts';

/** Labels that share a side, moved apart where they would meet: labels move, marks never do. */
export function withSpreadLabels(
  chart: LineChart,
  { box, frame, size }: { readonly box: SlideBox; readonly frame: PlotFrame; readonly size: number },
): LineChart {
  const line = inches(size * 1.25) / box.height;

  return chart.categories.reduce((spread, _, column) => {
    const placed = labelled(spread, column);
    if (placed.length < 2) return spread;
    const wishes = placed.map(({ value }) => heightOf(value, spread.axis, frame));
    const places = spreadLabels(wishes, line, [frame.y - line / 2, frame.y + frame.height]);

    return {
      ...spread,
      series: spread.series.map((series, index) => {
        const at = placed.findIndex((own) => own.series === index);
        const move = (places[at] ?? 0) - (wishes[at] ?? 0);

        return at === -1 || Math.abs(move) < 0.002 ? series : moved(series, column, move);
      }),
    };
  }, chart);
}

function labelled({ series }: LineChart, column: number) {
  return series.flatMap(({ points }, index) => {
    const point = points[column];

    return point && point.value !== null && point.text !== ''
      ? [{ series: index, value: point.value }]
      : [];
  });
}

const moved = (series: LineSeries, column: number, y: number): LineSeries => ({
  ...series,
  points: series.points.map(
    (point, index): ChartPoint => (index === column ? { ...point, shift: { x: 0, y } } : point),
  ),
});

/** Where a value stands in its chart, in parts of its height. */
function heightOf(value: number, { min, max, logBase }: NumberAxis, frame: PlotFrame): number {
  const at = (number: number) => (logBase === null ? number : Math.log(Math.max(number, 1e-12)));
  const part = (at(value) - at(min)) / (at(max) - at(min) || 1);

  return frame.y + frame.height * (1 - part);
}
