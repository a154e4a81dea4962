import type { Spelling } from '../../domain/clusterIndex.ts';
import texts from './texts.json';

/** Pinyin and initials of Chinese texts other than the names of clusters, as `npm run data:pinyin` wrote them. */
export const builtInTextSpellings: ReadonlyMap<string, Spelling> = new Map(
  Object.entries(texts as Readonly<Record<string, string>>).map(([text, spelling]) => {
    const [pinyin = '', initials = ''] = spelling.split(' ');

    return [text, { pinyin, initials }];
  }),
);
