import type { MacroRegion } from '../../domain/region.ts';
import type { Lead } from '../lead.ts';

/** The profile of one province. */
export const zhProvince = {
  provinceProfile: {
    regions: {
      eastern: '东部',
      central: '中部',
      western: '西部',
      northeastern: '东北',
      special: '港澳台',
    } satisfies Record<MacroRegion, string>,
    documented: (count: number) => `收录 ${count} 个集群`,
    finding: (all: number, official: number, withValues: number) =>
      `收录 ${all} 个集群，${official} 个有联合会或工信部依据，${withValues} 个有公布值。`,
    figures: (count: number) => `另有 ${count} 个全省数值。`,
    nothing: (name: string) => `${name}没有收录集群。这里没有记录，不代表当地没有集群。`,
    rowsButton: '集群表',
    noticesButton: '通知',
    tiles: {
      documented: '收录的有名集群',
      documentedNote: (official: number, other: number) =>
        `${official} 个有联合会或工信部依据，${other} 个见于其他名单或描述`,
      share: '占本站收录名单',
      shareNote: (count: number, all: number) =>
        `${all} 个收录集群中的 ${count} 个，不是全国的比重`,
      valued: '有公布值的集群',
      valuedNote: (values: number, without: number) =>
        `共 ${values} 个值；其余 ${without} 个集群未公布`,
      figures: '全省数值',
      figuresNote: '以省为单位公布的数值',
      unit: '个',
      figuresUnit: '个值',
    },
    tree: {
      title: (clusters: number, places: number) => `${clusters} 个集群分属 ${places} 个地级单位`,
      none: '没有收录集群',
      subtitle: '按上下级排列；有的行包含在另一行之内，数值不可逐级相加',
      unnamed: '地级归属不详',
      count: (count: number) => `${count} 个条目`,
      note: '● 联合会名单、批次或工信部点名　◐ 网页报道的称号　○ 其他项目或描述。虚线格：没有公布值。方点为未单独收录的地方。',
      slot: '没有公布值',
    },
    segments: {
      subtitle: '有名集群数，一个集群可属多个环节',
      note: '集群数不是产量，收录多少也取决于检索。',
      missing: '环节表没有读到',
    },
    levels: {
      subtitle: '有名集群数，按级别',
      note: '级别取自行政区划，园区单列。',
      order: '由高到低',
      leaders: {
        first: ({ name, count, second, total }: Lead) =>
          `${name}最多：${total} 个集群中有 ${count} 个${second ? `，其次${second.name} ${second.count} 个` : ''}`,
        only: (name: string, count: number) => `${count} 个集群都是${name}`,
        tie: (names: string, count: number) => `${names}并列最多，各 ${count} 个`,
        many: (ties: number, count: number) => `${ties} 个级别并列最多，各 ${count} 个`,
      },
    },
    rank: {
      title: (name: string, rank: number, count: number) =>
        `${name}收录 ${count} 个集群，居第 ${rank}`,
      tied: (name: string, rank: number, count: number) =>
        `${name}收录 ${count} 个集群，并列第 ${rank}`,
      none: (name: string) => `${name}没有收录集群`,
      subtitle: '有名集群数，前五省与本省',
      note: '收录数不等于该省实有集群数。',
    },
    leading: {
      title: (measure: string, count: number) =>
        `${measure}：${count} 个集群有整体数值，年份不一，不排名次`,
      same: (measure: string, count: number, year: string) =>
        `${measure}：${count} 个集群有整体数值（${year}）`,
      one: (measure: string, name: string) => `${measure}：只有${name}有整体数值`,
      none: '省内集群没有整体数值',
      subtitle: (measure: string, unit: string) =>
        `${measure}，${unit}；各取最新整体值，下限为开口`,
      measure: '指标',
    },
    strip: {
      title: (name: string, values: number, measures: number) =>
        `${name}有 ${values} 个全省数值，分属 ${measures} 个指标`,
      subtitle: '以省为单位公布；每行一个指标，位置只表示年份，各行之间不可比',
      none: (name: string) => `${name}没有以省为单位的公布值`,
      whole: '全省',
    },
    shares: {
      title: (name: string) => `${name}占全国的比重：未公布`,
      subtitle: (shares: string) => `集群占全国的比重（${shares}）只有全国数，没有分省`,
      subtitlePlain: '全国的比重没有分省',
      slots: ['规模以上企业', '主营业务收入', '利润'] as readonly string[],
      note: '不按集群个数推算。',
      link: '看全国比重',
    },
    neighbours: {
      title: '相邻的省份',
      subtitle: '按陆地接壤，据行政区划图',
      none: '没有陆地接壤的省份',
      count: (count: number) => (count === 0 ? '没有收录' : `收录 ${count} 个`),
    },
    doubts: {
      gap: '这里没有记录，不代表当地没有集群',
      gapWhy: '条目来自检索到的网页，收录多少不说明实有多少。',
      overlap: (count: number) => `${count} 个条目位于另一条目之内`,
      overlapWhy: '不逐级相加，本省没有合计。',
      noted: (names: string) => `${names}有说明`,
      notedWhy: '区划调整或名称变化，见各集群档案。',
    },
  },
};
