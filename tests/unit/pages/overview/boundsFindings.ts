import type { StateName } from './states.ts';

/** What a title of the lower bounds claims: how many of the nine named clusters are in the view, and where. */
export interface BoundsFinding {
  readonly zh: string;
  readonly en: string;
  readonly shown: number;
  readonly provinces: readonly string[];
}

const all: BoundsFinding = {
  zh: '至少 9 个集群年收入过千亿元，点名的 9 个在 4 个省',
  en: 'At least nine clusters earn over 100 billion yuan a year; the nine named are in four provinces',
  shown: 9,
  provinces: ['32', '33', '35', '44'],
};
const nowhere: BoundsFinding = {
  zh: '点名过千亿元的 9 个集群，没有一个在所选范围内。',
  en: 'None of the nine clusters named above 100 billion yuan is in this selection.',
  shown: 0,
  provinces: [],
};
const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

function some(shown: number, zh: string, en: string, provinces: readonly string[]): BoundsFinding {
  return {
    zh: `点名过千亿元的 9 个集群中，${shown} 个在所选范围：${zh}`,
    en: `Of the nine clusters named above 100 billion yuan, ${words[shown] ?? ''} ${shown === 1 ? 'is' : 'are'} in this selection: ${en}`,
    shown,
    provinces,
  };
}

const three = (shown: number) =>
  some(shown, '江苏、浙江和福建', 'Jiangsu, Zhejiang and Fujian', ['32', '33', '35']);
const inJiangsu = some(1, '江苏', 'Jiangsu', ['32']);
const inZhejiang = (shown: number) => some(shown, '浙江', 'Zhejiang', ['33']);

/** The title of the lower bounds in every state. */
export const boundsFindings: Readonly<Record<StateName, BoundsFinding>> = {
  everything: all,
  Zhejiang: inZhejiang(3),
  'four provinces': all,
  'three provinces': three(8),
  Hubei: nowhere,
  Jilin: nowhere,
  Beijing: nowhere,
  'two equal provinces': nowhere,
  'three equal provinces': nowhere,
  'the 2022 list': three(6),
  'the 2013 batch': nowhere,
  'named by the ministry': inJiangsu,
  'reported titles': some(2, '福建和广东', 'Fujian and Guangdong', ['35', '44']),
  'other programmes': nowhere,
  'described only': nowhere,
  silk: nowhere,
  markets: nowhere,
  wool: inJiangsu,
  garments: some(3, '江苏、福建和广东', 'Jiangsu, Fujian and Guangdong', ['32', '35', '44']),
  parks: nowhere,
  'prefecture-level cities': nowhere,
  towns: nowhere,
  'two named clusters': some(2, '江苏和浙江', 'Jiangsu and Zhejiang', ['32', '33']),
  'a search by initials': nowhere,
  'a search by name': inZhejiang(1),
  'a search in vain': nowhere,
  'named in a notice': all,
  'the largest band': some(4, '浙江、福建和广东', 'Zhejiang, Fujian and Guangdong', [
    '33',
    '35',
    '44',
  ]),
  'listed in Zhejiang': inZhejiang(3),
  'knitting in two provinces': nowhere,
};
