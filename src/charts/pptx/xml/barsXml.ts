import type { ChartSheet } from '../model/chartSheet.ts';
import type { BarChart, ChartSeries } from '../model/nativeChart.ts';
import { axisIds, categoryAxis, valueAxis } from './axesXml.ts';
import { barShape } from './markXml.ts';
import {
  type LabelInk,
  labelsXml,
  numberReference,
  seriesHead,
  textReference,
} from './seriesXml.ts';
import { element, valued } from './xml.ts';

const groupings = { none: 'clustered', stacked: 'stacked', whole: 'percentStacked' } as const;

/** Bars across or upright, with their two axes. */
export function barsXml(chart: BarChart, sheet: ChartSheet, ink: LabelInk): string {
  const { direction, stacking, series, axis, gap, origin, categoryTitle } = chart;
  const isAcross = direction === 'across';

  return [
    element(
      'c:barChart',
      {},
      valued('c:barDir', isAcross ? 'bar' : 'col'),
      valued('c:grouping', groupings[stacking]),
      valued('c:varyColors', 0),
      ...series.map((one, index) => oneSeries(chart, one, { index, sheet, ink })),
      valued('c:gapWidth', gap),
      stacking === 'none' ? '' : valued('c:overlap', 100),
      valued('c:axId', axisIds.categories),
      valued('c:axId', axisIds.values),
    ),
    categoryAxis(
      {
        side: isAcross ? 'l' : 'b',
        isReversed: isAcross,
        title: isAcross ? '' : categoryTitle,
        origin,
        every: isAcross ? 1 : ink.every,
      },
      ink,
    ),
    valueAxis(
      // Office counts the parts of a whole bar in parts of one.
      stacking === 'whole' ? { ...axis, min: 0, max: 1, step: 0.25, format: '0%' } : axis,
      {
        side: isAcross ? 't' : 'l',
        id: axisIds.values,
        crosses: axisIds.categories,
        between: 'between',
        crossing: 'autoZero',
      },
      ink,
    ),
  ].join('');
}

function oneSeries(
  { categories, stacking }: BarChart,
  { name, colour, points }: ChartSeries,
  {
    index,
    sheet,
    ink,
  }: { readonly index: number; readonly sheet: ChartSheet; readonly ink: LabelInk },
): string {
  const cells = sheet.series[index] ?? { name: '', across: '', values: '', sizes: '' };
  const { palette } = ink;

  return element(
    'c:ser',
    {},
    seriesHead(index, name, cells),
    barShape({ certainty: 'published', colour }, palette),
    valued('c:invertIfNegative', 0),
    ...points.map((point, at) =>
      isPlain(point)
        ? ''
        : element(
            'c:dPt',
            {},
            valued('c:idx', at),
            valued('c:invertIfNegative', 0),
            valued('c:bubble3D', 0),
            barShape({ ...point, colour: point.colour ?? colour }, palette),
          ),
    ),
    labelsXml(points, colour, stacking === 'none' ? 'end' : 'inside', ink),
    element('c:cat', {}, textReference(cells.across, categories)),
    element(
      'c:val',
      {},
      numberReference(
        cells.values,
        points.map(({ value }) => value),
      ),
    ),
  );
}

/** Whether a bar looks like its series. */
const isPlain = ({ certainty, colour, isOwn = false }: ChartSeries['points'][number]) =>
  ['published', 'about', 'more-than'].includes(certainty) && colour === undefined && !isOwn;
