import type { Messages } from '../messages.ts';
import { type Variant, varied } from '../varied.ts';
import { zhPracticeVariantPlaces } from './practiceVariantPlaces.ts';

/** Municipalities, autonomous and special administrative regions, which are no provinces in Chinese. */
const otherThanProvinces = /北京|天津|上海|重庆|内蒙古|广西|西藏|宁夏|新疆|香港|澳门/;
const scope = (isNarrowed: boolean) => (isNarrowed ? '所选' : '全部');

/** What is said otherwise of practice data, of whose places nothing was documented, named or published. */
export const zhPracticeVariant: Variant<Messages> = {
  ...zhPracticeVariantPlaces,
  overview: {
    headlinePlain: '练习数据：虚构的纺织服装产业集群',
    ledePlain: '由本站程序生成，数值齐全，用来试用每一种图。没有一个数值关于真实地区。',
    keyEntries: { published: '确数', missing: '没有数值' },
  },
  tiles: {
    clusters: '全部虚构集群',
    clustersNote: '虚构集群，不代表任何真实地区。',
    documented: '练习数据中的虚构集群',
    enterprises: '占虚构行业的规模以上企业数',
    income: '占虚构行业的主营业务收入',
    profit: '占虚构行业的利润',
    shareNote: '比重与全国总量都是虚构的',
    giants: '年收入过千亿元的虚构集群',
    documentedDefinition: '本数据集中的虚构集群数；互不包含。',
    documentedSource: (_sources, version) => `本数据集 ${version}，由程序生成`,
  },
  share: {
    title: (enterprises, profit) =>
      `虚构集群以 ${enterprises.number} 的企业，取得 ${profit.number} 的利润`,
    subtitle: '占虚构行业规模以上企业的比重，%',
    missing: '三项比重没有读到。',
    restOf: (measure) => `虚构行业的其余企业：${measure}`,
    others: '虚构行业的其余企业（推算）',
    note: '“其余”为 100% 减去该比重。',
  },
  where: {
    mapSubtitle: '虚构集群数，个，按省级行政区；一格一省，不按面积',
    rankingSubtitle: '虚构集群数，个，按省级行政区',
    legend: '虚构集群（个）',
    noneHere: '没有虚构集群',
    noRecord: '没有虚构集群',
    noRecordShort: '没有',
    half: (names, provinces, percent, total, isNarrowed) =>
      provinces === 1
        ? `${scope(isNarrowed)} ${total} 个虚构集群中，${names}占 ${percent}`
        : `${names} ${provinces} ${otherThanProvinces.test(names) ? '地' : '省'}共占${scope(isNarrowed)}虚构集群的 ${percent}`,
    halfTied: (provinces, occupied, percent, isNarrowed) =>
      `${occupied} 个省级行政区中，${provinces} 个即占${scope(isNarrowed)}虚构集群的 ${percent}`,
    allInOne: (total, name, isNarrowed) => `${scope(isNarrowed)} ${total} 个虚构集群都在${name}`,
    official: '有称号依据',
    other: '虚构',
    officialShort: '有依据',
    otherShort: '虚构',
    counted: '由虚构集群计数',
    rowSources: '由程序生成',
    gapNote: '空格表示没有虚构集群。',
    hiddenNote: '空格内没有所选的虚构集群。',
    overlapNote: '虚构集群的多少不说明该省的情况。',
    rankingNote: (withRows, hidden, without) =>
      `${withRows} 个省级行政区有虚构集群，${hidden > 0 ? `${hidden} 个被筛选隐去，` : ''}${without} 个没有。`,
  },
  columns: { evidence: '性质', source: '生成者' },
  what: {
    subtitle: '虚构集群数，个；一个集群可属多环节，故合计多于集群数',
    note: '环节是程序给出的标签。',
  },
  filters: {
    noneWhy: '集群都是虚构的，没有一个符合条件。',
    evidence: { described: '虚构' },
    evidenceDefinition: { described: '由程序虚构，没有证据' },
    status: { missing: '没有数值' },
    band: { none: '没有数值' },
  },
  certainty: { published: '虚构值' },
  facts: { source: '生成者' },
  missing: { notPublished: '没有数值', notZero: '没有数值，不等于零。' },
  sources: {
    label: '生成者',
    reliability: { secondary: '虚构' },
    rowByRow: (vintage) => `${vintage}，各行由同一程序生成`,
  },
  shell: {
    footLicence: '由本站程序生成，数值齐全，用来试用每一种图。没有一个数值关于真实地区。',
    footMissing: '没有数值的按没有数值显示，从不记为零。',
  },
  notices: { lede: '练习数据没有通知：通知都是真实部门发布的。' },
  clusters: {
    lede: (all) => `${all} 个虚构集群，由程序生成，不代表任何真实地区。`,
    measureHint: '括号内为有数值的虚构集群数',
    notPublished: '没有数值',
    flags: { doubtfulMeaning: '为练习而标作可信度低' },
    evidenceSigns: '○ 虚构，没有证据',
    doubtNote: '“存疑”为练习而设。数值为所选指标的最新值，年份不一时不作同年比较。',
    footer: {
      withValue: (count, all) => `${count} / ${all} 有数值`,
      kinds: (bounds, about, missing) =>
        [
          bounds > 0 ? `${bounds} 个为上下限` : '',
          about > 0 ? `${about} 个为约数` : '',
          missing > 0 ? `${missing} 个没有数值，列于最后` : '',
        ]
          .filter((part) => part !== '')
          .join('，'),
      reasons: { 'no-values': '没有一行有数值' },
    },
    drawer: {
      evidence: '性质',
      points: {
        'own-centroid': '虚构的点',
        'county-centroid': '虚构的点',
        'prefecture-centroid': '在该省内虚构的点',
      },
      values: '全部数值（虚构）',
      noValues: '没有数值，不等于零。',
      noNotices: '没有通知涉及虚构集群。',
    },
  },
  readingGaps: { 'not-published': '没有数值' },
  tileExplore: {
    subtitle: '虚构集群数；一格一省，不按面积。选中一格，即选中该省全部虚构集群',
  },
  pointMap: {
    precise: (parts) =>
      `${parts.reduce((all, { count }) => all + count, 0)} 个点都是虚构的，只落在虚构集群所标的省内，不代表任何真实地点。`,
    noBoundary: '不画任何界线。省名写在该省虚构集群的中间，没有集群的写在大致居中处。',
    precision: {
      'own-centroid': '虚构的点',
      'county-centroid': '虚构的点',
      'prefecture-centroid': '在该省内虚构的点',
    },
  },
  heatmap: {
    subtitle: (rows) => `虚构集群数；行为${rows}，列为主要产业环节`,
    none: '没有',
    zero: '虚线格：没有虚构集群。',
    overlap: '虚构集群互不包含。',
  },
  evidence: {
    details: '性质与由来',
    doubt: {
      imputed: '由程序虚构，状态为插补（I）：没有人公布过，不能当作事实引用。',
      doubtful: '为练习而标作可信度低。',
      inferredYear: '年份为推断。',
    },
  },
};

/** Words of the catalogue as practice data need them. */
export const zhPractised = (words: Partial<Messages>) => varied(words, zhPracticeVariant);
