import { type Cluster, designationKinds, designationKindsOf, levels } from '../cluster.ts';
import type { Dataset } from '../dataset.ts';
import { keptFor } from '../kept.ts';
import { macroRegions } from '../region.ts';
import type { Grouping } from './clusterGrouping.ts';

/** The group of clusters that belong to none: without a segment, or in a province that the data do not know. */
export const unassigned = 'unassigned';

/** The one group of all clusters, where they are not put together by anything. */
export const everyCluster = 'all';

/** How it is settled to which group a cluster belongs. A cluster is in exactly one group. */
export type MembershipRule = 'its-own' | 'primary-segment' | 'first-designation' | 'everyone';

/**
 * The rule to be said beside a grouping: a cluster of several segments counts in its primary one
 * only, one of several kinds of title in the first of `designationKinds`.
 */
export function membershipRule(grouping: Grouping): MembershipRule {
  switch (grouping) {
    case 'segment':
      return 'primary-segment';
    case 'designation':
      return 'first-designation';
    case 'none':
      return 'everyone';
    case 'province':
    case 'region':
    case 'level':
      return 'its-own';
  }
}

type Areas = Pick<Dataset, 'provinces' | 'segments' | 'provinceByCode'>;

/** The group to which a cluster belongs. */
export function groupKeyOf(
  dataset: Pick<Areas, 'provinceByCode'>,
  grouping: Grouping,
  cluster: Cluster,
): string {
  return keyBy[grouping](dataset, cluster) ?? unassigned;
}

type KeyOf = (dataset: Pick<Areas, 'provinceByCode'>, cluster: Cluster) => string | undefined;

const keyBy: Readonly<Record<Grouping, KeyOf>> = {
  province: ({ provinceByCode }, { province }) => provinceByCode.get(province)?.code,
  region: ({ provinceByCode }, { province }) => provinceByCode.get(province)?.macroRegion,
  segment: (_, { segments }) => segments[0],
  level: (_, { level }) => level,
  designation: (_, cluster) => designationKindsOf(cluster)[0],
  none: () => everyCluster,
};

/** The groups that any cluster of the dataset belongs to, in the order of the package; the unassigned last. */
export function groupKeysOf(
  dataset: Areas & Pick<Dataset, 'clusters'>,
  grouping: Grouping,
): readonly string[] {
  return groupKeysKept(dataset, grouping);
}

const groupKeysKept = keptFor((dataset: Areas & Pick<Dataset, 'clusters'>, grouping: Grouping) => {
  const present = new Set(
    dataset.clusters.map((cluster) => groupKeyOf(dataset, grouping, cluster)),
  );
  const order = orderOf(dataset, grouping);
  const known = new Set(order);
  // A segment that the package does not list is still a group: it stands after the listed ones.
  const unlisted = [...present].filter((key) => !known.has(key) && key !== unassigned);

  return [...order, ...unlisted, unassigned].filter((key) => present.has(key));
});

function orderOf(dataset: Areas, grouping: Grouping): readonly string[] {
  switch (grouping) {
    case 'province':
      return dataset.provinces.map(({ code }) => code);
    case 'region':
      return macroRegions;
    case 'segment':
      return dataset.segments.toSorted((a, b) => a.order - b.order).map(({ id }) => id);
    case 'level':
      return levels;
    case 'designation':
      return designationKinds;
    case 'none':
      return [everyCluster];
  }
}
