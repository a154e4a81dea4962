import type { Spelling } from '../../domain/clusterIndex.ts';
import { type ProvinceCode, provinceCode } from '../../domain/ids.ts';
import pinyin from './provincePinyin.json';

/** Pinyin and initials of the 34 province-level divisions, by their code. */
export const provinceSpellings: ReadonlyMap<ProvinceCode, Spelling> = new Map(
  Object.entries(pinyin as Readonly<Record<string, readonly string[]>>).map(
    ([code, [full = '', initials = '']]) => [provinceCode(code), { pinyin: full, initials }],
  ),
);
