/** Years dragged over a line, and the share of what is selected. */
export const zhLinked = {
  yearRange: {
    title: '按年份范围筛选',
    label: '年份',
    hint: '也可在图上横向拖出年份；按 Esc 取消。',
    apply: '只看这些年份',
    few: '范围内有值的年份不足两年：趋势至少要两年。',
    said: (from: string, to: string) =>
      `只看 ${from}—${to} 年：趋势图只画这些年份，取单一年份的图取 ${to} 年。`,
    clear: '显示所有年份',
    drawn: (from: string, to: string) =>
      `只画 ${from}—${to} 年；其他年份的值不在图中，也不在表中。`,
    none: (from: string, to: string) =>
      `${from}—${to} 年没有可画的线：没有集群在其中两年以上有值。请改选年份。`,
  },
  selectedShare: {
    finding: (count: number, of: number, percent: string) =>
      `选中的 ${count} 个有值集群占 ${of} 个有值集群合计的${percent.startsWith('约') ? percent : ` ${percent}`}`,
    name: '选中的集群',
    noValue: (selected: number) => `选中的 ${selected} 个集群在此都没有可相加的值，未画其占比。`,
    noRest: '选中的已是全部有值集群，没有其余可比，未画其占比。',
    without: (count: number, selected: number) =>
      `选中的 ${selected} 个集群中有 ${count} 个没有值，不计入占比。`,
    beside: '选中集群的占比与各组重叠：两者不可相加。',
  },
};
