/** What is out of the ordinary by intention, so that it can be met and recognised in every chart. */

export const years = [2015, 2016, 2017, 2018, 2019] as const;
export type Year = (typeof years)[number];

/** A measure of one cluster that is far from what its peers have. */
export interface Outlier {
  readonly cluster: string;
  readonly indicator: string;
  readonly years: readonly Year[];
  readonly zh: string;
  readonly en: string;
}

/** Times the value that it would have had. */
export const multiplied: readonly (Outlier & { readonly factor: number })[] = [
  {
    cluster: 'model-066',
    indicator: 'employment-ads',
    years,
    factor: 3,
    zh: '用工约为同等收入集群的三倍',
    en: 'about three times the workers that its income would suggest',
  },
  {
    cluster: 'model-143',
    indicator: 'rd-intensity-ads',
    years,
    factor: 4.5,
    zh: '研发投入强度约为正常值的四倍半',
    en: 'about four and a half times the usual R&D intensity',
  },
  {
    cluster: 'model-112',
    indicator: 'water-per-output-ads',
    years,
    factor: 5,
    zh: '用水约为正常值的五倍',
    en: 'about five times the usual water',
  },
  {
    cluster: 'model-136',
    indicator: 'export-share-ads',
    years,
    factor: 5,
    zh: '内陆集群，出口比重约为正常值的五倍',
    en: 'inland, with about five times the usual export share',
  },
];

/** Income that jumps in one year, in percent, as after a merger. */
export const jumps: readonly (Outlier & { readonly percent: number })[] = [
  {
    cluster: 'model-035',
    indicator: 'main-business-income-ads',
    years: [2017],
    percent: 62,
    zh: '收入一年增长逾六成（设想为合并）',
    en: 'income grows by over sixty per cent in one year, as after a merger',
  },
  {
    cluster: 'model-174',
    indicator: 'main-business-income-ads',
    years: [2018],
    percent: -38,
    zh: '收入一年减少近四成（设想为停产）',
    en: 'income falls by nearly forty per cent in one year, as after a closure',
  },
];

/** Losses, in percent of income: profit below zero. */
export const losses: readonly (Outlier & { readonly margin: number })[] = [
  {
    cluster: 'model-081',
    indicator: 'profit-ads',
    years: [2018, 2019],
    margin: -3.2,
    zh: '连续两年亏损，利润为负',
    en: 'two years of losses: profit below zero',
  },
  {
    cluster: 'model-119',
    indicator: 'profit-ads',
    years: [2016],
    margin: -1.4,
    zh: '一年亏损，利润为负',
    en: 'one year of loss: profit below zero',
  },
];

export const outliers: readonly Outlier[] = [...multiplied, ...jumps, ...losses];

/** Values that are left out, as if they were not published. */
export interface Gap {
  readonly cluster: string;
  /** `all`: every measure. */
  readonly indicator: string;
  readonly years: readonly Year[];
  readonly zh: string;
  readonly en: string;
}

/** The year 2019 stays complete in all that is added up. */
export const gaps: readonly Gap[] = [
  {
    cluster: 'model-023',
    indicator: 'all',
    years: [2015, 2016],
    zh: '2017 年起才有数据',
    en: 'its series begin in 2017',
  },
  {
    cluster: 'model-023',
    indicator: 'growth-main-business-income-ads',
    years: [2017],
    zh: '没有上年数值',
    en: 'no value of the year before',
  },
  {
    cluster: 'model-057',
    indicator: 'water-per-output-ads',
    years,
    zh: '该指标全部缺失',
    en: 'nothing of this measure',
  },
  {
    cluster: 'model-088',
    indicator: 'profit-ads',
    years: [2017],
    zh: '序列中间缺一年',
    en: 'a hole in the middle of a series',
  },
  {
    cluster: 'model-104',
    indicator: 'rd-intensity-ads',
    years: [2016, 2018],
    zh: '隔年有值',
    en: 'every other year',
  },
  {
    cluster: 'model-131',
    indicator: 'export-share-ads',
    years: [2019],
    zh: '最新一年缺失',
    en: 'the latest year is missing',
  },
  {
    cluster: 'model-150',
    indicator: 'own-brands-ads',
    years: [2018, 2019],
    zh: '最新两年缺失',
    en: 'the latest two years are missing',
  },
  {
    cluster: 'model-178',
    indicator: 'energy-per-output-ads',
    years: [2019],
    zh: '最新一年缺失',
    en: 'the latest year is missing',
  },
  {
    cluster: 'model-199',
    indicator: 'new-product-share-ads',
    years: [2015],
    zh: '最早一年缺失',
    en: 'the first year is missing',
  },
];

/** Values given as about or as a bound, in 2019. */
export interface Rounding {
  readonly indicator: string;
  readonly qualifier: '~' | '>';
  readonly clusters: readonly string[];
  /** Rounded to a multiple of this, or down to one that is smaller than the value. */
  readonly step: number;
}

export const roundedYear: Year = 2019;

export const roundings: readonly Rounding[] = [
  {
    indicator: 'employment-ads',
    qualifier: '~',
    clusters: ['model-012', 'model-048', 'model-095', 'model-126', 'model-160', 'model-203'],
    step: 100,
  },
  {
    indicator: 'own-brands-ads',
    qualifier: '>',
    clusters: ['model-043', 'model-162', 'model-182'],
    step: 10,
  },
];

/** From this year on energy is counted by another rule, and its series are not joined to those before. */
export const energyBreak = { year: 2018, factor: 0.88 } as const;

/** Whether the value is one that is left out. */
export function isGap(cluster: string, indicator: string, year: Year): boolean {
  return gaps.some(
    (gap) =>
      gap.cluster === cluster &&
      (gap.indicator === 'all' || gap.indicator === indicator) &&
      gap.years.includes(year),
  );
}
