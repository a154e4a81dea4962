/** The evidence of a value, and how it is cited. */
export const zhEvidence = {
  evidence: {
    definition: '定义',
    calculation: '怎样算出',
    details: '出处',
    place: '对象',
    inputs: '所用数值',
    rivals: '各来源的数值',
    more: (count: number) => `另有 ${count} 个数值，见该图的表格`,
    doubts: '须注意',
    citation: '引用',
    styles: { gbt7714: 'GB/T 7714', apa7: 'APA' },
    copyCitation: (style: string) => `复制 ${style} 引文`,
    copied: '已复制引文。',
    copyFailed: '浏览器不允许写入剪贴板。引文在此，请手动复制：',
    doubt: {
      about: '原文为“约”：实际数在其上下，不与其他约数相加，也不写成小数。',
      moreThan: '只知下限：不能相加、取均值或排名次。',
      lessThan: '只知上限：不能相加、取均值或排名次。',
      inferredYear: '年份由来源的日期推断，原文没有写明。',
      undated: '年份不详：不能与注明年份的数值相比。',
      partYear: '只是一年中的几个月：不能与全年相比，也不按比例推成全年。',
      part: '只涉及其中一部分，不代表整个集群。',
      wider: '范围大于这个地方或其纺织业。',
      allIndustry: '含当地全部工业，不限于纺织。',
      market: '属贸易口径，不计入产出。',
      calculated: '推算值，不是公布值。',
      imputed: '插补值，不是公布值。',
      forecast: '来源的预计，不是实际数。',
      provisional: '初步数，可能修订。',
      doubtful: '来源或抄录的可信度低，引用前宜核对。',
      differs: '各来源数值不一，并列显示，不取均值。',
    },
    references: {
      anonymous: '佚名',
      undated: '[出版日期不详]',
      version: (title: string, version: string) => `${title}：${version} 版`,
      apaVersion: (title: string, version: string) => `${title}（${version} 版）[数据集]`,
      apaDate: (year: string, month: number | undefined, day: number | undefined) =>
        [
          `${year} 年`,
          month === undefined ? '' : `${month} 月`,
          day === undefined ? '' : `${day} 日`,
        ]
          .filter((part) => part !== '')
          .join(' '),
    },
  },
};
