/** The table of clusters. */
export const zhClusters = {
  clusters: {
    title: '产业集群',
    lede: (all: string, ministry: string) =>
      ministry === ''
        ? `本数据集收录 ${all} 个有名集群。`
        : `本数据集收录 ${all} 个有名集群；工信部 2019 年称全国有 ${ministry} 个，名单未公布。`,
    measure: '指标',
    measureOption: (name: string, count: number) => `${name}（${count}）`,
    measureHint: '括号内为有整体数值的集群数',
    columnsButton: '列',
    columnsTitle: '显示哪些列',
    columnsReset: '恢复默认',
    tree: '按隶属排列',
    treeHint: '部分排在包含它的地方之下',
    export: '导出',
    csv: 'CSV',
    xlsx: 'Excel',
    fileName: '产业集群',
    sortBy: (column: string) => `按${column}排序`,
    sortHint: '按住 Shift 点击，可按多列排序',
    ascending: '升序',
    descending: '降序',
    details: '详情',
    and: '、',
    moreSegments: (count: number) => `等 ${count + 1} 项`,
    undated: '年份不详',
    notPublished: '未公布',
    inside: (place: string) => `属${place}`,
    flags: {
      disputed: (count: number) => `≠ ${count}`,
      disputedMeaning: (count: number) => `各来源的 ${count} 个数值不一，并列显示，不取均值`,
      doubtful: '存疑',
      doubtfulMeaning: '来源可信度低',
      partYear: '部分月份',
      partYearMeaning: '只有一年中部分月份的数值，不与全年比较',
      made: {
        calculated: { text: 'E', meaning: '推算，方法见注' },
        imputed: { text: 'I', meaning: '插补，不是公布值' },
        forecast: { text: 'F', meaning: '来源的预计' },
        provisional: { text: 'P', meaning: '初步数，可能修订' },
      },
    },
    noticeCount: (count: number, name: string) => `${count} 条通知涉及${name}`,
    evidenceSigns: '● 联合会名单、批次或工信部点名　◐ 网页报道的称号　○ 其他项目或描述',
    doubtNote:
      '存疑：来源可信度低。数值为所选指标的最新整体值，按年份取最新，年份各异，不作同年比较。',
    footer: {
      covers: (shown: number, all: number, inside: number) =>
        inside === 0
          ? `${all} 行中的 ${shown} 行；没有行包含在另一行之内`
          : `${all} 行中的 ${shown} 行；${inside} 行包含在另一行之内`,
      sum: (sum: string, counted: number) => `合计 ${sum}（${counted} 行）`,
      sumAtLeast: (sum: string, counted: number, lower: number, upper: number) =>
        `合计至少 ${sum}（${[
          `${counted} 行`,
          lower > 0 ? `${lower} 个下限不计入` : '',
          upper > 0 ? `${upper} 个上限不计入` : '',
        ]
          .filter((part) => part !== '')
          .join('；')}）`,
      sumAbout: (sum: string) => `约 ${sum}`,
      none: '不给合计：',
      withValue: (count: number, all: number) => `${count} / ${all} 有公布值`,
      kinds: (bounds: number, about: number, missing: number) =>
        [
          bounds > 0 ? `其中 ${bounds} 个为上下限` : '',
          about > 0 ? `${about} 个为约数` : '',
          missing > 0 ? `${missing} 个未公布，列于最后` : '',
        ]
          .filter((part) => part !== '')
          .join('，'),
      reasons: {
        'no-values': '没有一行有公布值',
        'only-bounds': '只有下限',
        'not-summable': '此指标不可相加',
        'mixed-indicators': '指标不一',
        'mixed-scopes': '范围不一',
        'mixed-periods': (first: string, last: string, undated: number) =>
          undated > 0
            ? `年份不一（${first}—${last}，另 ${undated} 行不详）`
            : `年份不一（${first}—${last}）`,
        undatedOnly: '年份不详',
        oneYear: (year: string, undated: number) => `${undated} 个数值年份不详，其余为 ${year} 年`,
        partsOfYear: (year: string) => `${year} 年既有全年数，也有部分月份数`,
        contested: (count: number) => `${count} 个数值来源不一`,
        overlap: (count: number) => `有值的行中 ${count} 行包含在另一行之内`,
      },
    },
    drawer: {
      place: '地点',
      level: '级别',
      names: '全称',
      designations: '称号',
      segments: '环节',
      evidence: '证据',
      parent: '上级条目',
      parts: '下属条目',
      point: '坐标',
      points: {
        'own-centroid': '本地中心点',
        'county-centroid': '所在县中心点',
        'prefecture-centroid': '所在地级中心点',
      },
      note: '说明',
      sources: '来源',
      values: '全部公布值',
      noValues: '没有公布值。未公布，不等于零。',
      notices: '相关通知',
      noNotices: '没有通知涉及此集群。',
      openNotices: (count: number) => `查看 ${count} 条通知`,
      provinceNotices: (province: string, count: number) => `${province}另有 ${count} 条通知`,
    },
    sheet: {
      nameZh: '名称（中文）',
      nameEn: '名称（英文）',
      measure: '指标',
      value: '数值',
      qualifier: '限定',
      unit: '单位',
      period: '时期',
      basis: '时期依据',
      status: '状态',
      scope: '范围',
      source: '来源',
      sourceUrl: '来源地址',
      rowSource: '条目来源',
      parent: '上级条目',
      note: '说明',
      bases: { stated: '原文', inferred: '推断', unknown: '不详' },
    },
  },
};
