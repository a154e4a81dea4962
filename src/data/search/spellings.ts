import type { Spellings } from '../../domain/clusterIndex.ts';
import { clusterId } from '../../domain/ids.ts';
import pinyin from './pinyin.json';

/**
 * Pinyin and initials of the built-in clusters, as `npm run data:pinyin` wrote them.
 *
 * Made when the data change rather than in the browser: a pinyin dictionary would weigh 138 kB.
 */
export const builtInSpellings: Spellings = new Map(
  Object.entries(pinyin as Readonly<Record<string, readonly string[]>>).map(
    ([id, [full = '', initials = '']]) => [clusterId(id), { pinyin: full, initials }],
  ),
);
