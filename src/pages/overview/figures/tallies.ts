import { hasOfficialEvidence } from '../../../domain/cluster.ts';
import type { ClusterRow } from '../../../domain/clusterIndex.ts';
import type { Count } from '../../../domain/tally.ts';
import type { OverviewContext } from '../overviewContext.ts';

/** Documented clusters that fall on one province or segment, by the evidence for them. */
export interface Tally extends Count<string> {
  readonly official: number;
  readonly label: string;
}

export function provinceTallies({ dataset, locale, narrowed }: OverviewContext): readonly Tally[] {
  const tallied = talliesBy(narrowed.rows, ({ cluster }) => [cluster.province]);

  return dataset.provinces.map(({ code, short }) => ({
    ...(tallied.get(code) ?? nothing),
    key: code,
    label: locale.of(short),
  }));
}

export function segmentTallies({ dataset, locale, narrowed }: OverviewContext): readonly Tally[] {
  const tallied = talliesBy(narrowed.rows, ({ cluster }) => cluster.segments);

  return dataset.segments
    .toSorted((a, b) => a.order - b.order)
    .map(({ id, name }) => ({ ...(tallied.get(id) ?? nothing), key: id, label: locale.of(name) }));
}

const nothing = { count: 0, official: 0 };

/** One pass over the rows: how many fall on each key, and how many of them on official evidence. */
function talliesBy(
  rows: readonly ClusterRow[],
  keysOf: (row: ClusterRow) => readonly string[],
): ReadonlyMap<string, Pick<Tally, 'count' | 'official'>> {
  const tallies = new Map<string, { count: number; official: number }>();
  for (const row of rows) {
    const official = Number(hasOfficialEvidence(row.cluster));
    for (const key of keysOf(row)) {
      const before = tallies.get(key) ?? nothing;
      tallies.set(key, { count: before.count + 1, official: before.official + official });
    }
  }

  return tallies;
}
