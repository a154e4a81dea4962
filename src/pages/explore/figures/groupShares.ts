import { groupedReadings } from '../../../domain/explore/groupedReadings.ts';
import { groupTotal } from '../../../domain/explore/groupTotal.ts';
import { type MeasuredReading, measuredOf, type Reading } from '../../../domain/explore/reading.ts';
import { sharesAmong } from '../../../domain/statistics/partsOfWhole.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { groupName } from './groupName.ts';

/** A group with its part of the total, from 0 to 1. */
export interface GroupShare {
  readonly key: string;
  readonly name: string;
  readonly readings: readonly Reading[];
  readonly value: number;
  readonly share: number;
  /** Whether a rounded value is part of it. */
  readonly isAbout: boolean;
}

/** The groups that have a value, from the largest; equal ones in the order of the package. */
export function groupShares(context: ExploreContext): readonly GroupShare[] {
  const { dataset, wish, chart } = context;
  const groups = groupedReadings(dataset, wish.grouping, chart.set, 'one').flatMap((group) =>
    group.total.kind === 'sum'
      ? [
          {
            key: group.key,
            name: groupName(context, wish.grouping, group.key),
            readings: group.readings,
            value: group.total.value,
            isAbout: group.total.isAbout,
          },
        ]
      : [],
  );

  return withShares(groups).toSorted((a, b) => b.value - a.value);
}

/** A part of all values against the others. */
export interface PartAndRest {
  readonly part: GroupShare;
  readonly rest: GroupShare;
}

/** What some of the readings hold of the total of all; undefined where one of the two has no value. */
export function partAndRest(
  context: ExploreContext,
  part: readonly MeasuredReading[],
  all: readonly Reading[],
): PartAndRest | undefined {
  const ids = new Set(part.map(({ cluster }) => cluster.id));
  const others = measuredOf(all).filter(({ cluster }) => !ids.has(cluster.id));
  const rules = {
    indicator: context.indicator ?? { aggregation: 'none' as const },
    tree: context.chart.tree,
    breaks: context.chart.breaks,
    years: 'one' as const,
  };
  const sides = [
    { key: 'part', readings: part },
    { key: 'rest', readings: others },
  ].flatMap(({ key, readings }) => {
    const total = groupTotal(readings, rules);

    return total.kind === 'sum'
      ? [{ key, name: '', readings, value: total.value, isAbout: total.isAbout }]
      : [];
  });
  const [first, second] = withShares(sides);

  return first && second ? { part: first, rest: second } : undefined;
}

function withShares(groups: readonly Omit<GroupShare, 'share'>[]): readonly GroupShare[] {
  const shares = sharesAmong(groups.map(({ value }) => value));
  if (shares.kind === 'refused') return [];

  return groups.map((group, index) => ({ ...group, share: shares.value[index] ?? 0 }));
}

/** The part of the total that the first groups hold together. */
export const heldBy = (groups: readonly GroupShare[], count: number) =>
  groups.slice(0, count).reduce((sum, { share }) => sum + share, 0);

/** A number worked out of rounded values is rounded itself. */
export const qualifierOf = (groups: readonly Pick<GroupShare, 'isAbout'>[]) =>
  groups.some(({ isAbout }) => isAbout) ? '~' : '=';
