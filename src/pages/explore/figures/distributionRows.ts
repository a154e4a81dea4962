import type { ScaleKind } from '../../../charts/axis/valueAxis.ts';
import { type MeasuredReading, valuesOf } from '../../../domain/explore/reading.ts';
import type { Outcome } from '../../../domain/outcome.ts';
import { type BoxPlot, boxPlot } from '../../../domain/statistics/boxPlot.ts';
import { type Histogram, histogram } from '../../../domain/statistics/histogram.ts';
import type { StatisticRefusal } from '../../../domain/statistics/statisticRefusal.ts';
import type { ExploreContext } from '../exploreContext.ts';

/** A bin with the clusters whose values it holds. */
export interface FilledBin {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly readings: readonly MeasuredReading[];
}

/** The values that are no bounds, the smallest first, in bins of the unit of the axis. */
export interface DistributionRows {
  readonly readings: readonly MeasuredReading[];
  readonly box: BoxPlot;
  readonly rule: Histogram['rule'];
  readonly bins: readonly FilledBin[];
}

export function distributionRows(
  { chart }: ExploreContext,
  { scale, onAxis }: { readonly scale: ScaleKind; readonly onAxis: (stored: number) => number },
): Outcome<DistributionRows, StatisticRefusal> {
  const readings = valuesOf(chart.set.readings).toSorted(
    (a, b) => a.observation.value - b.observation.value,
  );
  const box = boxPlot(readings.map(({ observation }) => observation.value));
  if (box.kind === 'refused') return box;
  const counts = histogram(
    readings.map(({ observation }) => onAxis(observation.value)),
    scale,
  );
  if (counts.kind === 'refused') return counts;
  const { rule, bins } = counts.value;
  let start = 0;

  return {
    kind: 'computed',
    value: {
      readings,
      box: box.value,
      rule,
      bins: bins.map(({ from, to, count }, index) => {
        const held = readings.slice(start, start + count);
        start += count;

        return { id: `bin-${index}`, from, to, readings: held };
      }),
    },
  };
}
