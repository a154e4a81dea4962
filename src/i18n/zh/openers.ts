/** What opens the parts that come later: the evidence of a value, the search, the sheet of shortcuts. */
export const zhOpeners = {
  openers: {
    evidence: '依据',
    finding: '看结论的依据',
    value: (value: string) => `${value}，看依据`,
    pin: '加入演示',
    search: '名称、拼音或首字母',
    searchLabel: '查找集群、地方、指标、通知和命令',
    profile: '档案',
    profileOf: (name: string) => `打开${name}的档案`,
    shortcuts: '快捷键',
  },
};
