import { spaced } from './spaced.ts';

/** The figures that set a cluster beside others, and beside its own past. */
export const zhProfileFigures = {
  profileFigures: {
    rank: {
      ranked: (measure: string, unit: string, year: string, count: number) =>
        `${measure}，${unit}，${year}；同一来源的 ${count} 个可比值`,
      listed: (measure: string, unit: string, count: number) =>
        `${measure}，${unit}；${count} 个集群各取最新值`,
      first: (measure: string, name: string, rank: number, count: number) =>
        `${measure}：${name}在 ${count} 个互不包含的集群中居第 ${rank}`,
      tied: (measure: string, name: string, rank: number, ties: number, count: number) =>
        `${measure}：${name}与另外 ${ties} 个集群并列第 ${rank}，共 ${count} 个`,
      open: (measure: string, name: string, from: number, to: number) =>
        `${measure}：${name}居第 ${from} 至第 ${to} 之间，只知上下限，不定名次`,
      bounds: (measure: string, count: number) =>
        `${measure}：${count} 个集群只知同一下限，不排先后`,
      inside: (measure: string, name: string, place: string) =>
        `${measure}：${name}属${place}，不另排名次`,
      unranked: (measure: string, count: number) =>
        `${measure}：${count} 个集群年份或来源不一，只排列，不评比`,
      only: (measure: string, name: string) => `${measure}：没有别的集群可与${name}比较`,
      noPeer: (measure: string, name: string) => `${measure}：没有同伴可与${name}比较`,
      contested: (measure: string, name: string) => `${name}的${measure}各来源不一，不排名次`,
      partYear: (measure: string, name: string) => `${name}的${measure}只含部分月份，不与全年比较`,
      missing: (measure: string, name: string) => `${name}的${measure}没有整体数值，不排名次`,
      noMeasure: (name: string) => `${name}没有公布值，无从比较`,
      notInside: (place: string) => `属${place}，不排名次`,
      own: '本页',
      rankColumn: '名次',
      insideNote: '浅色条位于另一行之内：列在其下，不排名次。',
      openNote: '只知上下限的数值可能更大或更小：名次不定的行不写名次。',
      leftOut: (count: number) => `图中略去 ${count} 行，全部见表。`,
      orderNote: '按数值排列，只为便于查看；年份在右侧。',
      without: (count: number) => `另有 ${count} 个集群没有可比值，不等于零。`,
    },
    gaps: {
      title: (name: string, better: number, worse: number, all: number) =>
        `${name}的 ${all} 个可比指标中，${better} 个优于同伴中位数，${worse} 个不及`,
      subtitle: (peers: string) => `相当于同伴中位数的倍数，对数轴；同一年份、同一来源。${peers}`,
      axis: '同伴中位数的倍数，右为更大',
      few: '没有一个指标有 3 个以上同伴的可比值，不作比较',
      fewMeasure: (measure: string, count: number) => `${measure} ${count} 个`,
      fewNote: (list: string) => `同伴的可比值不足 3 个：${list}。`,
      detail: (standing: string, own: string, median: string) =>
        `${standing}：${own}，中位数 ${median}`,
      strength: '长处',
      weakness: '短板',
      same: '持平',
      larger: '较大',
      smaller: '较小',
      open: '不定',
      medianColumn: '同伴中位数（推算 E）',
      gapColumn: '差距',
      peersColumn: '同伴数',
      standingColumn: '位置',
      method: (own: string, median: string, gap: string) => `${own} 减 ${median}，得 ${gap}`,
      note: '中位数为推算值（E）：上下限与互相包含的集群不计入，至少 3 个可比值才计算。',
    },
    trend: {
      grew: (measure: string, from: string, first: string, to: string, last: string) =>
        `${spaced(`${measure}从`, from)}（${first}）${spaced('增至', to)}（${last}）`,
      fell: (measure: string, from: string, first: string, to: string, last: string) =>
        `${spaced(`${measure}从`, from)}（${first}）${spaced('降至', to)}（${last}）`,
      stayed: (measure: string, from: string, first: string, to: string, last: string) =>
        `${spaced(`${measure}先为`, from)}（${first}），${spaced('后为', to)}（${last}）`,
      apart: (measure: string, count: number) => `${measure}有 ${count} 个数值，不能连成线`,
      one: (measure: string) => `${measure}只有一个年份，看不出变化`,
      none: (measure: string) => `${measure}没有带年份的数值`,
      nothing: '没有公布值，看不出变化',
      subtitle: (measure: string, unit: string, scope: string) => `${measure}，${unit}；${scope}`,
      breakLines: ['前后口径不同', '不连线，不相减'] as readonly string[],
      lineNote: '虚线：其间年份未公布。各来源不一的数值不连线。',
      leftOut: (count: number) => `另有 ${count} 个数值只含部分月份或年份不详，不在年份轴上。`,
    },
  },
};
