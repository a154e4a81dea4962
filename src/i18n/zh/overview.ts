import type { Qualifier } from '../../domain/observation.ts';
import type { Amount } from '../amount.ts';
import type { Lead } from '../lead.ts';

const adverb: Readonly<Record<Qualifier, string>> = {
  '=': '',
  '~': '约',
  '>': '超过',
  '<': '不到',
};
const counting = ({ qualifier, number }: Amount) => `${adverb[qualifier]} ${number}`;
/** About stands before the verb, over and under after it. */
const taking = (amount: Amount, verb: string) =>
  amount.qualifier === '~' ? `约${verb} ${amount.number}` : `${verb}${counting(amount)}`;
/** Municipalities, autonomous and special administrative regions, which are no provinces in Chinese. */
const otherThanProvinces = /北京|天津|上海|重庆|内蒙古|广西|西藏|宁夏|新疆|香港|澳门/;

const scope = (isNarrowed: boolean) => (isNarrowed ? '所选' : '收录');
const those = (isNarrowed: boolean) => (isNarrowed ? '所选' : '收录的');

/** The overview: headline, tiles and the findings of its figures. */
export const zhOverview = {
  overview: {
    title: '概览',
    headline: (clusters: string, income: Amount) =>
      `${clusters} 个产业集群，主营业务收入${taking(income, '占全国纺织业')}`,
    headlinePlain: '中国纺织服装产业集群',
    lede: (enterprises: Amount, profit: Amount, date: string | undefined) =>
      `集群内规模以上企业数${taking(enterprises, '占全国')}，利润${taking(profit, '占')}。工业和信息化部${date === undefined ? '' : ` ${date}`}公布，数据年份未说明。`,
    ledePlain: '每个数字都有来源，每个视图都是链接，每张图都能上幻灯片。',
    notices: '最新通知',
    noticesSubtitle: (count: number, years: string) =>
      years === '' ? `共 ${count} 条` : `共 ${count} 条，${years}`,
    noticesYears: (first: string, last: string) =>
      first === last ? `均为 ${first} 年` : `${first}—${last} 年`,
    noticesOf: (count: number, year: string) => `${year} 年 ${count} 条`,
    noticesUndated: (count: number) => `${count} 条日期不详`,
    noticesNone: '没有涉及所选范围的通知。',
    allNotices: '全部通知',
    key: '读图',
    keyEntries: {
      published: '公布值',
      about: '约数 ≈',
      bound: '超过 >',
      calculated: '推算 E，插补 I',
      missing: '未公布',
      conflict: '来源不一 ≠',
      break: '口径中断',
    },
  },
  tiles: {
    label: '要点',
    sourceName: (source: string, kind: string) => `${source} · ${kind}`,
    open: (label: string, source: string) => `${label}：依据，${source}`,
    atLeast: (count: number) => `不少于 ${count} 个`,
    clusters: '全国纺织服装产业集群',
    clustersNote: '2019 年 11 月公布；数据年份与名单未公布',
    documented: '本站收录的有名集群',
    documentedNote: (official: number, other: number) =>
      `${official} 个有联合会或工信部依据，${other} 个见于其他名单或描述`,
    documentedFiltered: (shown: number) => `其中 ${shown} 个符合筛选`,
    enterprises: '规模以上企业数占全国',
    income: '主营业务收入占全国',
    profit: '利润占全国',
    shareNote: '原文为“约”；数据年份未说明',
    giants: '年主营业务收入过千亿元',
    giantsNote: (named: number) => `点名 ${named} 个，原文带“等”，实际不少于此`,
    regions: '个地区',
    clustersUnit: '个',
    sourcesCount: (count: number) => `${count} 个来源`,
    whyDiffer: (ministry: string, documented: string, official: string) =>
      `工信部 2019 年称全国有 ${ministry} 个集群，名单未公布。本站按公开来源逐条收录 ${documented} 个有名集群，其中 ${official} 个有联合会或工信部依据。两个数的范围与时点不同，不能相减，也不是“${ministry} 个之中的 ${documented} 个”。`,
    aboutMeans: '“约”按原文保留：实际数在其上下，不写成小数，也不与某年全国数相乘。',
    atLeastMeans: '“不少于”：原文点名之后有“等”字，点名数是下限。',
    documentedDefinition: '本数据集中的有名集群条数；大地方可包含小地方，不可相加。',
    documentedSource: (sources: number, version: string) =>
      `本数据集 ${version}，${sources} 个来源，逐条注明`,
  },
  share: {
    title: (enterprises: Amount, profit: Amount) =>
      `集群以${counting(enterprises)} 的企业，取得${counting(profit)} 的利润`,
    subtitle: '占全国规模以上纺织企业的比重，%',
    missing: '工信部公布的三项比重没有读到。',
    measures: { enterprises: '规模以上企业数', income: '主营业务收入', profit: '利润总额' },
    rest: (amount: Amount) => `其余${counting(amount)}`,
    restOf: (measure: string) => `其余企业：${measure}`,
    restMethod: (share: string) => `100% 减去 ${share}`,
    others: '其余企业（推算）',
    quotient: (times: Amount, profit: string, enterprises: string) =>
      `${profit} ÷ ${enterprises} ≈ ${times.number}：按企业数衡量，集群的利润${counting(times)} 倍于其企业占比（推算 E）。`,
    note: '条端散开表示约数；“其余”由 100% 减得。数据年份未说明。',
  },
  bounds: {
    title: (atLeast: number, named: number, provinces: number) =>
      `至少 ${atLeast} 个集群年收入过千亿元，点名的 ${named} 个在 ${provinces} 个省`,
    titlePart: (atLeast: number, known: number) =>
      `至少 ${atLeast} 个集群年收入过千亿元，此处有 ${known} 个的数值`,
    titleHere: (shown: number, named: number, provinces: string) =>
      `点名过千亿元的 ${named} 个集群中，${shown} 个在所选范围：${provinces}`,
    subtitle: (unit: string) =>
      `年主营业务收入，${unit}，≈ 2019 年；只公布下限，故不分先后，按省排列`,
    missing: '没有读到过千亿元集群的数值。',
    noneHere: (named: number) => `点名过千亿元的 ${named} 个集群，没有一个在所选范围内。`,
    unnamed: '原文“等”，其余未点名',
    asideTitle: '另有公布值，不可比',
    aside: (measure: string, year: string, more: number) =>
      more > 0 ? `${measure}，${year}；另 ${more} 项` : `${measure}，${year}`,
    also: '另有公布值',
    alsoDetail: (value: string, measure: string, year: string) => `${value}（${measure}，${year}）`,
    note: '原文为“超千亿元”，只知下限：条在 1,000 亿元处开口，不表示大小先后。右列为同一地方的其他公布值，指标、年份各异，不与左列相比。',
  },
  where: {
    mapSubtitle: '有名集群数，个，按省级行政区；一格一省，不按面积',
    rankingSubtitle: '有名集群数，个，按证据分',
    legend: '有名集群（个）',
    noRecord: '未见记录，不等于没有',
    noRecordShort: '未见记录',
    hidden: (count: number) => `${count} 个不符合筛选`,
    noneHere: '没有所选的集群',
    missing: '省级行政区表没有读到。',
    noClusters: '数据中没有集群。',
    half: (
      names: string,
      provinces: number,
      percent: string,
      total: number,
      isNarrowed: boolean,
    ) =>
      provinces === 1
        ? `${those(isNarrowed)} ${total} 个集群中，${names}占 ${percent}`
        : `${names} ${provinces} ${otherThanProvinces.test(names) ? '地' : '省'}共占${scope(isNarrowed)}集群的 ${percent}`,
    halfTied: (provinces: number, occupied: number, percent: string, isNarrowed: boolean) =>
      `${occupied} 个省级行政区中，${provinces} 个即占${scope(isNarrowed)}集群的 ${percent}`,
    allInOne: (total: number, name: string, isNarrowed: boolean) =>
      `${those(isNarrowed)} ${total} 个集群${total === 1 ? '' : '都'}在${name}`,
    leaders: {
      first: ({ name, count, second, total }: Lead) =>
        `${name} ${count} 个最多${second ? `，${second.name} ${second.count} 个次之` : ''}；共 ${total} 个集群`,
      only: (name: string, count: number) => `都在${name}，${count} 个`,
      tie: (names: string, count: number) => `${names}并列最多，各 ${count} 个`,
      many: (ties: number, count: number) => `${ties} 个省级行政区并列最多，各 ${count} 个`,
    },
    official: '联合会或工信部依据',
    other: '其他依据',
    officialShort: '官方依据',
    otherShort: '其他',
    all: '合计',
    count: (count: number) => `${count} 个集群`,
    asOf: (version: string) => `数据集 ${version}`,
    counted: '由收录条目计数',
    rowSources: '逐条注明，见集群表',
    gapNote: '空格是检索的空白，不代表当地没有集群。',
    hiddenNote: '空格内没有所选的集群，不代表当地没有集群。',
    overlapNote: '条目可相互包含，条数不作规模之比。',
    rankingNote: (withRows: number, hidden: number, without: number) =>
      `${withRows} 个省级行政区有记录，${hidden > 0 ? `${hidden} 个被筛选隐去，` : ''}${without} 个未见记录。`,
  },
  what: {
    subtitle: '有名集群数，个；一个集群可属多环节，故合计多于集群数',
    order: '自纤维到市场',
    missing: '环节表没有读到。',
    leaders: {
      first: ({ name, count, second, total }: Lead) =>
        `${name}环节最多：${total} 个集群中有 ${count} 个${second ? `，其次${second.name} ${second.count} 个` : ''}`,
      only: (name: string, count: number) => `只涉及${name}环节，${count} 个`,
      tie: (names: string, count: number) => `${names}并列最多，各 ${count} 个`,
      many: (ties: number, count: number) => `${ties} 个环节并列最多，各 ${count} 个`,
    },
    note: '环节由称号或来源的描述得出；综合指覆盖多个环节，或称号不区分环节。',
  },
  pilots: {
    titlePlain: '联合会集群试点地区数',
    title: {
      grew: (from: string, first: string, to: string, last: string) =>
        `试点地区由 ${first} 年的 ${from} 个增至 ${last} 年的 ${to} 个，此后各数不可比`,
      fell: (from: string, first: string, to: string, last: string) =>
        `试点地区由 ${first} 年的 ${from} 个减至 ${last} 年的 ${to} 个，此后各数不可比`,
      stayed: (_from: string, first: string, to: string, last: string) =>
        `${first} 年与 ${last} 年试点地区同为 ${to} 个，此后各数不可比`,
    },
    subtitle: (first: string, last: string) =>
      `中国纺织工业联合会集群试点地区数，个，${first}—${last} 年；菱形为工信部的另一统计`,
    missing: '联合会试点地区数没有读到。',
    perSource: (year: string) => (year === '' ? '' : `${year} 年来源`),
    underReview: '参加复查',
    ministry: '工信部，另一统计',
    yearInferred: (year: string) => `年份约 ${year}`,
    breakLines: ['口径不同', '不连线、不相减'],
    lineNote:
      '实线连接相隔不超过三年的确认数；空心点的年份为推断；≠ 表示来源不一，并列显示，不取均值。',
  },
  national: {
    title: (years: string, count: number, breaks: number) =>
      breaks > 0
        ? `全国纺织业收入和利润只有 ${count} 个完整年份：${years} 年，其间口径有变`
        : `全国纺织业收入和利润只有 ${count} 个完整年份：${years} 年`,
    subtitle: (unit: string) => `全国规模以上纺织企业，${unit}；全年与年内部分月份分列，两者不可比`,
    missing: '全国数值没有读到。',
    panels: { income: '主营业务收入', profit: '利润总额' },
    exception: (measure: string, years: string, other: string) =>
      `${measure}（${years} 年为${other}）`,
    otherConcept: '营业收入',
    month: (month: number) => `${month} 月`,
    partsTitle: '部分月份：条长为月数，不是数值',
    partsShort: '部分月份，按月数',
    breakLines: ['口径有变', '不连线'],
    partsNote: '部分月份不当作全年，不与全年相连；点线两端之间的年份没有数据。',
  },
};
