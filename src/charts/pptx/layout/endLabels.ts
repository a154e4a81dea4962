import { spreadLabels } from '../../axis/spreadLabels.ts';
import type { ChartPoint, LineChart, LineSeries } from '../model/nativeChart.ts';
import type { PlotFrame } from '../xml/chartXml.ts';
import { inches, type SlideBox } from './box.ts';
import { partOf, roomFor, sides } from './freePlaces.ts';

interface Place {
  readonly box: SlideBox;
  readonly frame: PlotFrame;
  readonly size: number;
}

/** Labels of lines: those at the ends of several lines are moved apart, others stand where they are free. */
export function withLineLabels(chart: LineChart, place: Place): LineChart {
  return chart.endWords.length > 0
    ? withSpreadLabels(chart, place)
    : withFreeLineLabels(chart, place);
}

/** Labels that share a side, moved apart where they would meet: labels move, marks never do. */
function withSpreadLabels(chart: LineChart, { box, frame, size }: Place): LineChart {
  const line = inches(size * 1.25) / box.height;

  return chart.categories.reduce((spread, _, column) => {
    const placed = labelled(spread, column);
    if (placed.length < 2) return spread;
    const wishes = placed.map(
      ({ value }) => frame.y + frame.height * (1 - partOf(value, spread.axis)),
    );
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
  points: series.points.map((point, index): ChartPoint =>
    index === column ? { ...point, shift: { x: 0, y } } : point,
  ),
});

/** A plot so low is one of several on a slide, in inches. */
export const smallPlot = 1.4;

/** Beside its point a label may stand so many lines higher or lower. */
const steps = [-1, 1, -2, 2, -3, 3];

/** The side that a label wishes, else another one, else a place above or below them; without any its text stands in the workbook. */
function withFreeLineLabels(chart: LineChart, { box, frame, size }: Place): LineChart {
  const slot = frame.width / Math.max(1, chart.categories.length);
  // On a small chart a label that has moved would seem to belong to another point.
  const shownSteps = frame.height * box.height < smallPlot ? [] : steps;
  const at = (value: number, column: number) => ({
    x: box.width * (frame.x + slot * (column + 0.5)),
    y: box.height * (frame.y + frame.height * (1 - partOf(value, chart.axis))),
  });
  const dots = chart.series.flatMap(({ points }) =>
    points.flatMap(({ value }, column) => (value === null ? [] : [at(value, column)])),
  );
  const takes = roomFor(chart.categories.length > 60 ? [] : dots, box);

  return {
    ...chart,
    series: chart.series.map((series) => ({
      ...series,
      points: series.points.map((point, column) => {
        if (point.value === null || point.text === '') return point;
        const label = { ...at(point.value, column), text: point.text, size };
        const wished = sides.filter((side) => side === point.place);
        const side = [...wished, ...sides].find((candidate) => takes(candidate, label));
        if (side) return { ...point, place: side };
        const line = inches(size * 1.2);
        const moves = shownSteps.flatMap((step) =>
          (['left', 'right'] as const).map((place) => ({ place, by: step * line })),
        );
        const free = moves.find(({ place, by }) => takes(place, { ...label, y: label.y + by }));

        return free
          ? { ...point, place: free.place, shift: { x: 0, y: free.by / box.height } }
          : { ...point, text: '' };
      }),
    })),
  };
}
