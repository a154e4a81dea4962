import { says } from './said.ts';

says('pareto', [
  {
    zh: '没有符合条件的集群。',
    en: 'No cluster matches.',
    of: ['an empty dataset', 'a filter that leaves nothing'],
  },
  {
    zh: '只有 1 个可比值，至少需要 5 个。',
    en: 'Only 1 comparable value; at least 5 are needed.',
    of: ['one row', 'narrowed to one'],
  },
  {
    zh: '只有 2 个可比值，至少需要 5 个。',
    en: 'Only 2 comparable values; at least 5 are needed.',
    of: ['two rows', 'two rows that tie', 'sources that differ and a bound'],
  },
  {
    zh: '最大的 13 个集群合计达到八成，共 22 个有值',
    en: 'The 13 largest of 22 clusters with a value together reach 80% of the total',
    of: [
      'many in order',
      'two that tie at the top of many',
      'four that tie at the top of many',
      'a rounded value on top',
      'only rounded values',
      'an estimate on top',
      'a series break',
      'a gap in the series',
      'a zero',
      'one group only',
      'a group without a name',
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
    zh: '22 个集群数值相等，累计占比是一条直线',
    en: '22 clusters have equal values: the cumulative share is a straight line',
    of: ['all equal'],
  },
  {
    zh: '没有可比值，至少需要 5 个。',
    en: 'There is no comparable value; at least 5 are needed.',
    of: ['all missing', 'only values of a part'],
  },
  {
    zh: '最大的 12 个集群合计达到八成，共 19 个有值',
    en: 'The 12 largest of 19 clusters with a value together reach 80% of the total',
    of: ['some missing'],
  },
  {
    zh: '最大的 13 个集群合计达到八成，共 21 个有值',
    en: 'The 13 largest of 21 clusters with a value together reach 80% of the total',
    of: ['one missing'],
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
    zh: '各值来自 2 个不同年份（2018—2019），不能相加；请选择一个年份。',
    en: 'The values are of 2 years (2018–2019) and are not added up: choose one year.',
    of: ['a borrowed year', 'years that differ', 'two definitions in one year'],
  },
  {
    zh: '只有 3 个可比值，至少需要 5 个。',
    en: 'Only 3 comparable values; at least 5 are needed.',
    of: ['years that differ and a tie', 'narrowed to three'],
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
    zh: '有值的 22 行中 1 行包含在另一行之内，不能相加。',
    en: '1 of the 22 rows with a value lies inside another, so nothing is added up.',
    of: ['a cluster inside another'],
  },
  {
    zh: '只有 4 个可比值，至少需要 5 个。',
    en: 'Only 4 comparable values; at least 5 are needed.',
    of: ['one province of bounds'],
  },
  {
    zh: '最大的 3 个集群合计达到八成，共 5 个有值',
    en: 'The 3 largest of 5 clusters with a value together reach 80% of the total',
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
    zh: '仅最大的 1 个集群就达到八成，共 22 个有值',
    en: 'The largest of 22 clusters with a value reaches 80% of the total',
    of: ['very large values', 'in trillions'],
  },
]);
