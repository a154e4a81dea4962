/** What says that data are made up for practice. */
export const zhPractice = {
  practice: {
    tag: '练习数据',
    headline: (clusters: string, income: string) =>
      `练习数据：${clusters} 个虚构集群，占虚构行业收入的 ${income}`,
    note: (clusters: string) => `${clusters} 个虚构集群，不代表任何真实地区；各值均为插补值（I）。`,
    someNote: '虚构集群，不代表任何真实地区；各值均为插补值（I）。',
    line: (note: string) => `练习数据：${note}`,
    term: '数据性质',
    ribbon: (note: string) => `${note}导出的文件带同样的标记。`,
    back: '换回真实数据',
  },
};
