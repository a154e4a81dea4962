import type { ChartSheet, SeriesCells } from '../model/chartSheet.ts';
import type { ChartSeries, LineChart, LineSeries, RadarChart } from '../model/nativeChart.ts';
import { axisIds, categoryAxis, valueAxis } from './axesXml.ts';
import { lineXml, markerXml } from './markXml.ts';
import {
  type LabelInk,
  labelsXml,
  numberReference,
  seriesHead,
  textReference,
} from './seriesXml.ts';
import { element, valued } from './xml.ts';

const dashes = { solid: 'solid', dotted: 'sysDot', dashed: 'sysDash', none: 'solid' } as const;
const noMarker = element('c:marker', {}, valued('c:symbol', 'none'));

/** Lines over categories, with their two axes. */
export function linesXml(chart: LineChart, sheet: ChartSheet, ink: LabelInk): string {
  const { series, axis, categories, categoryTitle } = chart;

  return [
    element(
      'c:lineChart',
      {},
      valued('c:grouping', 'standard'),
      valued('c:varyColors', 0),
      ...series.map((one, index) =>
        lineSeries(one, categories, { index, cells: cellsAt(sheet, index), ink }),
      ),
      valued('c:marker', 1),
      valued('c:axId', axisIds.categories),
      valued('c:axId', axisIds.values),
    ),
    categoryAxis(
      { side: 'b', isReversed: false, title: categoryTitle, origin: 0, every: ink.every },
      ink,
    ),
    valueAxis(
      axis,
      {
        side: 'l',
        id: axisIds.values,
        crosses: axisIds.categories,
        between: 'between',
        crossing: 'autoZero',
      },
      ink,
    ),
  ].join('');
}

const noCells: SeriesCells = { name: '', across: '', values: '', sizes: '' };
const cellsAt = (sheet: ChartSheet, index: number) => sheet.series[index] ?? noCells;

interface Place {
  readonly index: number;
  readonly cells: SeriesCells;
  readonly ink: LabelInk;
}

function lineSeries(
  { name, colour, points, line, symbol }: LineSeries,
  categories: readonly string[],
  { index, cells, ink }: Place,
): string {
  const { palette } = ink;
  const marker =
    symbol === 'none' ? noMarker : markerXml({ certainty: 'published', colour, symbol }, palette);

  return element(
    'c:ser',
    {},
    seriesHead(index, name, cells),
    element(
      'c:spPr',
      {},
      line === 'none' ? lineXml(null, 0, palette) : lineXml(colour, 2.25, palette, dashes[line]),
    ),
    marker,
    ...points.map((point, at) => pointXml(point, at, { colour, symbol, ink })),
    labelsXml(points, colour, 'right', ink),
    element('c:cat', {}, textReference(cells.across, categories)),
    values(points, cells),
    valued('c:smooth', 0),
  );
}

/** A point that looks unlike its series: in doubt, or marked where the others are not. */
function pointXml(
  point: ChartSeries['points'][number],
  at: number,
  { colour, symbol, ink }: Pick<LineSeries, 'colour' | 'symbol'> & { readonly ink: LabelInk },
): string {
  const isMarked = symbol === 'none' && point.text !== '';
  const isPlain = point.certainty === 'published' && point.isHollow !== true;
  if (point.value === null || (isPlain && !isMarked)) return '';

  return element(
    'c:dPt',
    {},
    valued('c:idx', at),
    markerXml({ ...point, colour, symbol: symbol === 'none' ? 'circle' : symbol }, ink.palette),
    valued('c:bubble3D', 0),
  );
}

function values(points: ChartSeries['points'], cells: SeriesCells): string {
  const numbers = points.map(({ value }) => value);

  return element('c:val', {}, numberReference(cells.values, numbers));
}

/** Profiles on one axis a measure. */
export function radarXml(
  { series, categories, axis }: RadarChart,
  sheet: ChartSheet,
  ink: LabelInk,
): string {
  return [
    element(
      'c:radarChart',
      {},
      valued('c:radarStyle', 'marker'),
      valued('c:varyColors', 0),
      ...series.map((one, index) =>
        lineSeries({ ...one, line: 'solid', symbol: 'circle' }, categories, {
          index,
          cells: cellsAt(sheet, index),
          ink,
          // A line of a radar is never smooth, and its schema has no word for it.
        }).replace('<c:smooth val="0"/>', ''),
      ),
      valued('c:axId', axisIds.categories),
      valued('c:axId', axisIds.values),
    ),
    categoryAxis({ side: 'b', isReversed: false, title: '', origin: 0, every: 1 }, ink),
    valueAxis(
      axis,
      {
        side: 'l',
        id: axisIds.values,
        crosses: axisIds.categories,
        between: 'between',
        crossing: 'autoZero',
      },
      ink,
    ),
  ].join('');
}
