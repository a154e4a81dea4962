import type { ChartKind } from '../../domain/explore/chartKind.ts';
import type { Grouping } from '../../domain/explore/clusterGrouping.ts';
import type { ReadingGap } from '../../domain/explore/reading.ts';
import { grouped } from '../grouped.ts';

interface BothYears {
  readonly has: number;
  readonly needs: number;
  readonly years: { readonly from: number; readonly to: number } | null;
  readonly acrossBreak: number;
  readonly bounds: number;
  readonly contested: number;
}

/** The workbench: its controls, why a chart cannot be drawn, and how a selection is said. */
export const zhExplore = {
  explore: {
    title: '探索',
    lede: '选择指标、年份、分组和图式；下方是图中全部数值。选中的集群在各图和表中同时突出。',
    settings: '图表设置',
    chart: '图式',
    measure: '指标',
    horizontal: '横轴',
    vertical: '纵轴',
    size: '面积',
    sizeEqual: '大小相同',
    color: '颜色',
    year: '年份',
    latest: '各取最新一年',
    yearOption: (year: number, clusters: number) => `${year}（${grouped(clusters)} 个）`,
    within: '没有当年值时',
    withinNone: '不借用',
    withinYears: (years: number) => `可借用此前 ${years} 年内的值`,
    withinAny: '可借用此前任何一年的值',
    group: '分组',
    base: '对比年份',
    baseBest: '自动：共有集群最多的两年',
    panel: '每格图式',
    top: '显示行数',
    options: '选项',
    option: {
      linear: '线性刻度',
      stacked: '堆叠',
      relative: '按占比',
      fit: '回归线',
      quadrants: '中位数分区',
    },
    drawn: '图中数值',
    rowsShown: (shown: number, all: number) =>
      `表中列出前 ${grouped(shown)} 行，共 ${grouped(all)} 行；导出含全部。`,
    unavailable: '不能画的图式和原因',
    companions: '联动视图',
    practice: '改用练习数据',
    practiceHint: '练习数据有 216 个虚构集群，数值齐全，可试每种图式。',
    subtitle: (measure: string, unit: string, years: string) =>
      [measure, unit, years].filter((part) => part !== '').join('，'),
    oneYear: (year: string) => `${year} 年`,
    latestYears: (first: string, last: string) => `各取最新一年，${first}—${last}`,
    borrowedYears: (year: string, first: string) => `${year} 年，缺者取 ${first} 年以来最近一年`,
    borrowed: (years: number) => `比所选年份早 ${years} 年`,
    borrowedTerm: '借用',
    borrowedNote: (count: number) => `${grouped(count)} 个值不是所选年份的，每个标出自己的年份。`,
    left: (count: number, total: number) =>
      `${grouped(total)} 个集群中 ${grouped(count)} 个没有可比值，未画出。`,
    contestedNote: (count: number) =>
      `${grouped(count)} 个集群各来源数值不一，列于表中，不参与排列。`,
  },
  chartKinds: {
    ranking: '排序',
    bars: '分组条',
    share: '占比',
    trend: '趋势',
    scatter: '散点',
    distribution: '分布',
    treemap: '矩形树',
    pareto: '帕累托',
    lorenz: '洛伦兹',
    concentration: '集中度',
    heatmap: '热力',
    'tile-map': '方格地图',
    'point-map': '点位图',
    slope: '斜率',
    multiples: '小图组',
  } satisfies Record<ChartKind, string>,
  groupings: {
    province: '省份',
    region: '区域',
    segment: '产业环节',
    level: '级别',
    designation: '称号',
    none: '不分组',
  } satisfies Record<Grouping, string>,
  regions: {
    eastern: '东部',
    central: '中部',
    western: '西部',
    northeastern: '东北',
    special: '港澳台',
  },
  groupRules: {
    'primary-segment': '每个集群只计入其主要环节。',
    'first-designation': '每个集群只计入其第一类称号。',
  },
  unassigned: '未归类',
  readingGaps: {
    'not-published': '未公布',
    'other-scope-only': '只有其他范围的值',
    'too-old': '只有更早年份的值',
    'too-new': '只有更晚年份的值',
    'part-year-only': '只有部分月份的值',
    undated: '年份不详',
  } satisfies Record<ReadingGap, string>,
  refusals: {
    'no-clusters': '没有符合条件的集群。',
    'no-second-measure': '散点图需要两个指标，这里只有一个有值。',
    'not-summable': '此指标不可相加，不能画成一个总量的各部分。',
    'not-grouped': '没有分组：先选择按什么分组。',
    'no-complete-years': '没有集群每年都有值，不能画各组的线。',
    'all-zero': '各值都是零，没有可分的总量。',
    'too-few-values': (has: number, needs: number) =>
      has === 0
        ? `没有可比值，至少需要 ${grouped(needs)} 个。`
        : `只有 ${grouped(has)} 个可比值，至少需要 ${grouped(needs)} 个。`,
    'too-few-pairs': (has: number, needs: number) =>
      has === 0
        ? `没有集群两个指标都有确数或约数，至少需要 ${grouped(needs)} 个。`
        : `只有 ${grouped(has)} 个集群两个指标都有确数或约数，至少需要 ${grouped(needs)} 个。`,
    'too-few-years': (has: number, needs: number) =>
      has === 0
        ? `没有集群有任何一年的值，至少需要 ${grouped(needs)} 个年份。`
        : `没有集群有 ${grouped(needs)} 个以上年份的值；最多的有 ${grouped(has)} 个。`,
    'too-few-groups': (has: number, needs: number) =>
      has === 0
        ? `各组都没有值，至少需要 ${grouped(needs)} 组。`
        : `只有 ${grouped(has)} 组有值，至少需要 ${grouped(needs)} 组。`,
    negative: (count: number) => `${grouped(count)} 个值为负，比重没有意义。`,
    contested: (count: number) => `${grouped(count)} 个集群各来源数值不一，不能相加。`,
    'no-points': (of: number) => `${grouped(of)} 个集群都没有坐标。`,
    'mixed-years': (years: number, first: number, last: number) =>
      `各值来自 ${years} 个不同年份（${first}—${last}），不能相加；请选择一个年份。`,
    overlap: (inside: number, of: number) =>
      `有值的 ${grouped(of)} 行中 ${grouped(inside)} 行包含在另一行之内，不能相加。`,
    bounds: (count: number, of: number) =>
      count === of
        ? `${grouped(of)} 个值都只是上下限，不能相加。`
        : `${grouped(of)} 个值中 ${grouped(count)} 个只是上下限，不能相加。`,
    break: (description: string) => `前后口径不同：${description}`,
    'panel-areas': '矩形树图不能分格：面积只在同一个框内可比，而一张树图已含各组。',
    'panel-groups': '集中度不能分格：它是各组之间的比较，一格只有一组。',
    'panel-places': '地图不能按省份或地区分格：每格只重复全图的一处。可改按环节、层级或称号分组。',
    'too-few-in-both-years': ({ has, needs, years, acrossBreak, bounds, contested }: BothYears) =>
      years === null
        ? '没有两个年份可比。'
        : `${[
            has === 0
              ? `没有集群在 ${years.from} 年和 ${years.to} 年都有可比值，至少需要 ${grouped(needs)} 个`
              : `${years.from} 年和 ${years.to} 年都有可比值的集群只有 ${grouped(has)} 个，至少需要 ${grouped(needs)} 个`,
            acrossBreak > 0 ? `${grouped(acrossBreak)} 个口径有变` : '',
            bounds > 0 ? `${grouped(bounds)} 个只有上下限` : '',
            contested > 0 ? `${grouped(contested)} 个来源不一` : '',
          ]
            .filter((part) => part !== '')
            .join('；')}。`,
    'panel-refused': (panel: string, reason: string) => `每格的“${panel}”不能画：${reason}`,
  },
  ranking: {
    leads: (name: string, value: string, year: string) => `${name}最大，${year} 年 ${value}`,
    leadsBy: (name: string, value: string, times: string, last: string) =>
      `${name}最大，${value}，是${last}的约 ${times} 倍`,
    tie: (names: string, value: string) => `${names}并列最大，${value}`,
    manyTie: (count: number, value: string) => `${grouped(count)} 个集群并列最大，${value}`,
    listed: (name: string, value: string, year: string) =>
      `列出的值中${name}最大，${value}（${year}）；年份不一，只排列，不评比`,
    listedTie: (who: string, value: string) =>
      `列出的值中${who}并列最大，${value}；年份不一，只排列，不评比`,
    mixedListed: (who: string, _count: number, value: string) =>
      `列出的值中${who}最大，${value}；口径不一，只排列，不评比`,
    bound: (count: number, value: string) => `${grouped(count)} 个集群${value}，只知下限，不分先后`,
    boundLeads: (name: string, value: string, year: string) => `${name}最大，${year} 年${value}`,
    unsure: (who: string, _count: number, value: string, unsure: number) =>
      `单一数值以${who}最大，${value}；另有 ${grouped(unsure)} 个集群只知上下限或来源不一，可能更大`,
    noneSure: (count: number) => `${grouped(count)} 个集群都不能定为最大：只知上下限，或来源不一`,
    some: (count: number) => `${grouped(count)} 个集群`,
    only: (name: string, value: string) => `只有${name}有可比值，${value}`,
    others: (count: number) => `其余 ${grouped(count)} 个`,
    othersSum: (count: number) => `其余 ${grouped(count)} 个合计`,
    rank: '名次',
    ranked: '同一年份、同一口径。',
    bounds: '上下限没有名次；可能小于某个上下限或不一来源的值也没有名次；上下限相等的不分先后。',
    unranked: '年份不一，只排列，不评比。',
    mixed: '口径不一，只排列，不评比。',
    noOthersSum: '其余各值不给合计：不能相加，或年份、范围不一。',
    cutTie: '最后显示的一行与其后一行数值相等，截在何处没有先后之分。',
  },
  tileExplore: {
    subtitle: '有名集群数；一格一省，不按面积。选中一格，即选中该省全部集群',
    unplaced: (title: string, count: number) => `${title}；另有 ${grouped(count)} 个不在已知的省份`,
  },
  selection: {
    label: '选中',
    said: (what: string, count: number) =>
      what === '' ? `选中 ${grouped(count)} 个集群` : `选中${what}，${grouped(count)} 个集群`,
    inView: (view: string, count: number) => `${view} ${grouped(count)} 个`,
    inTable: (count: number) => `表中 ${grouped(count)} 行`,
    rest: (count: number) =>
      `其余 ${grouped(count)} 个变灰，位置不变。选中不是筛选，不改变任何数值。`,
    press: (what: string) => `选中${what}`,
    only: '只看选中',
    compare: '对比选中',
    clear: '清除',
    escape: 'Esc',
    stop: '。',
    join: '，',
  },
};
