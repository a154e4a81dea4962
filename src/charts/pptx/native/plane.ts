import type { Certainty } from '../../../domain/certainty.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { ScatterDrawing, ScatterPoint } from '../../scatter/scatterDrawing.ts';
import { measureAxis } from './axes.ts';
import { type ColourName, dyeAt } from '../model/colours.ts';
import type { NumberAxis, PlaneChart, PlanePoint, PlaneSeries } from '../model/nativeChart.ts';

/** Up to so many points each is named; of more, those named would hide the others. */
const mostNamed = 24;

/** Points by two measures, a series a group; calculated lines are dashed series of two points each. */
export function scatterPlane(drawing: ScatterDrawing, { text }: Locale): PlaneChart {
  const { points, legend, isSized } = drawing;
  const x = measureAxis(drawing.x, valuesOf(points, 'x'));
  const y = measureAxis(drawing.y, valuesOf(points, 'y'));
  const doubtful = points.filter((point) => doubtOf(point) !== 'published').length;
  const labels = { isNamed: points.length <= mostNamed, isSigned: doubtful <= mostNamed };
  const groups = legend.length > 0 ? legend : [{ dye: 0, name: text.slides.places }];
  const series = groups.map(({ dye, name }): PlaneSeries => ({
    name,
    colour: legend.length > 0 ? colourOf(dye) : 'cat-1',
    line: 'none',
    points: points
      .filter((point) => legend.length === 0 || point.dye === dye)
      .flatMap((point) => placesOf(point, labels)),
  }));
  // A bubble chart of Office takes no other kind of series beside its bubbles.
  const lines = isSized ? [] : linesOf(drawing, x, y);

  return { kind: 'plane', isSized, x, y, series: [...series, ...lines] };
}

const colourOf = (dye: number | null): ColourName => (dye === null ? 'cat-8' : dyeAt(dye));

const valuesOf = (points: readonly ScatterPoint[], axis: 'x' | 'y') =>
  points.flatMap((point) => point[axis].values);

/** Where a point stands; where sources differ it stands at each of their values, with the sign of it. */
function placesOf(
  point: ScatterPoint,
  { isNamed, isSigned }: { readonly isNamed: boolean; readonly isSigned: boolean },
): readonly PlanePoint[] {
  const certainty = doubtOf(point);
  const isContested = point.remark !== '';
  const sign = isSigned ? signs[certainty].trim() : '';
  const words = [isContested ? '≠' : '', point.name, point.year].filter(Boolean).join(' ');

  return point.x.values.flatMap((x) =>
    point.y.values.map((y): PlanePoint => ({
      name: point.name,
      x,
      y,
      area: point.area,
      text: isNamed || isContested ? `${signs[certainty]}${words}` : sign,
      certainty,
    })),
  );
}

const doubtOf = ({ x, y }: ScatterPoint): Certainty =>
  x.certainty === 'published' ? y.certainty : x.certainty;

const signs: Readonly<Record<Certainty, string>> = {
  published: '',
  about: '≈ ',
  'more-than': '> ',
  'less-than': '< ',
  calculated: 'E ',
  imputed: 'I ',
  forecast: 'F ',
  provisional: 'P ',
};

function linesOf(
  { fit, medians }: ScatterDrawing,
  x: NumberAxis,
  y: NumberAxis,
): readonly PlaneSeries[] {
  const line = (name: string, ends: readonly (readonly [number, number])[]): PlaneSeries => ({
    name,
    colour: 'ink-3',
    line: 'dashed',
    points: ends.map(([atX, atY]) => ({
      name,
      x: atX,
      y: atY,
      area: null,
      text: '',
      certainty: 'published',
    })),
  });

  return [
    ...(fit
      ? [
          line(fit.text, [
            [fit.from.x, fit.from.y],
            [fit.to.x, fit.to.y],
          ]),
        ]
      : []),
    ...(medians
      ? [
          line(medians.text, [
            [medians.x, y.min],
            [medians.x, y.max],
          ]),
          line(medians.text, [
            [x.min, medians.y],
            [x.max, medians.y],
          ]),
        ]
      : []),
  ];
}

/** What the lines of the figure say: in words, because a native chart has no room for them. */
export function planeRemarks({ fit, medians }: ScatterDrawing): readonly string[] {
  return [fit?.text ?? '', medians?.text ?? ''].filter((words) => words !== '');
}
