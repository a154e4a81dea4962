import { says } from './said.ts';

says('ranking', [
  {
    zh: '没有符合条件的集群。',
    en: 'No cluster matches.',
    of: ['an empty dataset', 'a filter that leaves nothing'],
  },
  {
    zh: '只有 1 个可比值，至少需要 2 个。',
    en: 'Only 1 comparable value; at least 2 are needed.',
    of: ['one row', 'narrowed to one'],
  },
  {
    zh: '甲最大，2019 年 50 亿元',
    en: 'Jia leads with 5 billion yuan in 2019',
    of: ['two rows'],
  },
  {
    zh: '甲和乙并列最大，50 亿元',
    en: 'Jia and Yi share the lead with 5 billion yuan',
    of: ['two rows that tie'],
  },
  {
    zh: '甲最大，220 亿元，是辰的约 2.8 倍',
    en: 'Jia leads with 22 billion yuan, about 2.8 times Chen',
    of: [
      'many in order',
      'some missing',
      'one missing',
      'an upper bound at the bottom',
      'an estimate on top',
      'a series break',
      'a negative value',
      'a zero',
      'one group only',
      'a group without a name',
      'a cluster inside another',
      'a measure that may not be added up',
      'very small values',
      'clusters of several segments',
      'without a segment',
      'without grouping',
      'few with a position',
      'one with a position',
      'none with a position',
    ],
  },
  {
    zh: '甲和乙并列最大，220 亿元',
    en: 'Jia and Yi share the lead with 22 billion yuan',
    of: ['two that tie at the top of many'],
  },
  {
    zh: '4 个集群并列最大，220 亿元',
    en: '4 clusters share the lead with 22 billion yuan',
    of: ['four that tie at the top of many'],
  },
  {
    zh: '22 个集群并列最大，50 亿元',
    en: '22 clusters share the lead with 5 billion yuan',
    of: ['all equal'],
  },
  {
    zh: '没有可比值，至少需要 2 个。',
    en: 'There is no comparable value; at least 2 are needed.',
    of: ['all missing', 'only values of a part', 'sources that differ on all'],
  },
  {
    zh: '甲最大，2019 年超过 1,000 亿元',
    en: 'Jia leads with over 100 billion yuan in 2019',
    of: ['a lower bound on top'],
  },
  {
    zh: '单一数值以甲最大，220 亿元；另有 1 个集群只知上下限或来源不一，可能更大',
    en: 'Jia has the largest single value, 22 billion yuan; 1 cluster with only a bound or differing sources may have more',
    of: ['a lower bound below the top'],
  },
  {
    zh: '乙最大，2019 年超过 220 亿元',
    en: 'Yi leads with over 22 billion yuan in 2019',
    of: ['a lower bound equal to the top value'],
  },
  {
    zh: '2 个集群超过 1,000 亿元，只知下限，不分先后',
    en: '2 clusters have over 100 billion yuan: only the bound is known, so they are not told apart',
    of: ['two lower bounds on top'],
  },
  {
    zh: '单一数值以乙最大，210 亿元；另有 1 个集群只知上下限或来源不一，可能更大',
    en: 'Yi has the largest single value, 21 billion yuan; 1 cluster with only a bound or differing sources may have more',
    of: ['an upper bound on top', 'sources that differ on top'],
  },
  {
    zh: '22 个集群超过 1,000 亿元，只知下限，不分先后',
    en: '22 clusters have over 100 billion yuan: only the bound is known, so they are not told apart',
    of: ['only lower bounds'],
  },
  {
    zh: '2 个集群都不能定为最大：只知上下限，或来源不一',
    en: 'None of 2 clusters can be put first: only bounds are known, or the sources differ',
    of: ['different bounds'],
  },
  {
    zh: '甲最大，约 220 亿元，是辰的约 2.8 倍',
    en: 'Jia leads with about 22 billion yuan, about 2.8 times Chen',
    of: ['a rounded value on top', 'only rounded values'],
  },
  {
    zh: '甲最大，220 亿元，是巳的约 3.1 倍',
    en: 'Jia leads with 22 billion yuan, about 3.1 times Si',
    of: ['sources that differ on another'],
  },
  {
    zh: '甲最大，300 亿元，是辰的约 3.8 倍',
    en: 'Jia leads with 30 billion yuan, about 3.8 times Chen',
    of: ['a gap in the series'],
  },
  {
    zh: '列出的值中甲最大，220 亿元（2018）；年份不一，只排列，不评比',
    en: 'Jia has the largest value listed, 22 billion yuan (2018); the years differ, so nothing is ranked',
    of: ['a borrowed year', 'years that differ', 'two definitions in one year'],
  },
  {
    zh: '列出的值中甲和乙并列最大，220 亿元；年份不一，只排列，不评比',
    en: 'Jia and Yi have the largest value listed, 22 billion yuan; the years differ, so nothing is ranked',
    of: ['years that differ and a tie'],
  },
  {
    zh: '亥最大，2019 年 -10 亿元',
    en: 'Hai leads with -1 billion yuan in 2019',
    of: ['only negative values'],
  },
  {
    zh: '22 个集群并列最大，0 亿元',
    en: '22 clusters share the lead with 0 billion yuan',
    of: ['all zero'],
  },
  {
    zh: '2 个集群超过 90 亿元，只知下限，不分先后',
    en: '2 clusters have over 9 billion yuan: only the bound is known, so they are not told apart',
    of: ['one province of bounds'],
  },
  {
    zh: '单一数值以乙最大，25 亿元；另有 2 个集群只知上下限或来源不一，可能更大',
    en: 'Yi has the largest single value, 2.5 billion yuan; 2 clusters with only a bound or differing sources may have more',
    of: ['sources that differ and a bound'],
  },
  {
    zh: '乙最大，0.3 亿元，是丁的约 30 倍',
    en: 'Yi leads with 0.03 billion yuan, about 30 times Ding',
    of: ['values that make equal sums'],
  },
  {
    zh: '列出的值中甲最大，220 亿元；口径不一，只排列，不评比',
    en: 'Jia has the largest value listed, 22 billion yuan; the definitions differ, so nothing is ranked',
    of: ['scopes that differ in one year'],
  },
  {
    zh: '甲最大，98,765,432 亿元，是辰的约 1,230,000 倍',
    en: 'Jia leads with 9,876,543.2 billion yuan, about 1,230,000 times Chen',
    of: ['very large values'],
  },
  {
    zh: '甲最大，3 万亿元，是辰的约 375 倍',
    en: 'Jia leads with 3 trillion yuan, about 375 times Chen',
    of: ['in trillions'],
  },
  {
    zh: '甲最大，220 亿元，是丙的约 1.1 倍',
    en: 'Jia leads with 22 billion yuan, about 1.1 times Bing',
    of: ['narrowed to three'],
  },
]);
