import type { Messages } from '../../../i18n/messages.ts';
import { chartSheet, type ChartSheet } from '../model/chartSheet.ts';
import type { NativeChart } from '../model/nativeChart.ts';
import type { PlotFrame } from '../xml/chartXml.ts';
import type { SlideBox } from './box.ts';
import { fittedChart, fittingSize, namedEvery, withFittingLabels } from './chartFit.ts';
import { withLineLabels } from './endLabels.ts';
import { type Overlay, overlaysOf, withOpenLabels } from './overlays.ts';
import { withFreeLabels } from './planeLabels.ts';
import { plotFrame } from './plotFrame.ts';

/** A chart laid out for its place on a slide. */
export interface PlacedChart {
  readonly chart: NativeChart;
  readonly sheet: ChartSheet;
  readonly frame: PlotFrame | null;
  readonly hasLegend: boolean;
  readonly overlays: readonly Overlay[];
  readonly size: number;
  /** Every which category is named below an upright plot. */
  readonly every: number;
  /** Rows that had no room. */
  readonly left: number;
}

export function placedChart(
  whole: NativeChart,
  box: SlideBox,
  { size: usual, text }: { readonly size: number; readonly text: Pick<Messages, 'slides'> },
): PlacedChart {
  const hasLegend = needsLegend(whole);
  const plotHeight = (plotFrame(whole, box, usual, hasLegend)?.height ?? 1) * box.height;
  const size = fittingSize(whole, plotHeight, usual);
  const { chart: fitted, left } = fittedChart(whole, plotHeight, size);
  const frame = plotFrame(fitted, box, size, hasLegend);
  const labelled = withOpenLabels(
    withFittingLabels(fitted, (frame?.width ?? 1) * box.width, size),
    box,
  );
  const chart = frame ? withPlacedLabels(labelled, { box, frame, size }) : labelled;

  return {
    chart,
    sheet: chartSheet(chart, text),
    frame,
    hasLegend,
    overlays: overlaysOf(chart, box, frame),
    size,
    every: namedEvery(chart, (frame?.width ?? 1) * box.width, size),
    left,
  };
}

function withPlacedLabels(
  chart: NativeChart,
  place: { readonly box: SlideBox; readonly frame: PlotFrame; readonly size: number },
): NativeChart {
  if (chart.kind === 'lines') return withLineLabels(chart, place);

  return chart.kind === 'plane' ? withFreeLabels(chart, place) : chart;
}

/** Lines are named at their ends; other series by a legend where there are several. */
const needsLegend = ({ kind, series }: NativeChart) => kind !== 'lines' && series.length > 1;
