import { isOverlapping, type TextBox } from '../../axis/textBox.ts';
import type { LabelPlace, NumberAxis, PlaneChart, PlanePoint } from '../model/nativeChart.ts';
import type { PlotFrame } from '../xml/chartXml.ts';
import { inches, type SlideBox } from './box.ts';
import { widestInches } from './chartFit.ts';

/** Between a point and its label, and half of a point, in inches. */
const away = 0.08;
const places = ['right', 'left', 'above', 'below'] as const satisfies readonly LabelPlace[];

/**
 * Names beside their points where they cover no other name and no point; what finds no free place is
 * left out, and stands in the workbook.
 */
export function withFreeLabels(
  chart: PlaneChart,
  { box, frame, size }: { readonly box: SlideBox; readonly frame: PlotFrame; readonly size: number },
): PlaneChart {
  const at = (point: PlanePoint) => ({
    x: box.width * (frame.x + frame.width * partOf(point.x, chart.x)),
    y: box.height * (frame.y + frame.height * (1 - partOf(point.y, chart.y))),
  });
  const dots = chart.series.filter(({ line }) => line === 'none').flatMap(({ points }) => points.map(at));
  const taken: TextBox[] = dots.map(({ x, y }) => around(x, y, away * 0.8));

  return {
    ...chart,
    series: chart.series.map((series) => ({
      ...series,
      points: series.points.map((point) => {
        if (point.text === '') return point;
        const { x, y } = at(point);
        const width = widestInches([point.text], size) * 1.08;
        const height = inches(size * 1.15);
        const place = places.find((candidate) => {
          const label = labelBox(candidate, { x, y, width, height });

          return label.left >= 0 && label.right <= box.width && !taken.some((other) => isOverlapping(label, other));
        });
        if (!place) return { ...point, text: '' };
        taken.push(labelBox(place, { x, y, width, height }));

        return { ...point, place };
      }),
    })),
  };
}

/** How far along its axis a value stands, from 0 to 1. */
function partOf(value: number, { min, max, logBase }: NumberAxis): number {
  const along = (number: number) => (logBase === null ? number : Math.log(Math.max(number, 1e-12)));

  return (along(value) - along(min)) / (along(max) - along(min) || 1);
}

const around = (x: number, y: number, by: number): TextBox => ({
  left: x - by,
  right: x + by,
  top: y - by,
  bottom: y + by,
});

function labelBox(
  place: (typeof places)[number],
  { x, y, width, height }: SlideBox,
): TextBox {
  const left = { right: x + away, left: x - away - width, above: x - width / 2, below: x - width / 2 }[place];
  const top = { right: y - height / 2, left: y - height / 2, above: y - away - height, below: y + away }[place];

  return { left, right: left + width, top, bottom: top + height };
}
