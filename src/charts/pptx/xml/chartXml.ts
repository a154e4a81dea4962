import { langOf, textProperties } from './textXml.ts';
import type { ChartSheet } from '../model/chartSheet.ts';
import type { NativeChart } from '../model/nativeChart.ts';
import { barsXml } from './barsXml.ts';
import { linesXml, radarXml } from './linesXml.ts';
import { planeXml } from './planeXml.ts';
import type { LabelInk } from './seriesXml.ts';
import { element, valued } from './xml.ts';

/** Where the plot stands in its chart, in parts of it. */
export interface PlotFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ChartOrder {
  readonly chart: NativeChart;
  readonly sheet: ChartSheet;
  /** Null where Office places the plot itself. */
  readonly frame: PlotFrame | null;
  readonly hasLegend: boolean;
  readonly ink: Omit<LabelInk, 'canPlace'>;
}

const namespaces = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

/** A native chart as its part of the file, bound to the workbook beside it. */
export function chartXml({ chart, sheet, frame, hasLegend, ink }: ChartOrder): string {
  const style = { size: ink.size, colour: 'ink' } as const;

  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    element(
      'c:chartSpace',
      namespaces,
      valued('c:date1904', 0),
      valued('c:lang', langOf(ink.language)),
      valued('c:roundedCorners', 0),
      element(
        'c:chart',
        {},
        valued('c:autoTitleDeleted', 1),
        element('c:plotArea', {}, layoutXml(frame), plotXml(chart, sheet, ink)),
        hasLegend ? legendXml(ink) : '',
        valued('c:plotVisOnly', 1),
        valued('c:dispBlanksAs', chart.kind === 'lines' ? 'span' : 'gap'),
      ),
      element('c:spPr', {}, element('a:noFill', {}), element('a:ln', {}, element('a:noFill', {}))),
      textProperties(style, ink),
      element('c:externalData', { 'r:id': 'rId1' }, valued('c:autoUpdate', 0)),
    )
  );
}

function plotXml(chart: NativeChart, sheet: ChartSheet, ink: ChartOrder['ink']): string {
  switch (chart.kind) {
    case 'bars':
      return barsXml(chart, sheet, { ...ink, canPlace: true });
    case 'lines':
      return linesXml(chart, sheet, { ...ink, canPlace: true });
    case 'plane':
      return planeXml(chart, sheet, { ...ink, canPlace: true });
    case 'radar':
      return radarXml(chart, sheet, { ...ink, canPlace: false });
  }
}

function layoutXml(frame: PlotFrame | null): string {
  if (frame === null) return element('c:layout', {});
  const { x, y, width, height } = frame;

  return element(
    'c:layout',
    {},
    element(
      'c:manualLayout',
      {},
      valued('c:layoutTarget', 'inner'),
      valued('c:xMode', 'edge'),
      valued('c:yMode', 'edge'),
      valued('c:x', x.toFixed(5)),
      valued('c:y', y.toFixed(5)),
      valued('c:w', width.toFixed(5)),
      valued('c:h', height.toFixed(5)),
    ),
  );
}

function legendXml(ink: ChartOrder['ink']): string {
  return element(
    'c:legend',
    {},
    valued('c:legendPos', 't'),
    valued('c:overlay', 0),
    textProperties({ size: ink.size, colour: 'ink-2' }, ink),
  );
}
