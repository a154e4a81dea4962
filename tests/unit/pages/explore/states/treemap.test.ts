import { says } from './said.ts';

says('treemap', [
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
    zh: '浙江约占 62.5%，为最大一组',
    en: 'Zhejiang is the largest group with about 62.5%',
    of: ['two rows'],
  },
  {
    zh: '浙江和江苏并列最大，各约占 50%',
    en: 'Zhejiang and Jiangsu share the lead with about 50% each',
    of: ['two rows that tie'],
  },
  {
    zh: '浙江约占 28.5%，前三组合计约 78.3%',
    en: 'Zhejiang has about 28.5%, the three largest groups about 78.3%',
    of: [
      'many in order',
      'a rounded value on top',
      'only rounded values',
      'an estimate on top',
      'a series break',
      'few with a position',
      'one with a position',
      'none with a position',
    ],
  },
  {
    zh: '浙江约占 28.3%，前三组合计约 78.3%',
    en: 'Zhejiang has about 28.3%, the three largest groups about 78.3%',
    of: ['two that tie at the top of many'],
  },
  {
    zh: '浙江约占 27.8%，前三组合计约 77.6%',
    en: 'Zhejiang has about 27.8%, the three largest groups about 77.6%',
    of: ['four that tie at the top of many'],
  },
  {
    zh: '浙江和江苏并列最大，各约占 27.3%',
    en: 'Zhejiang and Jiangsu share the lead with about 27.3% each',
    of: ['all equal'],
  },
  {
    zh: '没有可比值，至少需要 2 个。',
    en: 'There is no comparable value; at least 2 are needed.',
    of: ['all missing', 'only values of a part'],
  },
  {
    zh: '浙江约占 28.3%，前三组合计约 78.9%',
    en: 'Zhejiang has about 28.3%, the three largest groups about 78.9%',
    of: ['some missing'],
  },
  {
    zh: '浙江约占 28.6%，前三组合计约 78.2%',
    en: 'Zhejiang has about 28.6%, the three largest groups about 78.2%',
    of: ['one missing', 'a zero', 'very small values'],
  },
  {
    zh: '22 个值中 1 个只是上下限，不能相加。',
    en: '1 of 22 values is a bound and cannot be added up.',
    of: [
      'a lower bound on top',
      'a lower bound below the top',
      'a lower bound equal to the top value',
      'an upper bound at the bottom',
      'an upper bound on top',
    ],
  },
  {
    zh: '22 个值中 2 个只是上下限，不能相加。',
    en: '2 of 22 values are bounds and cannot be added up.',
    of: ['two lower bounds on top'],
  },
  {
    zh: '22 个值都只是上下限，不能相加。',
    en: 'All 22 values are bounds and cannot be added up.',
    of: ['only lower bounds'],
  },
  {
    zh: '4 个值都只是上下限，不能相加。',
    en: 'All 4 values are bounds and cannot be added up.',
    of: ['different bounds'],
  },
  {
    zh: '1 个集群各来源数值不一，不能相加。',
    en: 'The sources differ on 1 cluster, so nothing is added up.',
    of: ['sources that differ on top', 'sources that differ on another'],
  },
  {
    zh: '22 个集群各来源数值不一，不能相加。',
    en: 'The sources differ on 22 clusters, so nothing is added up.',
    of: ['sources that differ on all'],
  },
  {
    zh: '浙江约占 30.7%，前三组合计约 78.9%',
    en: 'Zhejiang has about 30.7%, the three largest groups about 78.9%',
    of: ['a gap in the series'],
  },
  {
    zh: '各值来自 2 个不同年份（2018—2019），不能相加；请选择一个年份。',
    en: 'The values are of 2 years (2018–2019) and are not added up: choose one year.',
    of: [
      'a borrowed year',
      'years that differ',
      'years that differ and a tie',
      'two definitions in one year',
    ],
  },
  {
    zh: '1 个值为负，比重没有意义。',
    en: '1 value is negative: shares would mean nothing.',
    of: ['a negative value'],
  },
  {
    zh: '22 个值为负，比重没有意义。',
    en: '22 values are negative: shares would mean nothing.',
    of: ['only negative values'],
  },
  {
    zh: '各值都是零，没有可分的总量。',
    en: 'All values are zero: there is no total to divide.',
    of: ['all zero'],
  },
  {
    zh: '有值的 22 个集群都属浙江，合计 2,530 亿元',
    en: 'Zhejiang: all 22 clusters with a value, together 253 billion yuan',
    of: ['one group only'],
  },
  {
    zh: '浙江约占 67.6%，为最大一组',
    en: 'Zhejiang is the largest group with about 67.6%',
    of: ['a group without a name'],
  },
  {
    zh: '有值的 22 行中 1 行包含在另一行之内，不能相加。',
    en: '1 of the 22 rows with a value lies inside another, so nothing is added up.',
    of: ['a cluster inside another'],
  },
  {
    zh: '6 个值中 2 个只是上下限，不能相加。',
    en: '2 of 6 values are bounds and cannot be added up.',
    of: ['one province of bounds'],
  },
  {
    zh: '3 个值中 1 个只是上下限，不能相加。',
    en: '1 of 3 values is a bound and cannot be added up.',
    of: ['sources that differ and a bound'],
  },
  {
    zh: '浙江和江苏并列最大，各约占 45.5%',
    en: 'Zhejiang and Jiangsu share the lead with about 45.5% each',
    of: ['values that make equal sums'],
  },
  {
    zh: '前后口径不同：2019 年起只计规模以上企业。',
    en: 'The definitions differ: From 2019 only large enterprises count.',
    of: ['scopes that differ in one year'],
  },
  {
    zh: '此指标不可相加，不能画成一个总量的各部分。',
    en: 'This measure may not be added up, so there is no total to divide.',
    of: ['a measure that may not be added up'],
  },
  {
    zh: '浙江占超过 99.9%，前三组合计超过 99.9%',
    en: 'Zhejiang has over 99.9%, the three largest groups over 99.9%',
    of: ['very large values'],
  },
  {
    zh: '浙江约占 94.4%，前三组合计约 98.3%',
    en: 'Zhejiang has about 94.4%, the three largest groups about 98.3%',
    of: ['in trillions'],
  },
  {
    zh: '浙江约占 34.9%，为最大一组',
    en: 'Zhejiang is the largest group with about 34.9%',
    of: ['narrowed to three'],
  },
  {
    zh: '丝绸约占 78.3%，为最大一组',
    en: 'Silk is the largest group with about 78.3%',
    of: ['clusters of several segments'],
  },
  {
    zh: '有值的 22 个集群都属未归类，合计 2,530 亿元',
    en: 'Not assigned: all 22 clusters with a value, together 253 billion yuan',
    of: ['without a segment'],
  },
  {
    zh: '22 个集群合计 2,530 亿元',
    en: '22 clusters with a value come to 253 billion yuan',
    of: ['without grouping'],
  },
]);
