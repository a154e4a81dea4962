import { says } from './said.ts';

says('lorenz', [
  {
    zh: '没有符合条件的集群。',
    en: 'No cluster matches.',
    of: ['an empty dataset', 'a filter that leaves nothing'],
  },
  {
    zh: '只有 1 个可比值，至少需要 10 个。',
    en: 'Only 1 comparable value; at least 10 are needed.',
    of: ['one row', 'narrowed to one'],
  },
  {
    zh: '只有 2 个可比值，至少需要 10 个。',
    en: 'Only 2 comparable values; at least 10 are needed.',
    of: ['two rows', 'two rows that tie', 'sources that differ and a bound'],
  },
  {
    zh: '较小的一半集群占合计的 26.1%',
    en: 'The smaller half of the clusters holds 26.1% of the total',
    of: [
      'many in order',
      'an estimate on top',
      'a series break',
      'one group only',
      'a group without a name',
      'clusters of several segments',
      'without a segment',
      'without grouping',
      'few with a position',
      'one with a position',
      'none with a position',
    ],
  },
  {
    zh: '较小的一半集群占合计的 26%',
    en: 'The smaller half of the clusters holds 26% of the total',
    of: ['two that tie at the top of many'],
  },
  {
    zh: '较小的一半集群占合计的 25.5%',
    en: 'The smaller half of the clusters holds 25.5% of the total',
    of: ['four that tie at the top of many'],
  },
  {
    zh: '22 个集群数值相等，基尼系数为 0',
    en: '22 clusters have equal values: the Gini coefficient is 0',
    of: ['all equal'],
  },
  {
    zh: '没有可比值，至少需要 10 个。',
    en: 'There is no comparable value; at least 10 are needed.',
    of: ['all missing', 'only values of a part'],
  },
  {
    zh: '较小的一半集群占合计的 31.8%',
    en: 'The smaller half of the clusters holds 31.8% of the total',
    of: ['some missing'],
  },
  {
    zh: '较小的一半集群占合计的 28.2%',
    en: 'The smaller half of the clusters holds 28.2% of the total',
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
    zh: '较小的一半集群占合计的约 26.1%',
    en: 'The smaller half of the clusters holds about 26.1% of the total',
    of: ['a rounded value on top', 'only rounded values'],
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
    zh: '较小的一半集群占合计的 25.3%',
    en: 'The smaller half of the clusters holds 25.3% of the total',
    of: ['a gap in the series'],
  },
  {
    zh: '各值来自 2 个不同年份（2018—2019），不能相加；请选择一个年份。',
    en: 'The values are of 2 years (2018–2019) and are not added up: choose one year.',
    of: ['a borrowed year', 'years that differ', 'two definitions in one year'],
  },
  {
    zh: '只有 3 个可比值，至少需要 10 个。',
    en: 'Only 3 comparable values; at least 10 are needed.',
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
    zh: '较小的一半集群占合计的 25.8%',
    en: 'The smaller half of the clusters holds 25.8% of the total',
    of: ['a zero', 'very small values'],
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
    zh: '只有 4 个可比值，至少需要 10 个。',
    en: 'Only 4 comparable values; at least 10 are needed.',
    of: ['one province of bounds'],
  },
  {
    zh: '只有 5 个可比值，至少需要 10 个。',
    en: 'Only 5 comparable values; at least 10 are needed.',
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
    zh: '较小的一半集群占合计的不到 0.1%',
    en: 'The smaller half of the clusters holds less than 0.1% of the total',
    of: ['very large values'],
  },
  {
    zh: '较小的一半集群占合计的 2%',
    en: 'The smaller half of the clusters holds 2% of the total',
    of: ['in trillions'],
  },
]);
