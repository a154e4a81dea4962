import { says } from './said.ts';

says('concentration', [
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
    zh: '共 2 组，HHI 为 5,313 点',
    en: '2 groups in all; the HHI is 5,313 points',
    of: ['two rows'],
  },
  {
    zh: '共 2 组，HHI 为 5,000 点',
    en: '2 groups in all; the HHI is 5,000 points',
    of: ['two rows that tie'],
  },
  {
    zh: '共 4 组，HHI 为 2,525 点',
    en: '4 groups in all; the HHI is 2,525 points',
    of: [
      'many in order',
      'one missing',
      'an estimate on top',
      'a series break',
      'a zero',
      'very small values',
      'few with a position',
      'one with a position',
      'none with a position',
    ],
  },
  {
    zh: '共 4 组，HHI 为 2,526 点',
    en: '4 groups in all; the HHI is 2,526 points',
    of: ['two that tie at the top of many'],
  },
  {
    zh: '共 4 组，HHI 为 2,517 点',
    en: '4 groups in all; the HHI is 2,517 points',
    of: ['four that tie at the top of many'],
  },
  {
    zh: '共 4 组，HHI 为 2,521 点',
    en: '4 groups in all; the HHI is 2,521 points',
    of: ['all equal'],
  },
  {
    zh: '各组都没有值，至少需要 2 组。',
    en: 'No group has a value; at least 2 are needed.',
    of: ['all missing', 'only values of a part', 'sources that differ on all'],
  },
  {
    zh: '共 4 组，HHI 为 2,529 点',
    en: '4 groups in all; the HHI is 2,529 points',
    of: ['some missing'],
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
    zh: '共 4 组，HHI 为约 2,525 点',
    en: '4 groups in all; the HHI is about 2,525 points',
    of: ['a rounded value on top', 'only rounded values'],
  },
  {
    zh: '1 个集群各来源数值不一，不能相加。',
    en: 'The sources differ on 1 cluster, so nothing is added up.',
    of: ['sources that differ on top', 'sources that differ on another'],
  },
  {
    zh: '共 4 组，HHI 为 2,551 点',
    en: '4 groups in all; the HHI is 2,551 points',
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
    zh: '共 2 组，HHI 为 5,619 点',
    en: '2 groups in all; the HHI is 5,619 points',
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
    zh: '共 4 组，HHI 为 4,192 点',
    en: '4 groups in all; the HHI is 4,192 points',
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
    zh: '共 4 组，HHI 为超过 9,999 点',
    en: '4 groups in all; the HHI is over 9,999 points',
    of: ['very large values'],
  },
  {
    zh: '共 4 组，HHI 为 8,922 点',
    en: '4 groups in all; the HHI is 8,922 points',
    of: ['in trillions'],
  },
  {
    zh: '共 3 组，HHI 为 3,338 点',
    en: '3 groups in all; the HHI is 3,338 points',
    of: ['narrowed to three'],
  },
  {
    zh: '共 2 组，HHI 为 6,597 点',
    en: '2 groups in all; the HHI is 6,597 points',
    of: ['clusters of several segments'],
  },
  {
    zh: '没有分组：先选择按什么分组。',
    en: 'There is no grouping: choose what to group by.',
    of: ['without grouping'],
  },
]);
