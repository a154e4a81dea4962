import type { SortColumn } from './sortColumn.ts';
import { evidences, levels } from './cluster.ts';
import type { ClusterRow } from './clusterIndex.ts';
import { type LatestValue, bySize, observationsBehind, rankable } from './latestValue.ts';
import { periodEnd } from './period.ts';

export interface SortKey {
  readonly column: SortColumn;
  readonly descending: boolean;
}

/** What the order of words depends on: the language of the reader and the names shown in it. */
export interface SortWords {
  readonly compare: (a: string, b: string) => number;
  readonly name: (row: ClusterRow) => string;
  readonly prefecture: (row: ClusterRow) => string;
  readonly designation: (row: ClusterRow) => string;
  readonly provinceOrder: (row: ClusterRow) => number;
  readonly segmentOrder: (row: ClusterRow) => number;
}

/** Ascending order of two rows by one column, or which of them has nothing to sort by. */
type Comparison =
  | { readonly kind: 'ordered'; readonly order: number }
  | { readonly kind: 'absent'; readonly order: number };

/**
 * The rows sorted by the keys, first key first. Stable, so that rows equal in every key keep their order.
 *
 * A row without a value stands last in both directions: missing is neither small nor large. Values
 * that have no rank (contested, or of a part of a year) stand between the ranked and the missing.
 */
export function sorted(
  rows: readonly ClusterRow[],
  keys: readonly SortKey[],
  words: SortWords,
): readonly ClusterRow[] {
  return rows.toSorted((a, b) => {
    for (const { column, descending } of keys) {
      const comparison = comparisons[column](a, b, words);
      if (comparison.order === 0) continue;
      if (comparison.kind === 'absent') return comparison.order;

      return descending ? -comparison.order : comparison.order;
    }

    return 0;
  });
}

/** Those of the sorted rows that are among the others: cheaper than to sort anew with every filter. */
export function among(
  ordered: readonly ClusterRow[],
  rows: readonly ClusterRow[],
): readonly ClusterRow[] {
  if (rows.length === ordered.length) return ordered;
  const shown = new Set(rows);

  return ordered.filter((row) => shown.has(row));
}

type Comparator = (a: ClusterRow, b: ClusterRow, words: SortWords) => Comparison;

const comparisons: Readonly<Record<SortColumn, Comparator>> = {
  name: byText((row, words) => words.name(row)),
  prefecture: byText((row, words) => words.prefecture(row)),
  designation: byText((row, words) => words.designation(row)),
  province: byNumber((row, words) => words.provinceOrder(row)),
  segment: byNumber((row, words) => words.segmentOrder(row)),
  level: byNumber(({ cluster }) => levels.indexOf(cluster.level)),
  evidence: byNumber(({ cluster }) => evidences.indexOf(cluster.evidence)),
  notices: byNumber(({ notices }) => notices),
  year: byPresence(
    ({ latest }) => latestEnd(latest),
    (a, b) => a - b,
  ),
  value: byValue,
};

function byText(textOf: (row: ClusterRow, words: SortWords) => string): Comparator {
  return (a, b, words) => {
    const texts = [textOf(a, words), textOf(b, words)] as const;
    const absent = Number(texts[0] === '') - Number(texts[1] === '');
    if (absent !== 0) return { kind: 'absent', order: absent };

    return { kind: 'ordered', order: words.compare(...texts) };
  };
}

function byNumber(numberOf: (row: ClusterRow, words: SortWords) => number): Comparator {
  return (a, b, words) => ({ kind: 'ordered', order: numberOf(a, words) - numberOf(b, words) });
}

function byPresence(
  valueOf: (row: ClusterRow) => number | undefined,
  compare: (a: number, b: number) => number,
): Comparator {
  return (a, b) => {
    const [left, right] = [valueOf(a), valueOf(b)];
    if (left === undefined || right === undefined)
      return { kind: 'absent', order: Number(left === undefined) - Number(right === undefined) };

    return { kind: 'ordered', order: compare(left, right) };
  };
}

function byValue(a: ClusterRow, b: ClusterRow): Comparison {
  const [left, right] = [rankable(a.latest), rankable(b.latest)];
  if (left && right) return { kind: 'ordered', order: bySize(left, right) };

  return { kind: 'absent', order: absence(a.latest) - absence(b.latest) };
}

/** 0 ranked, 1 published without a rank, 2 missing. */
function absence(latest: LatestValue): number {
  if (rankable(latest)) return 0;

  return latest.kind === 'missing' ? 2 : 1;
}

function latestEnd(latest: LatestValue): number | undefined {
  const ends = observationsBehind(latest).flatMap((row) => periodEnd(row.period) ?? []);

  return ends.length > 0 ? Math.max(...ends) : undefined;
}
