import { says } from './said.ts';

says('scatter', [
  {
    zh: '没有符合条件的集群。',
    en: 'No cluster matches.',
    of: ['an empty dataset', 'a filter that leaves nothing'],
  },
  {
    zh: '只有 1 个集群两个指标都有确数或约数，至少需要 3 个。',
    en: 'Only 1 cluster has an exact or rounded value of both measures; at least 3 are needed.',
    of: ['one row', 'narrowed to one'],
  },
  {
    zh: '只有 2 个集群两个指标都有确数或约数，至少需要 3 个。',
    en: 'Only 2 clusters have an exact or rounded value of both measures; at least 3 are needed.',
    of: ['two rows', 'two rows that tie', 'sources that differ and a bound'],
  },
  {
    zh: '两项指标大体一高一低：22 个集群，R² 为 0.6',
    en: 'Where one measure is high the other is mostly low: R² 0.6 over 22 clusters',
    of: [
      'many in order',
      'two that tie at the top of many',
      'a rounded value on top',
      'only rounded values',
      'an estimate on top',
      'a series break',
      'one group only',
      'a group without a name',
      'a cluster inside another',
      'scopes that differ in one year',
      'a measure that may not be added up',
      'clusters of several segments',
      'without a segment',
      'without grouping',
      'few with a position',
      'one with a position',
      'none with a position',
    ],
  },
  {
    zh: '两项指标大体一高一低：22 个集群，R² 为 0.61',
    en: 'Where one measure is high the other is mostly low: R² 0.61 over 22 clusters',
    of: ['four that tie at the top of many'],
  },
  {
    zh: '22 个集群两项都有值，纵轴都是：50 亿元',
    en: '22 clusters have both values, the vertical one always 5 billion yuan',
    of: ['all equal'],
  },
  {
    zh: '没有集群两个指标都有确数或约数，至少需要 3 个。',
    en: 'No cluster has an exact or rounded value of both measures; at least 3 are needed.',
    of: [
      'all missing',
      'only values of a part',
      'only lower bounds',
      'different bounds',
      'sources that differ on all',
    ],
  },
  {
    zh: '两项指标大体一高一低：19 个集群，R² 为 0.72',
    en: 'Where one measure is high the other is mostly low: R² 0.72 over 19 clusters',
    of: ['some missing'],
  },
  {
    zh: '两项指标大体一高一低：21 个集群，R² 为 0.66',
    en: 'Where one measure is high the other is mostly low: R² 0.66 over 21 clusters',
    of: [
      'one missing',
      'a lower bound on top',
      'an upper bound at the bottom',
      'an upper bound on top',
      'sources that differ on top',
    ],
  },
  {
    zh: '两项指标大体一高一低：21 个集群，R² 为 0.59',
    en: 'Where one measure is high the other is mostly low: R² 0.59 over 21 clusters',
    of: ['a lower bound below the top', 'a lower bound equal to the top value'],
  },
  {
    zh: '两项指标大体一高一低：20 个集群，R² 为 0.69',
    en: 'Where one measure is high the other is mostly low: R² 0.69 over 20 clusters',
    of: ['two lower bounds on top'],
  },
  {
    zh: '两项指标大体一高一低：21 个集群，R² 为 0.61',
    en: 'Where one measure is high the other is mostly low: R² 0.61 over 21 clusters',
    of: ['sources that differ on another'],
  },
  {
    zh: '两项指标大体一高一低：22 个集群，R² 为 0.65',
    en: 'Where one measure is high the other is mostly low: R² 0.65 over 22 clusters',
    of: ['a gap in the series'],
  },
  {
    zh: '22 个集群两项都有值，纵轴所列值最小、最大依次为：10 亿元、220 亿元',
    en: '22 clusters have both values, the vertical ones listed run from 1 billion yuan to 22 billion yuan',
    of: ['a borrowed year', 'years that differ', 'two definitions in one year'],
  },
  {
    zh: '3 个集群两项都有值，纵轴所列值最小、最大依次为：100 亿元、220 亿元',
    en: '3 clusters have both values, the vertical ones listed run from 10 billion yuan to 22 billion yuan',
    of: ['years that differ and a tie'],
  },
  {
    zh: '两项指标大体一高一低：22 个集群，R² 为 0.85',
    en: 'Where one measure is high the other is mostly low: R² 0.85 over 22 clusters',
    of: ['a negative value'],
  },
  {
    zh: '两项指标大体同高同低：22 个集群，R² 为 0.86',
    en: 'The two measures are mostly high together: R² 0.86 over 22 clusters',
    of: ['only negative values'],
  },
  {
    zh: '两项指标大体一高一低：22 个集群，R² 为 0.86',
    en: 'Where one measure is high the other is mostly low: R² 0.86 over 22 clusters',
    of: ['a zero'],
  },
  {
    zh: '22 个集群两项都有值，纵轴都是：0 亿元',
    en: '22 clusters have both values, the vertical one always 0 billion yuan',
    of: ['all zero'],
  },
  {
    zh: '6 个集群两项都有值，纵轴所列值最小、最大依次为：20 亿元、超过 90 亿元',
    en: '6 clusters have both values, the vertical ones listed run from 2 billion yuan to over 9 billion yuan',
    of: ['one province of bounds'],
  },
  {
    zh: '5 个集群两项都有值，纵轴所列值最小、最大依次为：0.01 亿元、0.3 亿元',
    en: '5 clusters have both values, the vertical ones listed run from 0.001 billion yuan to 0.03 billion yuan',
    of: ['values that make equal sums'],
  },
  {
    zh: '两项指标大体一高一低：22 个集群，R² 为 0.56',
    en: 'Where one measure is high the other is mostly low: R² 0.56 over 22 clusters',
    of: ['very large values'],
  },
  {
    zh: '两项指标几乎没有直线关系：22 个集群，R² 为 0.18',
    en: 'The two measures show hardly any straight-line relation: R² 0.18 over 22 clusters',
    of: ['very small values'],
  },
  {
    zh: '两项指标大体一高一低：22 个集群，R² 为 0.73',
    en: 'Where one measure is high the other is mostly low: R² 0.73 over 22 clusters',
    of: ['in trillions'],
  },
  {
    zh: '3 个集群两项都有值，纵轴所列值最小、最大依次为：200 亿元、220 亿元',
    en: '3 clusters have both values, the vertical ones listed run from 20 billion yuan to 22 billion yuan',
    of: ['narrowed to three'],
  },
]);
