/** What can go wrong with data, each with what to do next. */
export const zhProblems = {
  resources: {
    clusters: '集群表',
    provinces: '省份表',
    segments: '环节表',
    indicators: '指标表',
    units: '单位表',
    aggregates: '汇总表',
    observations: '观测值表',
    series_breaks: '口径断点表',
    notices: '通知表',
    notice_links: '通知关联表',
    topics: '主题表',
    sources: '来源表',
  },
  problems: {
    title: '数据没有读到',
    resourceTitle: (resource: string) => `${resource}没有读到`,
    packageTitle: '数据包没有读到',
    offline: (file: string) => `${file} 没有应答：网络可能已断开。连上网络后重试。`,
    timeout: (file: string, seconds: number) =>
      `${file}：服务器 ${seconds} 秒内未应答。可重试；如反复如此，请稍后再来。`,
    refused: (file: string, status: number) =>
      `服务器没有给出 ${file}（状态 ${status}）。可重试；如反复如此，请告知本站维护者。`,
    malformed: (file: string, detail: string) =>
      `${file} 的内容不是数据包（${detail}）。请维护者检查此文件，或重试。`,
    columns: (file: string, columns: string) =>
      `${file} 缺少 ${columns} 列，无法读取。请维护者补上表头，或重试。`,
    rest: '已载入的部分仍可使用。',
    retry: '重试',
    retrying: '正在重试…',
    loading: '正在载入数据…',
    loadingLong: '数据仍在载入，网络较慢。',
    report: (bad: number, good: string) =>
      bad === 1
        ? `有 1 行数据未读入；其余 ${good} 行已载入。`
        : `有 ${bad} 行数据未读入；其余 ${good} 行已载入。`,
    cleared: (count: number) => `有 ${count} 处内容未采用，所在行仍载入。`,
    shortfall: (resource: string, announced: number, arrived: number) =>
      `${resource}应有 ${announced} 行，只到 ${arrived} 行：文件在途中被截断。请重新载入页面。`,
    showRows: '看是哪些行',
    rowsTitle: '未读入的行',
    moreRows: (count: number) => `另有 ${count} 行，原因相同或类似。`,
    row: (resource: string, row: number, column: string, why: string, value: string) =>
      column === ''
        ? `${resource}第 ${row} 行：${why}，原值“${value}”`
        : `${resource}第 ${row} 行“${column}”${why}，原值“${value}”`,
    outcome: { 'left-out': '此行未采用', cleared: '此格未采用' },
    reasons: {
      required: '不能为空',
      'not-a-number': '应为数字',
      'not-a-period': '应为时期，如 2019、2023-10 或 2023-01/2023-10',
      'not-a-date': '应为日期，如 2019-11-29',
      'not-in-list': '不在允许的取值之内',
      'not-a-code': '应为两位数字代码',
      'not-yes-or-no': '应为 true 或 false',
      'wrong-cell-count': '单元格数与表头不符',
      duplicate: '与前面的行重复',
      'unknown-reference': '所指的行不存在',
      'circular-parent': '上级循环指向自己',
    },
  },
};
