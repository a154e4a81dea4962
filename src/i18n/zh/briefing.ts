/** A briefing in Word, and printing. */
export const zhBriefing = {
  briefing: {
    word: 'Word',
    hint: '简报，公文版式',
    button: 'Word 简报',
    making: '正在写 Word 简报…',
    headings: { findings: '一、主要发现', figures: '二、图表', sources: '三、来源与说明' },
    parts: { sources: '（一）来源', notes: '（二）说明', links: '（三）原图链接' },
    figure: '图',
    table: '表',
    finding: '发现',
    and: '、',
    seen: (label: string) => `（见${label}）`,
    refs: (numbers: string) => `来源：${numbers}`,
    open: '打开原图',
    labelled: (label: string, text: string) => `${label}：${text}`,
    /** What the table leaves out of the one that the figure has. */
    rest: (rows: number, columns: number) =>
      `另有 ${[rows > 0 ? `${rows} 行` : '', columns > 0 ? `${columns} 列` : ''].filter(Boolean).join('、')}未列，见原图链接。`,
    fileName: (name: string) => `${name}（简报）`,
  },
  printing: {
    save: '将本页存为 PDF',
    command: '将本页存为 PDF：在打印窗口中选“另存为 PDF”',
    hint: '在打印窗口中选“另存为 PDF”',
  },
};
