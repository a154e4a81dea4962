import type { Certainty } from '../../domain/certainty.ts';
import type { Confidence, Qualifier, Scope } from '../../domain/observation.ts';
import type { YearMonth } from '../../domain/period.ts';
import type { Reliability } from '../../domain/source.ts';

/** How values, periods and sources are worded. */
export const zhFacts = {
  period: {
    undated: '年份不详',
    months: (year: string, from: number, to: number) => `${year} 年 ${from}—${to} 月`,
    acrossYears: (from: YearMonth, to: YearMonth) =>
      `${from.year} 年 ${from.month} 月—${to.year} 年 ${to.month} 月`,
    month: ({ year, month }: YearMonth) => `${year} 年 ${month} 月`,
    day: ({ year, month }: YearMonth, day: number) => `${year} 年 ${month} 月 ${day} 日`,
  },
  units: {
    money: { '100m': '亿元', bn: '十亿元', tn: '万亿元' },
    moneyShort: { '100m': '亿元', bn: '十亿元', tn: '万亿元' },
    tenThousand: '万元',
    million: '百万元',
  },
  qualified: {
    '=': (amount: string) => amount,
    '~': (amount: string) => `约 ${amount}`,
    '>': (amount: string) => `超过 ${amount}`,
    '<': (amount: string) => `不到 ${amount}`,
  } satisfies Record<Qualifier, (amount: string) => string>,
  signs: {
    '=': '等于',
    '~': '约',
    '>': '大于',
    '<': '小于',
  } satisfies Record<Qualifier, string>,
  certainty: {
    published: '公布值',
    about: '约数',
    'more-than': '下限',
    'less-than': '上限',
    calculated: '推算 E',
    imputed: '插补 I',
    forecast: '来源预计 F',
    provisional: '初步 P',
  } satisfies Record<Certainty, string>,
  confidence: {
    high: '可信度高',
    medium: '可信度中',
    low: '可信度低',
  } satisfies Record<Confidence, string>,
  scopes: {
    whole: '整体',
    part: '部分，不代表整个集群',
    wider: '更大范围',
    'all-industry': '全部工业，不限于纺织',
    market: '贸易口径，不计入产出',
  } satisfies Record<Scope, string>,
  facts: {
    indicator: '指标',
    value: '数值',
    sign: '限定',
    unit: '单位',
    year: '年份',
    yearInferred: '，由来源推断',
    scope: '范围',
    status: '状态',
    doubtful: '存疑',
    conflict: '矛盾',
    differs: '各来源数值不一，并列显示，不取均值',
    source: '来源',
    sourceNotLoaded: '来源表没有读到',
    note: '说明',
    method: '算法',
    definition: '定义',
    comma: '，',
    semicolon: '；',
    press: (what: string) => `按回车键${what}`,
  },
  missing: {
    notPublished: '未公布',
    notZero: '未公布，不等于零。',
  },
  sources: {
    label: '来源',
    comma: '，',
    colon: '：',
    semicolon: '；',
    rowByRow: (vintage: string) => `${vintage}，各行来源见表`,
    quoted: (title: string) => `《${title}》`,
    kind: (kind: string) => `（${kind}）`,
    reliability: {
      primary: '原始发布',
      official: '官方',
      press: '报刊',
      'trade-press': '行业媒体',
      reprint: '转载',
      secondary: '二手',
    } satisfies Record<Reliability, string>,
    more: (count: number) => `另有 ${count} 个来源，见表`,
  },
  /** Names of sources that are named often. */
  shortSources: {
    'miit-symposium-2019': '工信部座谈会',
  } as Readonly<Record<string, string>>,
  /** Names of measures that are too long beside a mark. */
  shortMeasures: {
    'gross-output': '总产值',
    'gross-output-ads': '规上总产值',
    'main-business-income': '主营收入',
    'main-business-income-ads': '规上主营收入',
    'operating-revenue': '营业收入',
    'operating-revenue-ads': '规上营业收入',
    'sales-output-value': '销售产值',
    'sales-revenue': '销售收入',
    'sales-value': '销售额',
    'profit-ads': '规上利润',
    'pilot-regions': '试点地区',
    'pilot-regions-under-review': '参加复查地区',
    'clusters-count': '工信部集群数',
  } as Readonly<Record<string, string>>,
};
