/** Names of the columns that tables of clusters share. */
export const zhColumns = {
  columns: {
    name: '集群',
    province: '省份',
    prefecture: '地级',
    level: '级别',
    segment: '产业环节',
    evidence: '证据',
    designation: '称号',
    value: '最新值',
    year: '年份',
    source: '来源',
    notices: '通知',
    flags: '提示',
  },
};
