import { grouped } from '../grouped.ts';

/** 小图组：每组一格，同一刻度。 */
export const zhPanels = {
  panels: {
    subtitle: (what: string, grouping: string) => `${what}；按${grouping}分格，同一刻度`,
    bars: (measure: string, basis: string, parts: string) => `${measure}，各${parts}的${basis}`,
    share: (measure: string, parts: string, years: string) =>
      [`${measure}，各${parts}占本组合计的比重（%）`, years]
        .filter((part) => part !== '')
        .join('，'),
    heatmap: (rows: string, columns: string) => `有名集群数，行为${rows}，列为${columns}`,
    tileMap: '各省有名集群数',
    count: (count: number) => `${grouped(count)} 个`,
    largest: (shown: number, of: number) => `最大 ${grouped(shown)} 个，共 ${grouped(of)} 个`,
    squared: (text: string) => `R² ${text} E`,
    reach: (members: number) => `${grouped(members)} 个占 80% E`,
    none: '无集群',
    notOffered: '不能作为每格图式的',
    leftOut: (shown: number, count: number, names: string) =>
      `画出有值最多的 ${grouped(shown)} 组，另有 ${grouped(count)} 组未画：${names}。`,
    without: (names: string, reason: string) => `${names}：${reason}`,
    moreParts: (parts: string, shown: number, more: number) =>
      `各格同列集群最多的 ${grouped(shown)} 个${parts}；另有 ${grouped(more)} 个只在表中。`,
    shareNote: '每格的比重以本组有值集群的合计为 100%（推算 E），各格合计不同。',
    squaredNote: (least: number, isLog: boolean) =>
      `R² 由最小二乘推算（E）${isLog ? '，对数刻度上取对数' : ''}；不足 ${least} 对值的组不给。相关不等于因果。`,
    scatterYears: '年份不一，见表。',
    paretoNote: '横轴为集群个数；每格从最大的集群起累计（E）；大圆点为达到 80% 之处。',
    giniNote: '基尼系数按各组有值的集群推算（E），未作小样本修正；组内个数不同，比较宜慎。',
    dots: '各格同一范围、同一面积刻度；不画任何界线，地名见标记说明与表。',
    cells: '每个集群只计入一格：其所在的组、行与列。',
    tiles: '方格小处只写数字，地名见标记说明与表。',
    inGroup: (name: string, group: string) => `${name}（${group}）`,
    listed: (groups: number) => `${grouped(groups)} 组的最大值年份不一，只列出，不评比`,
    boundTops: (bounds: number, groups: number) =>
      `${grouped(groups)} 组中 ${grouped(bounds)} 组有只知上下限的值，组间最大值不分先后`,
    leads: (names: string, value: string, tied: number, groups: number) => {
      if (groups === 1) return `只有一组有值，最大的是${names}，${value}`;

      return tied > 1
        ? `各组最大值中，${names}并列最高，${value}`
        : `各组最大值中，${names}最高，${value}`;
    },
    lead: (names: string, count: number, groups: number, tied: number) =>
      tied > 1
        ? `${names}各在 ${grouped(groups)} 组中的 ${grouped(count)} 组居首`
        : `${names}在 ${grouped(groups)} 组中的 ${grouped(count)} 组居首`,
    noLead: (groups: number) => `${grouped(groups)} 组内的首位都分不出：并列，或只知上下限`,
    mixedLead: (leads: number, groups: number) => `${grouped(groups)} 组的首位各异，共 ${leads} 种`,
    noSquared: (groups: number, least: number) =>
      `${grouped(groups)} 组都不足 ${least} 对值，不给 R²`,
    oneSquared: (name: string, squared: string, least: number) =>
      `${name}的 R² 为 ${squared}；其余各组不足 ${least} 对值`,
    sameSquared: (groups: number, squared: string) => `${grouped(groups)} 组的 R² 都为 ${squared}`,
    severalGroups: (count: number) => `${grouped(count)} 组`,
    squaredRange: (
      most: { readonly name: string; readonly text: string },
      least: { readonly name: string; readonly text: string },
      groups: number,
    ) =>
      `${grouped(groups)} 组中，${most.name}的 R² 最高（${most.text}），${least.name}最低（${least.text}）`,
    fewest: (name: string, members: number, of: number) =>
      `${name}最集中：${grouped(of)} 个集群中 ${grouped(members)} 个占合计的八成`,
    fewestTie: (names: string, percent: string) =>
      `${names}最集中：各有 ${percent} 的集群占合计的八成`,
    oneGini: (name: string, gini: string) => `只有${name}够 10 个值：基尼系数 ${gini}`,
    sameGini: (groups: number, gini: string) => `${grouped(groups)} 组的基尼系数都为 ${gini}`,
    giniRange: (
      most: { readonly name: string; readonly text: string },
      least: { readonly name: string; readonly text: string },
    ) => `${most.name}内部差距最大（基尼系数 ${most.text}），${least.name}最小（${least.text}）`,
    rising: (rising: number, groups: number) =>
      `${grouped(groups)} 组中 ${grouped(rising)} 组上升的集群多于下降的`,
    fullest: (cell: string, count: number) => `${cell}最多，${grouped(count)} 个集群`,
    fullestTie: (cells: number, count: number) =>
      `${cells} 处并列最多，各 ${grouped(count)} 个集群`,
    mostDots: (names: string, count: number, total: number, tied: number) =>
      tied > 1
        ? `${names}的点最多，各 ${grouped(count)} 个，共 ${grouped(total)} 个`
        : `${names}的点最多，${grouped(total)} 个中占 ${grouped(count)} 个`,
  },
};
