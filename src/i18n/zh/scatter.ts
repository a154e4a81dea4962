import { grouped } from '../grouped.ts';

/** Scatter and distribution: findings, notes, and the dragging of a range. */
export const zhScatter = {
  scatter: {
    subtitle: (y: string, x: string, years: string) =>
      [`纵轴${y}`, `横轴${x}`, years].filter((part) => part !== '').join('；'),
    sizedBy: (measure: string) => `面积为${measure}`,
    rises: (count: number, squared: string) =>
      `两项指标大体同高同低：${grouped(count)} 个集群，R² 为 ${squared}`,
    falls: (count: number, squared: string) =>
      `两项指标大体一高一低：${grouped(count)} 个集群，R² 为 ${squared}`,
    loosely: (count: number, squared: string) =>
      `两项指标关系松散：${grouped(count)} 个集群，R² 为 ${squared}`,
    hardly: (count: number, squared: string) =>
      `两项指标几乎没有直线关系：${grouped(count)} 个集群，R² 为 ${squared}`,
    spans: (count: number, least: string, most: string) =>
      `${grouped(count)} 个集群两项都有值，纵轴所列值最小、最大依次为：${least}、${most}`,
    equal: (count: number, value: string) =>
      `${grouped(count)} 个集群两项都有值，纵轴都是：${value}`,
    others: '其他',
    fit: (squared: string) => `回归线，R² ${squared} E`,
    medians: (x: string, y: string) => `中位数：${x}，${y} E`,
    both: (x: string, y: string) => (x === y ? x : `${y} / ${x}`),
    fitNote: (count: number, isLog: boolean) =>
      `R² 和回归线为推算值 E：${grouped(count)} 个集群的最小二乘法${isLog ? '，对数刻度的轴取对数' : ''}；不含上下限和有分歧的值。相关不等于因果。`,
    medianNote: (count: number) =>
      `中位数（横轴在前）为推算值 E，取自 ${grouped(count)} 个集群，第 7 型分位数。`,
    noFit: '回归线无法计算：其中一项的值全都相同或太少。',
    years: '各点年份不一，标在名称后；两项可能不是同一年。',
    linearNote: (axis: string) => `${axis}有零或负值，该轴用线性刻度。`,
    left: (count: number, total: number) =>
      `${grouped(total)} 个集群中 ${grouped(count)} 个缺少其中一项，未画出。`,
    contestedTwice: (count: number) => `${grouped(count)} 个集群两项都有分歧，只列于表中。`,
    noArea: (count: number) => `${grouped(count)} 个集群没有面积指标的值，画作最小的空心点。`,
    othersNote: (count: number) => `另有 ${grouped(count)} 组同为灰色。`,
    measure: '指标',
    differ: (values: string) => `≠ ${values}`,
  },
  distribution: {
    half: (count: number, from: string, to: string) =>
      `${grouped(count)} 个集群中，居中的一半为 ${from} 至 ${to}`,
    concentrated: (count: number, value: string) =>
      `${grouped(count)} 个集群中，至少一半是 ${value}`,
    equal: (count: number, value: string) => `${grouped(count)} 个集群都是：${value}`,
    median: (value: string) => `中位数 ${value} E`,
    bin: (from: string, to: string) => `${from} 至 ${to}`,
    lastBin: '含上端',
    clusters: (count: number) => `${grouped(count)} 个集群`,
    counted: '按图中数值计数',
    boxNote: (lower: string, median: string, upper: string) =>
      `箱为四分位数 ${lower}、${median}、${upper}（第 7 型，推算值 E），线端不超过 1.5 倍四分位距，圈为其外的值；每点一个集群。`,
    binsNote: (rule: string) => `柱宽按 ${rule} 法则取整；每柱含下端，末柱含两端。`,
    rules: { 'freedman-diaconis': 'Freedman–Diaconis', sturges: 'Sturges' },
    bounds: (count: number) => `${grouped(count)} 个值只是上下限，未计入。`,
    contested: (count: number) => `${grouped(count)} 个集群各来源数值不一，未计入。`,
    missing: (count: number, total: number) =>
      `${grouped(total)} 个集群中 ${grouped(count)} 个没有可比值，未计入。`,
    years: '各值年份不一，表中逐个列出。',
    linearNote: '有零或负值，用线性刻度。',
  },
  range: {
    title: '按数值范围筛选',
    hint: '也可在图上拖出一个范围；按 Esc 取消。',
    from: '从',
    to: '到',
    apply: '只看范围内的集群',
    empty: '先填写至少一个上下限。',
    reversed: '“从”大于“到”：请对调。',
    none: '范围内没有集群。',
    tooMany: (count: number, most: number) =>
      `范围内有 ${grouped(count)} 个集群，链接最多容纳 ${most} 个。请缩小范围。`,
  },
};
