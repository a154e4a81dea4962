import type { MeasuredReading } from '../../../domain/explore/reading.ts';
import { valuesOf } from '../../../domain/explore/reading.ts';
import { groupKeyOf } from '../../../domain/explore/clusterGroups.ts';
import { groupedBy } from '../../../domain/grouping.ts';
import { sum } from '../../../domain/statistics/sum.ts';
import type { ExploreContext } from '../exploreContext.ts';

/** A group of clusters with values, and its part of the total. */
export interface TreemapGroup {
  readonly key: string;
  /** All of them, the largest first. */
  readonly readings: readonly MeasuredReading[];
  /** Those that are a tile each; the others are one tile together. */
  readonly shown: readonly MeasuredReading[];
  readonly others: readonly MeasuredReading[];
  readonly value: number;
  /** Of the total, from 0 to 1. */
  readonly share: number;
}

export interface TreemapRows {
  /** The largest first. */
  readonly groups: readonly TreemapGroup[];
  readonly total: number;
  readonly values: number;
  /** Values of zero, which have no area. */
  readonly zeros: number;
}

/** More tiles than this could not be told apart. */
export const mostTiles = 500;

/** The values by group; the smallest of all are put together in their groups where there are too many. */
export function treemapRows(
  { chart, dataset, wish }: ExploreContext,
  most: number = mostTiles,
): TreemapRows {
  const values = valuesOf(chart.set.readings).toSorted((a, b) => valueOf(b) - valueOf(a));
  const drawn = values.filter((reading) => valueOf(reading) > 0);
  const single = new Set(drawn.length > most ? drawn.slice(0, most) : drawn);
  const total = sum(drawn.map(valueOf));
  const byGroup = groupedBy(drawn, ({ cluster }) => groupKeyOf(dataset, wish.grouping, cluster));
  const groups = [...byGroup].map(([key, readings]): TreemapGroup => {
    const value = sum(readings.map(valueOf));

    return {
      key,
      readings,
      shown: readings.filter((reading) => single.has(reading)),
      others: readings.filter((reading) => !single.has(reading)),
      value,
      share: total > 0 ? value / total : 0,
    };
  });

  return {
    groups: groups.toSorted((a, b) => b.value - a.value),
    total,
    values: values.length,
    zeros: values.length - drawn.length,
  };
}

const valueOf = ({ observation }: MeasuredReading) => observation.value;
