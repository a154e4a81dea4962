import { groupedBy } from '../../../domain/grouping.ts';
import type { ExploreContext } from '../exploreContext.ts';
import type { Composition } from './compositionRows.ts';
import { groupName } from './groupName.ts';

/** Which part is the single largest one in most groups. */
export function compositionTitle(
  context: ExploreContext,
  { rows, partGrouping }: Composition,
): string {
  const { locale } = context;
  const { composition } = locale.text;
  const led = groupedBy(
    rows.flatMap(({ leader }) => (leader === undefined ? [] : [leader])),
    (leader) => leader,
  );
  const order = [...led].toSorted((a, b) => b[1].length - a[1].length);
  const [first] = order;
  if (!first) return composition.none(rows.length);
  const count = first[1].length;
  const names = order
    .filter(([, groups]) => groups.length === count)
    .map(([key]) => groupName(context, partGrouping, key));
  if (names.length > 3) return composition.manyTie(names.length, count, rows.length);
  const listed = locale.format.list(names);

  return names.length > 1
    ? composition.tie(listed, count, rows.length)
    : composition.leads(listed, count, rows.length);
}
