import { grouped } from '../grouped.ts';

/** A share behind its verb: a typed space stands before a digit or sign, none before “约” or “超过”. */
const held = (percent: string) => (/^\p{Script=Han}/u.test(percent) ? percent : ` ${percent}`);

/** Charts of parts and of groups: shares, bars by group, cumulative curves, concentration. */
export const zhExploreParts = {
  parts: {
    group: '组',
    part: '类',
    total: '合计',
    median: '中位数',
    share: '占比',
    cumulative: '累计占比',
    position: '大小次序',
    members: '集群',
    clusters: '个',
    membersDetail: (withValue: number, all: number) =>
      withValue === all
        ? `${grouped(all)} 个，都有值`
        : `${grouped(all)} 个，其中 ${grouped(withValue)} 个有值`,
    ofAll: (withValue: number, all: number) => `${grouped(withValue)} / ${grouped(all)}`,
    asideOf: (withValue: number, all: number) =>
      withValue === all ? `${grouped(all)} 个` : `${grouped(withValue)} / ${grouped(all)} 个`,
    sources: (count: number) => `${grouped(count)} 个来源，逐条见排序图的表`,
    span: (first: string, last: string) => `${first}—${last}`,
    others: '其他',
    othersAre: (names: string) => `其他：${names}。`,
    about: '有的值是约数，由它们算出的数也是约数。',
  },
  groupShare: {
    leads: (name: string, percent: string) => `${name}占${held(percent)}，居各组之首`,
    leadsThree: (name: string, percent: string, three: string) =>
      `${name}占${held(percent)}，前三组合计${held(three)}`,
    tie: (names: string, percent: string) => `${names}并列最大，各占${held(percent)}`,
    manyTie: (count: number, percent: string) =>
      `${grouped(count)} 组并列最大，各占${held(percent)}`,
    only: (name: string) => `全部数值都在“${name}”一组`,
    chosen: (count: number, of: number, percent: string) =>
      `所选 ${grouped(count)} 个集群占全部 ${grouped(of)} 个有值集群的${held(percent)}`,
    largest: (count: number, of: number, percent: string) =>
      `最大的 ${grouped(count)} 个集群占 ${grouped(of)} 个有值集群合计的${held(percent)}`,
    chosenName: '所选集群',
    largestName: '最大集群',
    restName: '其余集群',
    method: (count: number) =>
      `占比为推算值（E）：组内各值之和除以 ${grouped(count)} 个有值集群的合计。`,
    noWhole: (reason: string) => `所选集群与其余集群不能合成一个总量：${reason}`,
  },
  groupBars: {
    leads: (name: string, basis: string, value: string) => `${name}的${basis}最大，${value}`,
    tie: (names: string, basis: string, value: string) => `${names}的${basis}并列最大，${value}`,
    manyTie: (count: number, basis: string, value: string) =>
      `${grouped(count)} 组的${basis}并列最大，${value}`,
    bounds: (name: string, value: string) =>
      `${name}列在首位，${value}；有的合计只知下限，不分先后`,
    mixed: (name: string, basis: string, value: string) =>
      `列出的${basis}中${name}最大，${value}；年份不一，只排列，不评比`,
    unsure: (names: string, _count: number, basis: string, value: string, groups: number) =>
      `能给出的${basis}中${names}最大，${value}；另有 ${grouped(groups)} 组因上下限或来源不一没有${basis}`,
    none: (basis: string) => `各组都没有${basis}：组内有上下限，或来源不一`,
    leftOut: (title: string, count: number) => `${title}；${grouped(count)} 个集群来源不一，未计入`,
    mixedDefinitions: (name: string, basis: string, value: string) =>
      `列出的${basis}中${name}最大，${value}；口径不一，只排列，不评比`,
    contested: (count: number) => `${grouped(count)} 个集群各来源数值不一，未计入。`,
    gaps: {
      'no-values': '没有可比值',
      bounds: '含上下限，无中位数',
      contested: '来源数值不一',
    },
    subtitle: (measure: string, basis: string, rest: string) =>
      [`${measure}，各组${basis}`, rest].filter((part) => part !== '').join('，'),
    totalMethod: '合计为组内各值之和（E）；只有一个值的组，按该值的状态画。',
    medianMethod: '中位数为推算值（E，第 7 类分位数）：此指标不可相加。',
    medianInstead:
      '中位数为推算值（E，第 7 类分位数）：有的组不能相加（年份、范围、口径或来源不一，相互包含，或只有上下限），不给合计。',
  },
  composition: {
    leads: (name: string, count: number, of: number) =>
      `${grouped(of)} 组中，${grouped(count)} 组以${name}为最大一类`,
    tie: (names: string, count: number, of: number) =>
      `${grouped(of)} 组中，${names}各在 ${grouped(count)} 组为最大一类`,
    manyTie: (classes: number, count: number, of: number) =>
      `${grouped(of)} 组中，${classes} 类各在 ${grouped(count)} 组为最大一类`,
    none: (of: number) => `${grouped(of)} 组中，没有一组有单独最大的一类`,
    byValue: '各段为该类各值之和（E）。',
    byCount: '各段为集群数：各值不能合成一个总量，或有缺陷，改按个数。',
    subtitle: (group: string, part: string, what: string) => `${group}和${part}，${what}`,
    count: '集群数',
    shareOf: (what: string) => `${what}的占比`,
  },
  pareto: {
    reaches: (members: number, of: number) =>
      members === 1
        ? `仅最大的 1 个集群就达到八成，共 ${grouped(of)} 个有值`
        : `最大的 ${grouped(members)} 个集群合计达到八成，共 ${grouped(of)} 个有值`,
    equal: (of: number) => `${grouped(of)} 个集群数值相等，累计占比是一条直线`,
    subtitle: (rest: string) => `由大到小的累计占比，%（E）；${rest}`,
    firstLine: (members: number) => `前 ${grouped(members)} 个`,
    secondLine: (percent: string) => `占${held(percent)}`,
    reach: (part: string) => `达到 ${part} 的最少个数`,
    rank: (first: string, last: string) =>
      first === last ? `第 ${first} 大` : `第 ${first}—${last} 大`,
    method: '占比由各值除以其合计得出（E）；虚线读出合计达到 50% 和 80% 的最少个数。',
    cutTie: '读数处有数值相等的集群，取其中哪一个，占比都一样。',
  },
  lorenz: {
    half: (percent: string) => `较小的一半集群占合计的${held(percent)}`,
    equal: (of: number) => `${grouped(of)} 个集群数值相等，基尼系数为 0`,
    subtitle: (rest: string) =>
      `洛伦兹曲线：横轴为由小到大的集群累计，纵轴为其占比，%（E）；${rest}`,
    firstLine: '较小的一半',
    halfTerm: '较小的一半集群',
    gini: '基尼系数',
    giniText: (gini: string) => `基尼系数 ${gini}`,
    diagonal: '完全均等',
    fifths: [
      '最小的五分之一',
      '第二个五分之一',
      '中间的五分之一',
      '第四个五分之一',
      '最大的五分之一',
    ],
    largestTenth: '最大的十分之一',
    parts: (fifths: string, tenth: string) =>
      `由曲线读出（E）：由小到大每五分之一各占 ${fifths}，最大的十分之一占 ${tenth}。`,
    method: (of: number, most: string) =>
      `基尼系数（E）由全部 ${grouped(of)} 个值算出，不作样本校正：0 为完全均等，最多为 ${most}。`,
    odd: '个数为奇数，中间一个按半个计。',
  },
  concentration: {
    four: (percent: string, points: string) =>
      `最大的 4 组占${held(percent)}，HHI 为${held(points)} 点`,
    few: (groups: number, points: string) => `共 ${grouped(groups)} 组，HHI 为${held(points)} 点`,
    cr: (count: number, percent: string) =>
      `CR${grouped(count)}：最大的 ${grouped(count)} 组合计${held(percent)}`,
    crLabel: (count: number) => `最大的 ${grouped(count)} 组`,
    hhi: (points: string, equals: string) => `HHI ${points} 点，如同 ${equals} 组等分 E`,
    hhiLabel: 'HHI（0—10,000 点）',
    method:
      'CR4、CR8 为最大的 4 组、8 组占比之和；HHI 为各组百分占比的平方和，0—10,000 点，一组独占为 10,000。都是推算值（E），不作评价。',
  },
};
