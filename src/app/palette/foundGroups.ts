import { rankOf } from '../../domain/findable.ts';
import { type PaletteEntry, type PaletteGroup, paletteGroups } from './paletteEntry.ts';

/** The hits of one kind, best first, as many as are listed at first. */
export interface FoundGroup {
  readonly group: PaletteGroup;
  readonly entries: readonly PaletteEntry[];
  readonly total: number;
}

const listedAtMost = 5;

/**
 * What was found, in groups: the group of the best hit first, equal ones in their usual order. Without
 * any word, the pages and commands, so that the reader sees what there is.
 *
 * @param unfolded the groups that are listed whole.
 */
export function foundGroups(
  entries: readonly PaletteEntry[],
  words: readonly string[],
  unfolded: ReadonlySet<PaletteGroup>,
): readonly FoundGroup[] {
  const ranked = entries.flatMap((entry) => {
    const rank = words.length === 0 ? rankAtRest(entry) : rankOf(entry.found, words);

    return rank === undefined ? [] : [{ entry, rank }];
  });
  const groups = paletteGroups.flatMap((group) => {
    const hits = ranked
      .filter(({ entry }) => entry.group === group)
      .toSorted((a, b) => a.rank - b.rank);
    const [best] = hits;
    if (!best) return [];
    const isWhole = unfolded.has(group) || words.length === 0;
    const listed = isWhole ? hits : hits.slice(0, listedAtMost);

    return [
      { group, best: best.rank, entries: listed.map(({ entry }) => entry), total: hits.length },
    ];
  });

  return groups.toSorted((a, b) => a.best - b.best);
}

/** Pages and commands stand there before anything is typed. */
function rankAtRest({ group }: PaletteEntry): number | undefined {
  return group === 'page' || group === 'command' ? 0 : undefined;
}
