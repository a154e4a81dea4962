import type { Messages } from '../messages.ts';
import type { Variant } from '../varied.ts';

/** The same of the profiles and of the comparison. */
export const zhPracticeVariantPlaces: Variant<Messages> = {
  profile: {
    factsSubtitle: '名称与称号，都是虚构的',
    finding: {
      noWhole: (count) =>
        `没有整个集群的数值；${count} 个数值只涉及部分、更大范围、全部工业或贸易。`,
      lowConfidence: '数值为练习而标作可信度低。',
      estimated: (count, all) =>
        count === all
          ? `${all} 个数值都是虚构的（插补 I）。`
          : `${all} 个数值中有 ${count} 个是虚构的（插补 I）。`,
      nothing: (name) => `${name}没有数值，不等于零。`,
      partOnly: '只有部分月份的数值，不当作全年。',
    },
    tiles: {
      values: '虚构的数值',
      valuesNone: '没有数值，不等于零',
      noticesNote: '没有通知涉及虚构集群',
    },
    strip: {
      title: (name, values, measures) =>
        `${name}有 ${values} 个虚构的数值，分属 ${measures} 个指标`,
      none: (name) => `${name}没有数值`,
    },
    table: {
      title: (values, measures) => `全部数值，都是虚构的：${values} 个值，${measures} 个指标`,
      name: '全部数值，都是虚构的',
      missing: (measures) => `${measures}：没有数值，不等于零。`,
    },
    tree: {
      title: (root, count) => `${root}及其之内，共 ${count} 个条目`,
      none: '没有上级或下级的虚构集群',
      note: '实心：有数值；虚线：没有。',
      province: (count) => `省，${count} 个虚构集群`,
    },
    notices: { none: (name) => `${name}是虚构的，没有通知点名` },
    similar: {
      byClass: '按相同的级别与环节，不按规模',
      note: '相近只指练习数据中的标签，不说明真实地区。',
    },
    doubts: {
      low: (count) => `${count} 个数值标作可信度低`,
      lowWhy: '为练习而设。',
      estimated: (count) => `${count} 个数值是虚构的（插补 I）`,
      estimatedWhy: '由程序生成，不能引用，也不关于任何真实地区。',
      single: '全部数值出自同一程序',
      singleWhy: () => '无从由另一来源互证。',
      nothing: '没有数值',
      nothingWhy: '空缺是有意留下的。',
      place: '关于这个集群',
    },
  },
  profileFigures: {
    rank: {
      ranked: (measure, unit, year, count) => `${measure}，${unit}，${year}；${count} 个虚构的数值`,
      noMeasure: (name) => `${name}没有数值，无从比较`,
    },
    trend: {
      nothing: '没有数值，看不出变化',
      lineNote: '虚线：其间年份没有数值。',
    },
  },
  provinceProfile: {
    documented: (count) => `${count} 个虚构集群`,
    finding: (all, _official, withValues) =>
      `此省名下有 ${all} 个虚构集群，${withValues} 个有数值；它们不说明该省的情况。`,
    nothing: (name) => `${name}名下没有虚构集群。`,
    tiles: {
      documented: '虚构集群',
      documentedNote: () => '由程序分到此省',
      share: '占全部虚构集群',
      shareNote: (count, all) => `${all} 个虚构集群中的 ${count} 个，不是全国的比重`,
      valued: '有数值的虚构集群',
      valuedNote: (values, without) => `共 ${values} 个值；其余 ${without} 个集群没有数值`,
      figuresNote: '以省为单位的数值',
    },
    tree: {
      none: '没有虚构集群',
      unnamed: '地方是虚构的，没有地级归属',
      note: '○ 虚构。虚线格：没有数值。',
      slot: '没有数值',
    },
    segments: { subtitle: '虚构集群数，一个集群可属多个环节', note: '环节是程序给出的标签。' },
    levels: { subtitle: '虚构集群数，按级别', note: '级别是程序给出的标签。' },
    rank: {
      title: (name, rank, count) => `${name}有 ${count} 个虚构集群，居第 ${rank}`,
      tied: (name, rank, count) => `${name}有 ${count} 个虚构集群，并列第 ${rank}`,
      none: (name) => `${name}没有虚构集群`,
      subtitle: '虚构集群数，前五省与本省',
      note: '虚构集群的多少不说明该省的情况。',
    },
    strip: {
      subtitle: '以省为单位；每行一个指标，位置只表示年份，各行之间不可比',
      none: (name) => `${name}没有以省为单位的数值`,
    },
    shares: {
      title: (name) => `${name}占全国的比重：没有`,
      subtitle: (shares) => `虚构集群占虚构全国的比重（${shares}）没有分省`,
      subtitlePlain: '比重没有分省',
    },
    neighbours: { count: (count) => (count === 0 ? '没有虚构集群' : `${count} 个虚构集群`) },
    doubts: {
      gap: '省份在这里只是标签',
      gapWhy: '虚构集群由程序分到各省，多少不说明实有多少。',
      overlap: (count) => `${count} 个虚构集群位于另一个之内`,
      overlapWhy: '不逐级相加。',
      notedWhy: '它们是虚构的，见各集群档案。',
    },
  },
  compare: {
    suggestionProvinces: (count) => `虚构集群最多的 ${count} 个省份`,
    table: {
      none: '这些地方都没有数值',
      few: '数值的年份和口径各异，可比的行很少；不可比的行只作查阅，不评高下。',
      noDesignation: '没有称号',
      values: '虚构的数值',
      clusters: '虚构集群',
      official: '其中有真实称号',
      counts: '虚构集群数，不说明该省的情况',
      unpublished: (names, more) =>
        more > 0
          ? `以下指标这些地方都没有数值，不等于零：${names}，另有 ${more} 项。`
          : `以下指标这些地方都没有数值，不等于零：${names}。`,
    },
    verdict: {
      comparable: '年份相同，同一程序生成',
      comparableInferred: '年份（推断）相同，同一程序生成',
      comparableMonths: '月份相同，同一程序生成',
    },
    values: {
      none: (measure, all) => `${measure}：${all} 地都没有数值`,
      slots: '虚框：没有数值，不等于零。',
      empty: '没有可画的数值：这些地方都没有以此单位的数值。',
    },
    cell: { source: '生成者' },
  },
};
