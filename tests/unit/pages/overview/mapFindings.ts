import type { StateName } from './states.ts';

/** What a title of the map claims, beside its two sentences. */
export interface MapFinding {
  readonly zh: string;
  readonly en: string;
  /** The divisions that it names, or how many it speaks of where equals would be named arbitrarily. */
  readonly holders: readonly string[] | number;
  /** What they hold together, in percent of the rows of the view. */
  readonly percent: number;
}

const one = (zh: string, en: string, code: string): MapFinding => ({
  zh,
  en,
  holders: [code],
  percent: 100,
});
const several = (
  zh: string,
  en: string,
  holders: readonly string[] | number,
  percent: number,
): MapFinding => ({
  zh: `${zh}所选集群的 ${percent}%`,
  en: `${en} ${percent}% of the clusters selected`,
  holders,
  percent,
});
const oneOfTwo = several('2 个省级行政区中，1 个即占', 'One of 2 divisions holds', 1, 50);
const nothing: MapFinding = {
  zh: '没有符合条件的集群。',
  en: 'No cluster matches.',
  holders: [],
  percent: 0,
};

/** The title of the map in every state. Under a filter it speaks of the selection, not of all that is documented. */
export const mapFindings: Readonly<Record<StateName, MapFinding>> = {
  everything: {
    zh: '浙江、江苏、广东和福建 4 省共占收录集群的 59%',
    en: 'Zhejiang, Jiangsu, Guangdong and Fujian hold 59% of the clusters documented here',
    holders: ['33', '32', '44', '35'],
    percent: 59,
  },
  Zhejiang: one('所选 29 个集群都在浙江', 'All 29 clusters selected are in Zhejiang', '33'),
  'four provinces': several('浙江和江苏 2 省共占', 'Zhejiang and Jiangsu hold', ['33', '32'], 63),
  'three provinces': several('浙江和江苏 2 省共占', 'Zhejiang and Jiangsu hold', ['33', '32'], 78),
  Hubei: one('所选 14 个集群都在湖北', 'All 14 clusters selected are in Hubei', '42'),
  Jilin: one('所选 1 个集群在吉林', 'The one cluster selected is in Jilin', '22'),
  Beijing: nothing,
  'two equal provinces': oneOfTwo,
  'three equal provinces': several('3 个省级行政区中，2 个即占', 'Two of 3 divisions hold', 2, 67),
  'the 2022 list': several('江苏和浙江 2 省共占', 'Jiangsu and Zhejiang hold', ['32', '33'], 85),
  'the 2013 batch': several('浙江和江西 2 省共占', 'Zhejiang and Jiangxi hold', ['33', '36'], 56),
  'named by the ministry': one(
    '所选 1 个集群在江苏',
    'The one cluster selected is in Jiangsu',
    '32',
  ),
  'reported titles': several(
    '江苏、福建和广东 3 省共占',
    'Jiangsu, Fujian and Guangdong hold',
    ['32', '35', '44'],
    54,
  ),
  'other programmes': several('湖北和江苏 2 省共占', 'Hubei and Jiangsu hold', ['42', '32'], 50),
  'described only': several('12 个省级行政区中，4 个即占', 'Four of 12 divisions hold', 4, 58),
  silk: several('江苏和四川 2 省共占', 'Jiangsu and Sichuan hold', ['32', '51'], 80),
  markets: oneOfTwo,
  wool: several('河北和江苏 2 省共占', 'Hebei and Jiangsu hold', ['13', '32'], 60),
  garments: several(
    '广东、福建和浙江 3 省共占',
    'Guangdong, Fujian and Zhejiang hold',
    ['44', '35', '33'],
    52,
  ),
  parks: {
    zh: '所选 3 个集群中，新疆占 67%',
    en: 'Xinjiang holds 67% of the 3 clusters selected',
    holders: ['65'],
    percent: 67,
  },
  'prefecture-level cities': several(
    '浙江、山东和广东 3 省共占',
    'Zhejiang, Shandong and Guangdong hold',
    ['33', '37', '44'],
    50,
  ),
  towns: several(
    '江苏、浙江和广东 3 省共占',
    'Jiangsu, Zhejiang and Guangdong hold',
    ['32', '33', '44'],
    68,
  ),
  'two named clusters': oneOfTwo,
  'a search by initials': one(
    '所选 1 个集群在江苏',
    'The one cluster selected is in Jiangsu',
    '32',
  ),
  'a search by name': one('所选 1 个集群在浙江', 'The one cluster selected is in Zhejiang', '33'),
  'a search in vain': nothing,
  'named in a notice': several(
    '江苏和浙江 2 省共占',
    'Jiangsu and Zhejiang hold',
    ['32', '33'],
    67,
  ),
  'the largest band': {
    zh: '所选 4 个集群中，福建占 50%',
    en: 'Fujian holds 50% of the 4 clusters selected',
    holders: ['35'],
    percent: 50,
  },
  'listed in Zhejiang': one(
    '所选 5 个集群都在浙江',
    'All 5 clusters selected are in Zhejiang',
    '33',
  ),
  'knitting in two provinces': {
    zh: '所选 11 个集群中，浙江占 73%',
    en: 'Zhejiang holds 73% of the 11 clusters selected',
    holders: ['33'],
    percent: 73,
  },
};
