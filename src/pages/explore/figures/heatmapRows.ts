import type { Cluster } from '../../../domain/cluster.ts';
import type { Grouping } from '../../../domain/explore/clusterGrouping.ts';
import { groupKeyOf, groupKeysOf } from '../../../domain/explore/clusterGroups.ts';
import { groupedBy } from '../../../domain/grouping.ts';
import { ranked } from '../../../domain/tally.ts';
import type { ExploreContext } from '../exploreContext.ts';

/** The clusters of one group and one primary segment. */
export interface HeatCell {
  readonly row: number;
  readonly column: number;
  readonly clusters: readonly Cluster[];
}

export interface HeatRows {
  /** By what the rows are grouped: by province where the segments are the columns already. */
  readonly grouping: Grouping;
  /** By what the columns are grouped: by segment, but in panels. */
  readonly across: Grouping;
  /** The groups by the number of their clusters, the largest first. */
  readonly rows: readonly string[];
  /** The segments by the number of their clusters, the largest first. */
  readonly columns: readonly string[];
  readonly cells: readonly HeatCell[];
}

/** What is asked of the two directions: all groups that have clusters, unless other panels have more. */
export interface HeatFrame {
  readonly across: Grouping;
  readonly rows?: readonly string[];
  readonly columns?: readonly string[];
}

const bySegment: HeatFrame = { across: 'segment' };

/** How many clusters each group has in each primary segment; a cluster is in one cell. */
export function heatRows(
  { dataset, clusters, wish }: ExploreContext,
  { across, ...asked }: HeatFrame = bySegment,
): HeatRows {
  const grouping = wish.grouping === across ? 'province' : wish.grouping;
  const rowOf = (cluster: Cluster) => groupKeyOf(dataset, grouping, cluster);
  const columnOf = (cluster: Cluster) => groupKeyOf(dataset, across, cluster);
  const byRow = groupedBy(clusters, rowOf);
  const byColumn = groupedBy(clusters, columnOf);
  const held = (keys: readonly string[], groups: ReadonlyMap<string, readonly Cluster[]>) =>
    ranked(keys.map((key) => ({ key, count: groups.get(key)?.length ?? 0 })))
      .filter(({ count }) => count > 0)
      .map(({ key }) => key);
  const rows = asked.rows ?? held(groupKeysOf(dataset, grouping), byRow);
  const columns = asked.columns ?? held(groupKeysOf(dataset, across), byColumn);

  return {
    grouping,
    across,
    rows,
    columns,
    cells: rows.flatMap((rowKey, row) => {
      const inRow = groupedBy(byRow.get(rowKey) ?? [], columnOf);

      return columns.map((columnKey, column) => ({
        row,
        column,
        clusters: inRow.get(columnKey) ?? [],
      }));
    }),
  };
}
