import type { NoticeCategory } from '../../domain/notice.ts';

/** Departmental notices. */
export const zhNotices = {
  notices: {
    title: '部门通知',
    lede: '与纺织服装产业集群有关的部门通知，逐条注明涉及的地方、环节与主题。',
    undated: '日期不详',
    between: ' · ',
    inferred: '（推断）',
    stated: '原文点名',
    inferredMeaning: '虚线与“推断”：原文没有点名，由内容推及。',
    clusters: (count: number) => `${count} 个集群`,
    provinces: (count: number) => `${count} 省`,
    showing: (shown: number, all: number) => `共 ${all} 条通知，显示 ${shown} 条`,
    done: (count: number) => `显示 ${count} 条通知`,
    views: (count: string) => `${count} 次阅读`,
    viewsUnknown: '阅读数不详',
    viewsNote: '阅读数与时间取自列表页，按中国时间。',
    issuer: '发布',
    issuerUnknown: '发布机构不详',
    document: (date: string) => `文件日期 ${date}`,
    effective: (date: string) => `${date}起施行`,
    amount: (amount: string) => `金额 ${amount}`,
    concerns: '涉及',
    titleSeen: (title: string) => `原题未见；英文列表作：${title}`,
    sort: '排序',
    byDate: '最新在前',
    byViews: '阅读最多在前',
    search: '查找通知',
    searchLabel: '在标题、机构与摘要中查找',
    searchChip: '文字',
    category: '类别',
    topic: '主题',
    province: '省份',
    segment: '产业环节',
    cluster: '集群',
    date: '时间',
    range: (from: string, to: string) => `${from} 至 ${to}`,
    from: '自',
    to: '至',
    monthOf: (label: string, month: string) => `${label}：${month}`,
    allMonths: '全部时间',
    none: '没有符合条件的通知',
    noneHint: (label: string, count: number) => `去掉“${label}”可见 ${count} 条。`,
    timeline: {
      title: (total: number, month: string, count: number, months: number) =>
        months === 1
          ? `${total} 条通知都在 ${month}`
          : `${total} 条通知中，${month}最多，${count} 条`,
      tie: (total: number, months: number, count: number) =>
        `${total} 条通知，${months} 个月并列最多，各 ${count} 条`,
      none: '没有标明日期的通知。',
      subtitle: '按发布月份的通知数，条；拖动两端选取时间',
      note: (undated: number) =>
        undated === 0
          ? '时间按列表页所载。'
          : `时间按列表页所载；另有 ${undated} 条日期不详，不在时间轴上。`,
      month: '月份',
      count: '通知数',
      value: (count: number) => `${count} 条`,
      source: '列表页，逐条注明',
    },
    categories: {
      symposium: '座谈会',
      'press-conference': '发布会',
      standard: '标准',
      'industrial-policy': '产业政策',
      'market-supervision': '市场监管',
      safety: '安全',
      subsidy: '补助',
    } satisfies Record<NoticeCategory, string>,
  },
};
