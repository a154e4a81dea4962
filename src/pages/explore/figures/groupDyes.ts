import { dyes, dyesBesideOthers } from '../../../charts/theme/dyes.ts';
import type { Cluster } from '../../../domain/cluster.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import type { Grouping } from '../../../domain/explore/clusterGrouping.ts';
import { groupKeyOf, groupKeysOf } from '../../../domain/explore/clusterGroups.ts';
import { groupedBy } from '../../../domain/grouping.ts';
import { ranked } from '../../../domain/tally.ts';
import type { ExploreContext } from '../exploreContext.ts';

/** Which dye each group of the page carries; the groups that share the grey are absent. */
export type GroupDyes = ReadonlyMap<string, number>;

/**
 * The dyes of the groups, one order for every figure of the page.
 *
 * The groups with most clusters in the whole dataset have dyes of their own, whatever is filtered,
 * measured or drawn. Where a narrowed page leaves some of those dyes unused, its other groups take
 * them; what is left is grey. So a group never changes its dye from figure to figure, and a large
 * one never does at all.
 */
export function groupDyes(
  dataset: Dataset,
  grouping: Grouping,
  clusters: readonly Cluster[],
): GroupDyes {
  const order = orderOf(dataset, grouping);
  const own = new Map(order.slice(0, roomFor(order.length)).map((key, dye) => [key, dye]));
  const present = new Set(clusters.map((cluster) => groupKeyOf(dataset, grouping, cluster)));
  const shown = order.filter((key) => present.has(key));
  const kept = shown.flatMap((key) => own.get(key) ?? []);
  const free = Array.from({ length: roomFor(shown.length) }, (_, dye) => dye).filter(
    (dye) => !kept.includes(dye),
  );
  const others = shown.filter((key) => !own.has(key));

  return new Map([
    ...[...own].filter(([key]) => present.has(key)),
    ...others.flatMap((key, at): [string, number][] => {
      const dye = free[at];

      return dye === undefined ? [] : [[key, dye]];
    }),
  ]);
}

/** The groups of a dataset, those with most clusters first; equal ones in the order of the package. */
function orderOf(dataset: Dataset, grouping: Grouping): readonly string[] {
  const members = groupedBy(dataset.clusters, (cluster) => groupKeyOf(dataset, grouping, cluster));

  return ranked(
    groupKeysOf(dataset, grouping).map((key) => ({ key, count: members.get(key)?.length ?? 0 })),
  ).map(({ key }) => key);
}

/** Grey stands for others only where there are any; else its place is a dye like the rest. */
const roomFor = (groups: number) => (groups > dyes ? dyesBesideOthers : dyes);

/** The colours of a figure: the dye of each cluster, and what the dyes mean. */
export interface GroupColours {
  readonly dyeOf: (cluster: Cluster) => number | null;
  /** The groups that have a dye of their own, in the order of the dyes. */
  readonly named: readonly { readonly key: string; readonly dye: number }[];
  /** How many groups are grey. */
  readonly others: number;
}

/** The colours of the clusters that a figure draws; all have the first dye where nothing tells them apart. */
export function groupColours(
  { dataset, clusters, wish }: ExploreContext,
  drawn: readonly Cluster[],
): GroupColours {
  const { color } = wish;
  if (color === 'none') return { dyeOf: () => 0, named: [], others: 0 };
  const byKey = groupDyes(dataset, color, clusters);
  const keys = new Set(drawn.map((cluster) => groupKeyOf(dataset, color, cluster)));
  const named = [...byKey].flatMap(([key, dye]) => (keys.has(key) ? [{ key, dye }] : []));

  return {
    dyeOf: (cluster) => byKey.get(groupKeyOf(dataset, color, cluster)) ?? null,
    named: named.toSorted((a, b) => a.dye - b.dye),
    others: keys.size - named.length,
  };
}
