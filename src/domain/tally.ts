/** How many rows fall on each key, largest first; equal counts keep the order in which the keys were given. */
export interface Count<Key> {
  readonly key: Key;
  readonly count: number;
}

export function ranked<Entry extends Count<unknown>>(counts: readonly Entry[]): readonly Entry[] {
  return counts.toSorted((a, b) => b.count - a.count);
}

/** Every key that has the largest count: more than one in a tie, none where nothing is counted. */
export function leaders<Entry extends Count<unknown>>(counts: readonly Entry[]): readonly Entry[] {
  const largest = Math.max(0, ...counts.map(({ count }) => count));

  return largest === 0 ? [] : counts.filter(({ count }) => count === largest);
}

/** The fewest keys that together hold at least half of all that is counted, and how much they hold. */
export interface Half<Key> {
  readonly keys: readonly Key[];
  readonly count: number;
  readonly total: number;
  /** Whether another key counts as much as the last one taken: then the choice among equals is arbitrary. */
  readonly isTied: boolean;
}

export function smallestHalf<Key>(counts: readonly Count<Key>[]): Half<Key> | undefined {
  const order = ranked(counts).filter(({ count }) => count > 0);
  const total = order.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return undefined;
  let count = 0;
  const taken = order.filter((entry) => {
    const isNeeded = count * 2 < total;
    if (isNeeded) count += entry.count;

    return isNeeded;
  });

  return {
    keys: taken.map(({ key }) => key),
    count,
    total,
    isTied: order[taken.length]?.count === taken.at(-1)?.count,
  };
}
