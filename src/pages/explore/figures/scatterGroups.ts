import { dyes, dyesBesideOthers } from '../../../charts/theme/dyes.ts';
import { groupKeyOf } from '../../../domain/explore/clusterGroups.ts';
import { groupedBy } from '../../../domain/grouping.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { groupName } from './groupName.ts';
import type { Pair } from './scatterRows.ts';

/** The colours of the points: a dye for each of the largest groups, grey for the others. */
export interface ScatterGroups {
  readonly dyeOf: (pair: Pair) => number | null;
  /** In the order in which the points stand; the others last. */
  readonly legend: readonly { readonly dye: number | null; readonly name: string }[];
  /** How many groups are grey. */
  readonly others: number;
}

/**
 * The groups with most points have a dye of their own, in the order in which the first of each
 * stands; of equals, the one that stands first.
 */
export function scatterGroups(context: ExploreContext, pairs: readonly Pair[]): ScatterGroups {
  const { dataset, locale, wish } = context;
  if (wish.color === 'none') return { dyeOf: () => 0, legend: [], others: 0 };
  const keyOf = ({ cluster }: Pair) => groupKeyOf(dataset, wish.color, cluster);
  const groups = [...groupedBy(pairs, keyOf)];
  const room = groups.length > dyes ? dyesBesideOthers : dyes;
  const largest = new Set(
    groups
      .toSorted(([, a], [, b]) => b.length - a.length)
      .slice(0, room)
      .map(([key]) => key),
  );
  const order = groups.map(([key]) => key).filter((key) => largest.has(key));
  const dyeByKey = new Map(order.map((key, dye) => [key, dye]));
  const others = groups.length - order.length;

  return {
    dyeOf: (pair) => dyeByKey.get(keyOf(pair)) ?? null,
    legend: [
      ...order.map((key, dye) => ({ dye, name: groupName(context, wish.color, key) })),
      ...(others > 0 ? [{ dye: null, name: locale.text.scatter.others }] : []),
    ],
    others,
  };
}
