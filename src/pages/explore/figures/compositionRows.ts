import { type ClassTone, classTones } from '../../../charts/groups/groupsDrawing.ts';
import type { Grouping } from '../../../domain/explore/clusterGrouping.ts';
import { groupKeyOf } from '../../../domain/explore/clusterGroups.ts';
import { measuredOf, type Reading } from '../../../domain/explore/reading.ts';
import { totalRefusals } from '../../../domain/explore/totalRefusals.ts';
import { groupedBy } from '../../../domain/grouping.ts';
import { sum } from '../../../domain/statistics/sum.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { groupName } from './groupName.ts';

/** One part of a group. */
export interface CompositionPart {
  readonly key: string;
  readonly name: string;
  readonly tone: ClassTone;
  readonly readings: readonly Reading[];
  /** A sum of values in the unit of the measure, or a number of clusters. */
  readonly value: number;
  readonly isAbout: boolean;
}

export interface CompositionRow {
  readonly key: string;
  readonly name: string;
  readonly readings: readonly Reading[];
  readonly total: number;
  readonly parts: readonly CompositionPart[];
  /** The key of the one largest part before small ones are gathered; undefined for a tie. */
  readonly leader: string | undefined;
}

export interface Composition {
  readonly basis: 'value' | 'count';
  readonly partGrouping: Grouping;
  readonly rows: readonly CompositionRow[];
  readonly classes: readonly { readonly tone: ClassTone; readonly name: string }[];
  /** What is gathered in grey. */
  readonly others: readonly string[];
}

const restKey = 'others';

/**
 * What each group is made of: by segment, or by macro-region where the groups are segments.
 *
 * By value where all values make one total, else by the number of clusters. The classes that come to
 * most over all groups have a dye of their own; where there are more than five, the others share one.
 */
export function compositionOf(context: ExploreContext): Composition {
  const { dataset, wish, chart } = context;
  const partGrouping = wish.grouping === 'segment' ? 'region' : 'segment';
  const basis = totalRefusals(chart, 2).length === 0 ? 'value' : 'count';
  const readings = basis === 'value' ? measuredOf(chart.set.readings) : chart.set.readings;
  const size = basis === 'value' ? totalValue : (some: readonly Reading[]) => some.length;
  const keyOf = ({ cluster }: Reading) => groupKeyOf(dataset, partGrouping, cluster);
  const order = [...groupedBy(readings, keyOf)]
    .toSorted((a, b) => size(b[1]) - size(a[1]))
    .map(([key]) => key);
  const palette = paletteOf(order);
  const name = (key: string) =>
    key === restKey ? context.locale.text.parts.others : groupName(context, partGrouping, key);
  const rows = [
    ...groupedBy(readings, ({ cluster }) => groupKeyOf(dataset, wish.grouping, cluster)),
  ]
    .map(([key, members]) => ({
      key,
      name: groupName(context, wish.grouping, key),
      readings: members,
      total: size(members),
      parts: partsOf(members, keyOf, palette, size).map((part) => ({
        ...part,
        name: name(part.key),
      })),
      leader: leaderOf([...groupedBy(members, keyOf)], size),
    }))
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => b.total - a.total);

  return {
    basis,
    partGrouping,
    rows,
    classes: [...new Map([...palette].map(([key, { tone, as }]) => [tone, name(as ?? key)]))].map(
      ([tone, named]) => ({ tone, name: named }),
    ),
    others: [...palette].flatMap(([key, { as }]) => (as === restKey ? [name(key)] : [])),
  };
}

const totalValue = (readings: readonly Reading[]) =>
  sum(measuredOf(readings).map(({ observation }) => observation.value));

interface Dye {
  readonly tone: ClassTone;
  /** The class that gathers this one. */
  readonly as?: string;
}

function paletteOf(order: readonly string[]): ReadonlyMap<string, Dye> {
  return new Map(
    order.map((key, index): [string, Dye] => {
      const tone = classTones[index];
      if (order.length <= classTones.length && tone) return [key, { tone }];

      return tone && index < classTones.length - 1
        ? [key, { tone }]
        : [key, { tone: 'class-rest', as: restKey }];
    }),
  );
}

type SizeOf = (readings: readonly Reading[]) => number;

function partsOf(
  members: readonly Reading[],
  keyOf: (reading: Reading) => string,
  palette: ReadonlyMap<string, Dye>,
  size: SizeOf,
): readonly Omit<CompositionPart, 'name'>[] {
  const shownKey = (reading: Reading) => palette.get(keyOf(reading))?.as ?? keyOf(reading);
  const groups = groupedBy(members, shownKey);
  const shown = [...new Set([...palette].map(([key, { as }]) => as ?? key))];

  return shown.flatMap((key) => {
    const readings = groups.get(key) ?? [];
    const value = size(readings);
    const isAbout = measuredOf(readings).some(({ observation }) => observation.qualifier === '~');
    const tone = palette.get(key)?.tone ?? 'class-rest';

    return value > 0 ? [{ key, tone, readings, value, isAbout }] : [];
  });
}

function leaderOf(
  groups: readonly (readonly [string, readonly Reading[]])[],
  size: SizeOf,
): string | undefined {
  const order = groups
    .map(([key, members]) => ({ key, value: size(members) }))
    .toSorted((a, b) => b.value - a.value);
  const [first, second] = order;

  return first && first.value > (second?.value ?? 0) ? first.key : undefined;
}
