import type { PlaneChart, PlanePoint } from '../model/nativeChart.ts';
import type { PlotFrame } from '../xml/chartXml.ts';
import type { SlideBox } from './box.ts';
import { partOf, roomFor, sides } from './freePlaces.ts';

/**
 * Names beside their points where they cover no other name and no point; what finds no free place is
 * left out, and stands in the workbook.
 */
export function withFreeLabels(
  chart: PlaneChart,
  {
    box,
    frame,
    size,
  }: { readonly box: SlideBox; readonly frame: PlotFrame; readonly size: number },
): PlaneChart {
  const at = (point: PlanePoint) => ({
    x: box.width * (frame.x + frame.width * partOf(point.x, chart.x)),
    y: box.height * (frame.y + frame.height * (1 - partOf(point.y, chart.y))),
  });
  const dots = chart.series.filter(({ line }) => line === 'none').flatMap(({ points }) => points);
  const takes = roomFor(dots.map(at), box);

  return {
    ...chart,
    series: chart.series.map((series) => ({
      ...series,
      points: series.points.map((point) => {
        if (point.text === '') return point;
        const side = sides.find((candidate) =>
          takes(candidate, { ...at(point), text: point.text, size }),
        );

        return side ? { ...point, place: side } : { ...point, text: '' };
      }),
    })),
  };
}
