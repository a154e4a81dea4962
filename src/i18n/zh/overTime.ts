import { grouped } from '../grouped.ts';

/** The lines of a trend: single clusters, or totals of groups. */
type LineKind = 'clusters' | 'totals';

interface ManyLines {
  readonly kind: LineKind;
  readonly compared: number;
  readonly drawn: number;
  readonly up: number;
  readonly down: number;
  readonly years: { readonly from: string; readonly to: string } | null;
}

const lines = (kind: LineKind, count: number) =>
  kind === 'clusters' ? `${grouped(count)} 个集群` : `${grouped(count)} 组`;

/** 有升有降：各有几个；一个也没有的不说。 */
const changes = (all: number, up: number, down: number, measureWord = '个') => {
  const same = all - up - down;
  const every = all === 1 ? '' : '全部';
  if (up === all) return `${every}上升`;
  if (down === all) return `${every}下降`;
  if (same === all) return `${every}持平`;

  return [
    up > 0 ? `${grouped(up)} ${measureWord}上升` : '',
    down > 0 ? `${grouped(down)} ${measureWord}下降` : '',
    same > 0 ? `${grouped(same)} ${measureWord}持平` : '',
  ]
    .filter((part) => part !== '')
    .join('，');
};

/** Charts over years: trend, slope and their panels. */
export const zhOverTime = {
  trendChart: {
    of: {
      clusters: (measure: string) => measure,
      totals: (measure: string) => `${measure}，分组合计`,
    },
    span: (from: number, to: number) => `${from}—${to} 年`,
    many: ({ kind, compared, drawn, up, down, years }: ManyLines) => {
      const scope = compared === drawn ? '所画' : '所画可比的';
      const when = years === null ? '各自可比的末年比首年' : `${years.to} 年比 ${years.from} 年`;

      const said = changes(compared, up, down, kind === 'clusters' ? '个' : '组');

      return `${scope} ${lines(kind, compared)}，${when}${/^\d/.test(said) ? ' ' : ''}${said}`;
    },
    one: {
      grew: (name: string, from: string, first: string, to: string, last: string) =>
        `${name}由 ${first} 年的 ${from}升至 ${last} 年的 ${to}`,
      fell: (name: string, from: string, first: string, to: string, last: string) =>
        `${name}由 ${first} 年的 ${from}降至 ${last} 年的 ${to}`,
      stayed: (name: string, from: string, first: string, to: string, last: string) =>
        `${name}：${last} 年为 ${to}，与 ${first} 年的 ${from}持平`,
    },
    noEnds: (kind: LineKind, count: number) =>
      `所画 ${lines(kind, count)}前后不可比：口径有变、只知上下限或来源不一`,
    chosen: (kind: LineKind, shown: number, all: number) =>
      shown === all
        ? `两年以上有值的 ${lines(kind, all)}全部画出。`
        : kind === 'clusters'
          ? `画出最近值最大的 ${grouped(shown)} 个集群；两年以上有值的共 ${grouped(all)} 个。`
          : `画出最近合计最大的 ${grouped(shown)} 组，共 ${grouped(all)} 组。`,
    totals: (counted: number, leftOut: number) =>
      leftOut > 0
        ? `合计由本站相加，只含每年都有值的 ${grouped(counted)} 个集群（推算 E）；其余 ${grouped(leftOut)} 个有缺、只知上下限、来源不一或不能相加，各年都不计入。`
        : counted === 1
          ? '合计只含 1 个集群，每年相同（推算 E）。'
          : `合计由本站相加，每年都含同样的 ${grouped(counted)} 个集群（推算 E）。`,
    noTotals: {
      'not-summable': '此指标不可相加，不画分组合计，改画各个集群。',
      incomplete:
        '没有一组能逐年相加：有缺、口径有变、只知上下限、来源不一或互相包含。改画各个集群。',
    },
    single: (count: number) => `另有 ${grouped(count)} 个集群只有一年的值，未画出。`,
    joined: '只连相邻年份；有缺、口径有变、只知上下限或来源不一处不连线。',
    breakName: '口径有变',
    method: {
      sum: (count: number) => `${grouped(count)} 个集群相加`,
      median: (count: number) => `${grouped(count)} 个集群的中位数`,
    },
    clusters: '集群数',
  },
  multiplesChart: {
    totals: (measure: string) => `${measure}，各组合计，同一刻度`,
    medians: (measure: string) => `${measure}，各组中位数，同一刻度`,
    distribution: (measure: string) => `${measure}，各组集群数的分布，同一刻度`,
    range: '区间',
    empty: '没有可比的值',
    highest: (names: string, value: string) => `${names}的中位数最高，${value}（推算 E）`,
    noMedian: '各组都不能取中位数：只知上下限或没有值',
    medianNote: (counted: number, leftOut: number) =>
      leftOut > 0
        ? `中位数只取每年都有值的 ${grouped(counted)} 个集群（推算 E）；其余 ${grouped(leftOut)} 个各年都不计入。`
        : `中位数取每年都有值的 ${grouped(counted)} 个集群（推算 E）。`,
    bins: '各格用同一组区间：含下限，不含上限，最后一个区间两端都含。每条写出集群数。',
    between: (from: string, to: string) => `${from}—${to}`,
    clusters: '个',
    count: (count: number) => `${grouped(count)} 个集群`,
    counted: '本站计数',
    noPanel: '这种图不能分格；请在“每格图式”中改选。',
    noLines:
      '没有一组能逐年相加（有缺、口径有变、只知上下限、来源不一或互相包含），不能画各组的线。',
  },
  slopeChart: {
    title: ({
      all,
      up,
      down,
    }: {
      readonly all: number;
      readonly up: number;
      readonly down: number;
    }) =>
      [up, down, all - up - down].includes(all)
        ? `${grouped(all)} 个集群${changes(all, up, down)}`
        : `${grouped(all)} 个集群中 ${changes(all, up, down)}`,
    years: (from: number, to: number) => `${from} 与 ${to} 年，同一口径`,
    legend: '虚线为下降。标注可移位，点在原值；口径变更的两年之间不画。',
    log: '对数刻度：斜率相同，涨跌幅相同。',
    shown: (shown: number, all: number, year: number) =>
      `画出 ${year} 年值最大的 ${grouped(shown)} 个，另有 ${grouped(all - shown)} 个未画出。`,
    across: (count: number) => `${grouped(count)} 个集群两年口径不同，不连线、不相减。`,
    bounds: (count: number) => `${grouped(count)} 个集群只知上下限，未画出。`,
    contested: (count: number) => `${grouped(count)} 个集群各来源数值不一，未画出。`,
    absent: (count: number) => `${grouped(count)} 个集群缺其中一年或两年的值，未画出。`,
  },
};
