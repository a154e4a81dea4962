import { says } from './said.ts';

says('bars', [
  {
    zh: '没有符合条件的集群。',
    en: 'No cluster matches.',
    of: ['an empty dataset', 'a filter that leaves nothing'],
  },
  {
    zh: '只有 1 组有值，至少需要 2 组。',
    en: 'Only 1 group has a value; at least 2 are needed.',
    of: ['one row', 'one group only', 'narrowed to one', 'without a segment'],
  },
  {
    zh: '浙江的合计最大，50 亿元',
    en: 'Zhejiang has the largest total, 5 billion yuan',
    of: ['two rows'],
  },
  {
    zh: '浙江和江苏的合计并列最大，50 亿元',
    en: 'Zhejiang and Jiangsu share the largest total, 5 billion yuan',
    of: ['two rows that tie'],
  },
  {
    zh: '浙江的合计最大，720 亿元',
    en: 'Zhejiang has the largest total, 72 billion yuan',
    of: [
      'many in order',
      'two that tie at the top of many',
      'four that tie at the top of many',
      'one missing',
      'an estimate on top',
      'a series break',
      'a borrowed year',
      'a negative value',
      'a zero',
      'a cluster inside another',
      'very small values',
      'few with a position',
      'one with a position',
      'none with a position',
    ],
  },
  {
    zh: '浙江和江苏的合计并列最大，300 亿元',
    en: 'Zhejiang and Jiangsu share the largest total, 30 billion yuan',
    of: ['all equal'],
  },
  {
    zh: '各组都没有值，至少需要 2 组。',
    en: 'No group has a value; at least 2 are needed.',
    of: ['all missing', 'only values of a part', 'sources that differ on all'],
  },
  {
    zh: '浙江的合计最大，700 亿元',
    en: 'Zhejiang has the largest total, 70 billion yuan',
    of: ['some missing'],
  },
  {
    zh: '江苏列在首位，660 亿元；有的合计只知下限，不分先后',
    en: 'Jiangsu is listed first with 66 billion yuan; of some totals only a lower bound is known, so they are not told apart',
    of: ['a lower bound on top', 'an upper bound on top'],
  },
  {
    zh: '浙江列在首位，720 亿元；有的合计只知下限，不分先后',
    en: 'Zhejiang is listed first with 72 billion yuan; of some totals only a lower bound is known, so they are not told apart',
    of: [
      'a lower bound below the top',
      'a lower bound equal to the top value',
      'an upper bound at the bottom',
    ],
  },
  {
    zh: '福建列在首位，600 亿元；有的合计只知下限，不分先后',
    en: 'Fujian is listed first with 60 billion yuan; of some totals only a lower bound is known, so they are not told apart',
    of: ['two lower bounds on top'],
  },
  {
    zh: '各组都没有中位数：组内有上下限，或来源不一',
    en: 'No group has a median: bounds or sources that differ are among the values of each',
    of: ['only lower bounds', 'different bounds'],
  },
  {
    zh: '浙江的合计最大，约 720 亿元',
    en: 'Zhejiang has the largest total, about 72 billion yuan',
    of: ['a rounded value on top', 'only rounded values'],
  },
  {
    zh: '福建的中位数最大，120 亿元；1 个集群来源不一，未计入',
    en: 'Fujian has the largest median, 12 billion yuan; 1 cluster on which the sources differ is left out',
    of: ['sources that differ on top'],
  },
  {
    zh: '浙江和福建的中位数并列最大，120 亿元；1 个集群来源不一，未计入',
    en: 'Zhejiang and Fujian share the largest median, 12 billion yuan; 1 cluster on which the sources differ is left out',
    of: ['sources that differ on another'],
  },
  {
    zh: '浙江的合计最大，800 亿元',
    en: 'Zhejiang has the largest total, 80 billion yuan',
    of: ['a gap in the series'],
  },
  {
    zh: '列出的中位数中浙江和福建最大，120 亿元；年份不一，只排列，不评比',
    en: 'The largest median listed is 12 billion yuan, of Zhejiang and Fujian; the years differ, so nothing is ranked',
    of: ['years that differ'],
  },
  {
    zh: '列出的合计中浙江和江苏最大，220 亿元；年份不一，只排列，不评比',
    en: 'The largest total listed is 22 billion yuan, of Zhejiang and Jiangsu; the years differ, so nothing is ranked',
    of: ['years that differ and a tie'],
  },
  {
    zh: '列出的中位数中浙江和福建最大，120 亿元；口径不一，只排列，不评比',
    en: 'The largest median listed is 12 billion yuan, of Zhejiang and Fujian; the definitions differ, so nothing is ranked',
    of: ['two definitions in one year', 'scopes that differ in one year'],
  },
  {
    zh: '湖北的合计最大，-550 亿元',
    en: 'Hubei has the largest total, -55 billion yuan',
    of: ['only negative values'],
  },
  {
    zh: '4 组的合计并列最大，0 亿元',
    en: '4 groups share the largest total, 0 billion yuan',
    of: ['all zero'],
  },
  {
    zh: '浙江的合计最大，1,710 亿元',
    en: 'Zhejiang has the largest total, 171 billion yuan',
    of: ['a group without a name'],
  },
  {
    zh: '能给出的中位数中江苏最大，45 亿元；另有 1 组因上下限或来源不一没有中位数',
    en: 'Jiangsu has the largest median that can be given, 4.5 billion yuan; 1 group has none, because of bounds or sources that differ',
    of: ['one province of bounds'],
  },
  {
    zh: '能给出的中位数中江苏最大，25 亿元；另有 2 组因上下限或来源不一没有中位数',
    en: 'Jiangsu has the largest median that can be given, 2.5 billion yuan; 2 groups have none, because of bounds or sources that differ',
    of: ['sources that differ and a bound'],
  },
  {
    zh: '浙江和江苏的合计并列最大，0.3 亿元',
    en: 'Zhejiang and Jiangsu share the largest total, 0.03 billion yuan',
    of: ['values that make equal sums'],
  },
  {
    zh: '浙江和福建的中位数并列最大，120 亿元',
    en: 'Zhejiang and Fujian share the largest median, 12 billion yuan',
    of: ['a measure that may not be added up'],
  },
  {
    zh: '浙江的合计最大，98,765,932 亿元',
    en: 'Zhejiang has the largest total, 9,876,593.2 billion yuan',
    of: ['very large values'],
  },
  {
    zh: '浙江的合计最大，3.05 万亿元',
    en: 'Zhejiang has the largest total, 3.05 trillion yuan',
    of: ['in trillions'],
  },
  {
    zh: '浙江的合计最大，220 亿元',
    en: 'Zhejiang has the largest total, 22 billion yuan',
    of: ['narrowed to three'],
  },
  {
    zh: '丝绸的合计最大，1,980 亿元',
    en: 'Silk has the largest total, 198 billion yuan',
    of: ['clusters of several segments'],
  },
  {
    zh: '没有分组：先选择按什么分组。',
    en: 'There is no grouping: choose what to group by.',
    of: ['without grouping'],
  },
]);
