import { grouped } from '../grouped.ts';

const held = (percent: string) => (percent.startsWith('约') ? percent : ` ${percent}`);

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
  countedClusters: {
    ofYear: (year: string, inYear: number, counted: number) =>
      `仅就 ${year} 年而言，有值的集群为 ${grouped(inYear)} 个：只取该年的图计入全部 ${grouped(inYear)} 个，合计因此可能大于此处的 ${grouped(counted)} 个。`,
    ofTrend: (inYear: number, complete: number) =>
      `此处计入当年有值的 ${grouped(inYear)} 个集群；跨全部年份的趋势图至多计入每年都有值的 ${grouped(complete)} 个，使各年可比，合计因此可能较小。`,
  },
  selectedShare: {
    finding: (count: number, of: number, percent: string) =>
      `选中的 ${grouped(count)} 个有值集群占 ${grouped(of)} 个有值集群合计的${held(percent)}`,
    name: '选中的集群',
    noValue: (selected: number) =>
      `选中的 ${grouped(selected)} 个集群在此都没有可相加的值，未画其占比。`,
    noRest: '选中的已是全部有值集群，没有其余可比，未画其占比。',
    without: (count: number, selected: number) =>
      `选中的 ${grouped(selected)} 个集群中有 ${grouped(count)} 个没有值，不计入占比。`,
    beside: '选中集群的占比与各组重叠：两者不可相加。',
  },
};
