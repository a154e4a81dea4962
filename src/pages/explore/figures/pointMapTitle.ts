import { leaders, ranked } from '../../../domain/tally.ts';
import { groupKeyOf, groupKeysOf } from '../../../domain/explore/clusterGroups.ts';
import { groupedBy } from '../../../domain/grouping.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { groupName } from './groupName.ts';
import { clusterName, provinceName } from './figureParts.ts';
import type { PointRow } from './pointMapRows.ts';

/** In which part of the country most of the drawn clusters lie. */
export function pointMapTitle(context: ExploreContext, rows: readonly PointRow[]): string {
  const { dataset, locale } = context;
  const { pointMap } = locale.text;
  const [first] = rows;
  if (!first) return '';
  const { cluster } = first.reading;
  if (rows.length === 1)
    return pointMap.only(clusterName(context, cluster), provinceName(context, cluster));
  const byRegion = groupedBy(rows, ({ reading }) => groupKeyOf(dataset, 'region', reading.cluster));
  const counts = groupKeysOf(dataset, 'region')
    .filter((key) => dataset.provinces.some(({ macroRegion }) => macroRegion === key))
    .map((key) => ({ key, count: byRegion.get(key)?.length ?? 0 }));
  const most = leaders(counts);
  const [lead] = ranked(counts);
  if (!lead || most.length === 0) return pointMap.noRegion(rows.length);
  const name = (key: string) => groupName(context, 'region', key);
  if (most.length > 1)
    return pointMap.tie(
      locale.format.list(most.map(({ key }) => name(key))),
      lead.count,
      rows.length,
    );
  if (lead.count === rows.length) return pointMap.allIn(name(lead.key), rows.length);
  const percent = locale.format.percent(Math.round((lead.count / rows.length) * 100));

  return pointMap.lead({ name: name(lead.key), count: lead.count, percent }, rows.length);
}
