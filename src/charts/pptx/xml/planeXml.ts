import { type ChartSheet, type SeriesCells, shownArea } from '../model/chartSheet.ts';
import type { PlaneChart, PlanePoint, PlaneSeries } from '../model/nativeChart.ts';
import { axisIds, valueAxis } from './axesXml.ts';
import { barShape, lineXml, markerXml } from './markXml.ts';
import { type LabelInk, labelsXml, numberReference, seriesHead } from './seriesXml.ts';
import { element, valued } from './xml.ts';

/** Points by two measures: of one size, or as bubbles. */
export function planeXml(chart: PlaneChart, sheet: ChartSheet, ink: LabelInk): string {
  const { series, isSized, x, y } = chart;
  const drawn = series
    .map((one, index) => ({ one, index, cells: sheet.series[index] }))
    .filter(({ one }) => one.points.length > 0)
    .map(({ one, index, cells }) =>
      isSized
        ? bubbleSeries(one, { index, cells: cells ?? noCells, ink })
        : pointSeries(one, { index, cells: cells ?? noCells, ink }),
    );
  const axes = [valued('c:axId', axisIds.categories), valued('c:axId', axisIds.values)];
  const plot = isSized
    ? element(
        'c:bubbleChart',
        {},
        valued('c:varyColors', 0),
        ...drawn,
        valued('c:bubbleScale', 60),
        valued('c:showNegBubbles', 0),
        valued('c:sizeRepresents', 'area'),
        ...axes,
      )
    : element(
        'c:scatterChart',
        {},
        valued('c:scatterStyle', 'lineMarker'),
        valued('c:varyColors', 0),
        ...drawn,
        ...axes,
      );
  const axis = { between: 'midCat', crossing: 'min' } as const;

  return [
    plot,
    valueAxis(x, { ...axis, side: 'b', id: axisIds.categories, crosses: axisIds.values }, ink),
    valueAxis(y, { ...axis, side: 'l', id: axisIds.values, crosses: axisIds.categories }, ink),
  ].join('');
}

const noCells: SeriesCells = { name: '', across: '', values: '', sizes: '' };

interface Place {
  readonly index: number;
  readonly cells: SeriesCells;
  readonly ink: LabelInk;
}

function pointSeries({ name, colour, points, line }: PlaneSeries, { index, cells, ink }: Place) {
  const { palette } = ink;
  const isLine = line === 'dashed';

  return element(
    'c:ser',
    {},
    seriesHead(index, name, cells),
    element(
      'c:spPr',
      {},
      isLine ? lineXml(colour, 1.25, palette, 'dash') : lineXml(null, 0, palette),
    ),
    isLine
      ? element('c:marker', {}, valued('c:symbol', 'none'))
      : markerXml({ certainty: 'published', colour, symbol: 'circle' }, palette),
    ...points.map((point, at) =>
      point.certainty === 'published'
        ? ''
        : element(
            'c:dPt',
            {},
            valued('c:idx', at),
            markerXml({ certainty: point.certainty, colour, symbol: 'circle' }, palette),
            valued('c:bubble3D', 0),
          ),
    ),
    labelsXml(points, colour, 'right', ink),
    places(points, cells),
    valued('c:smooth', 0),
  );
}

function bubbleSeries({ name, colour, points }: PlaneSeries, { index, cells, ink }: Place) {
  const { palette } = ink;

  return element(
    'c:ser',
    {},
    seriesHead(index, name, cells),
    barShape({ certainty: 'published', colour }, palette),
    valued('c:invertIfNegative', 0),
    ...points.map((point, at) =>
      point.certainty === 'published' && point.area !== null
        ? ''
        : element(
            'c:dPt',
            {},
            valued('c:idx', at),
            valued('c:invertIfNegative', 0),
            valued('c:bubble3D', 0),
            bubbleShape(point, { colour, ink }),
          ),
    ),
    labelsXml(points, colour, 'right', ink),
    places(points, cells),
    element('c:bubbleSize', {}, numberReference(cells.sizes, points.map(shownArea))),
    valued('c:bubble3D', 0),
  );
}

/** A ring where the measure of the area is not published. */
function bubbleShape(
  { certainty, area }: PlanePoint,
  { colour, ink }: Pick<PlaneSeries, 'colour'> & { readonly ink: LabelInk },
): string {
  return area === null
    ? element('c:spPr', {}, element('a:noFill', {}), lineXml(colour, 1.25, ink.palette))
    : barShape({ certainty, colour }, ink.palette);
}

function places(points: readonly PlanePoint[], cells: SeriesCells): string {
  const across = numberReference(
    cells.across,
    points.map(({ x }) => x),
  );
  const up = numberReference(
    cells.values,
    points.map(({ y }) => y),
  );

  return element('c:xVal', {}, across) + element('c:yVal', {}, up);
}
