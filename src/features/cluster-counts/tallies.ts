import { type Cluster, hasOfficialEvidence } from '../../domain/cluster.ts';
import type { Count } from '../../domain/tally.ts';
import type { CountContext } from './countContext.ts';

/** A number of clusters, and how many of them rest on official evidence. */
interface ByEvidence {
  readonly count: number;
  readonly official: number;
}

/** Clusters of the selection that fall on one province or segment. */
export interface Tally extends Count<string>, ByEvidence {
  readonly label: string;
  /** All that are documented, whatever the filters: none is a gap of the search. */
  readonly documented: ByEvidence;
}

/** A tally whose evidence may not be known. */
export interface ChoosableTally extends Omit<Tally, 'official'> {
  readonly official: number | undefined;
}

export function provinceTallies(context: CountContext): readonly Tally[] {
  const { dataset, locale } = context;
  const entries = dataset.provinces.map(({ code, short }) => ({
    key: code,
    label: locale.of(short),
  }));

  return tallies(context, entries, ({ province }) => [province]);
}

/** What a map shows: outside the choice of provinces, the number that choosing one would bring. */
export function choosableTallies(context: CountContext): readonly ChoosableTally[] {
  return provinceTallies(context).map((tally) => {
    const count = context.narrowed.counts.province.get(tally.key) ?? 0;
    // It counts all of the selection, and none that is not documented: where the numbers are equal, so are the clusters.
    const known = [tally, tally.documented].find((one) => one.count === count);

    return { ...tally, count, official: known?.official };
  });
}

export function segmentTallies(context: CountContext): readonly Tally[] {
  const { dataset, locale } = context;
  const entries = dataset.segments
    .toSorted((a, b) => a.order - b.order)
    .map(({ id, name }) => ({ key: id, label: locale.of(name) }));

  return tallies(context, entries, ({ segments }) => segments);
}

/** Whether clusters are documented here and all of them fail the filters. */
export const isHidden = ({ count, documented }: ChoosableTally) =>
  count === 0 && documented.count > 0;

type Keys = (cluster: Cluster) => readonly string[];

function tallies(
  { dataset, narrowed }: CountContext,
  entries: readonly Pick<Tally, 'key' | 'label'>[],
  keysOf: Keys,
): readonly Tally[] {
  const passing = narrowed.rows.map(({ cluster }) => cluster);
  const [here, all] = [talliesBy(passing, keysOf), talliesBy(dataset.clusters, keysOf)];

  return entries.map((entry) => ({
    ...entry,
    ...(here.get(entry.key) ?? nothing),
    documented: all.get(entry.key) ?? nothing,
  }));
}

const nothing = { count: 0, official: 0 };

/** One pass over the clusters: how many fall on each key, and how many of them on official evidence. */
function talliesBy(clusters: readonly Cluster[], keysOf: Keys): ReadonlyMap<string, ByEvidence> {
  const found = new Map<string, typeof nothing>();
  for (const cluster of clusters) {
    const official = Number(hasOfficialEvidence(cluster));
    for (const key of keysOf(cluster)) {
      const before = found.get(key) ?? nothing;
      found.set(key, { count: before.count + 1, official: before.official + official });
    }
  }

  return found;
}
