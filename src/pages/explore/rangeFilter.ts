import type { ChartKind } from '../../domain/explore/chartKind.ts';
import type { Reading } from '../../domain/explore/reading.ts';
import type { ClusterId, IndicatorId } from '../../domain/ids.ts';
import type { ExploreContext } from './exploreContext.ts';
import { type MeasureAxis, measureAxis, observationsBehind } from './figures/measureAxis.ts';

/** As many clusters as a link can name without being cut by what carries it. */
export const mostInLink = 200;

/** From and to in the unit of an axis, both included; null leaves an end open. */
export interface Range {
  readonly from: number | null;
  readonly to: number | null;
}

/** An axis of the chart over which a range can be given. */
export interface RangeAxis {
  readonly name: 'x' | 'y';
  readonly axis: MeasureAxis;
  readonly readings: readonly Reading[];
}

/** The axes of values of a kind of chart: two of a scatter, one of a distribution, none of the others. */
export function rangeAxes(context: ExploreContext, kind: ChartKind): readonly RangeAxis[] {
  const { chart, wish, offers } = context;
  if (offers[kind].kind === 'refused') return [];
  const of = (name: RangeAxis['name'], measure: IndicatorId, readings: readonly Reading[]) => ({
    name,
    axis: measureAxis(context, measure, []),
    readings,
  });
  const own = of('y', wish.measure, chart.set.readings);
  if (kind === 'distribution') return [own];
  if (kind !== 'scatter' || wish.second === null || !chart.second) return [];

  return [of('x', wish.second, chart.second.readings), own];
}

/** What a range comes to: the clusters or the years in it, or why nothing can be shown. */
export type RangeOutcome =
  | { readonly kind: 'found'; readonly clusters: readonly ClusterId[] }
  | { readonly kind: 'too-many'; readonly count: number }
  | { readonly kind: 'years'; readonly base: number; readonly year: number }
  | { readonly kind: 'empty' | 'reversed' | 'none' | 'few-years' };

/** The clusters of which a value of every axis lies in its range. */
export function rangeOutcome(
  axes: readonly RangeAxis[],
  ranges: Readonly<Record<RangeAxis['name'], Range>>,
): RangeOutcome {
  const asked = axes.map((one) => ({ ...one, range: ranges[one.name] }));
  if (asked.every(({ range }) => range.from === null && range.to === null))
    return { kind: 'empty' };
  if (asked.some(({ range }) => (range.from ?? -Infinity) > (range.to ?? Infinity)))
    return { kind: 'reversed' };
  const sets = asked.map(
    ({ axis, readings, range }) =>
      new Set(
        readings.filter((reading) => isIn(reading, axis, range)).map(({ cluster }) => cluster.id),
      ),
  );
  const [first = new Set<ClusterId>(), ...others] = sets;

  return inLink([...first].filter((id) => others.every((set) => set.has(id))));
}

/** Whether clusters can be asked for by a link: some, and not too many. */
export function inLink(clusters: readonly ClusterId[]): RangeOutcome {
  if (clusters.length === 0) return { kind: 'none' };

  return clusters.length > mostInLink
    ? { kind: 'too-many', count: clusters.length }
    : { kind: 'found', clusters };
}

function isIn(reading: Reading, { onAxis }: MeasureAxis, { from, to }: Range): boolean {
  return observationsBehind(reading).some(({ value }) => {
    const at = onAxis(value);

    return at >= (from ?? -Infinity) && at <= (to ?? Infinity);
  });
}

/** A limit as it was typed; null where nothing was. */
export function limitOf(typed: string): number | null {
  return typed.trim() === '' || !Number.isFinite(Number(typed)) ? null : Number(typed);
}
