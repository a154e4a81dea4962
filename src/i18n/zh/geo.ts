import type { PointPrecision } from '../../domain/cluster.ts';
import { grouped } from '../grouped.ts';

interface Counted {
  readonly name: string;
  readonly count: number;
  readonly percent: string;
}

const precisionNames = {
  'own-centroid': '本地中心',
  'county-centroid': '所属县中心',
  'prefecture-centroid': '所属地级市中心',
} satisfies Record<PointPrecision, string>;

/** A share behind its verb: “约占 12%”, but “占超过 99.9%”. */
const held = (percent: string) =>
  percent.startsWith('约 ') ? `约占${percent.slice(1)}` : `占${percent}`;

/** Sentences as one paragraph. */
const paragraph = (sentences: readonly string[]) => sentences.join('');

/** Where clusters lie and how they share a total: the point map, the treemap and the heat map. */
export const zhGeo = {
  paragraph,
  pointMap: {
    view: '地图视野',
    zoomIn: '放大（+）',
    zoomOut: '缩小（−）',
    reset: '全图（0）',
    moveLeft: '左移（Shift ←）',
    moveUp: '上移（Shift ↑）',
    moveDown: '下移（Shift ↓）',
    moveRight: '右移（Shift →）',
    longitude: (degrees: number) => `${degrees}°E`,
    latitude: (degrees: number) => `${degrees}°N`,
    lead: ({ name, count, percent }: Counted, total: number) =>
      `${grouped(total)} 个有坐标的集群中，${name}有 ${grouped(count)} 个，约占 ${percent}`,
    allIn: (name: string, total: number) => `${grouped(total)} 个有坐标的集群都在${name}`,
    tie: (names: string, count: number, total: number) =>
      `${grouped(total)} 个有坐标的集群中，${names}最多，各 ${grouped(count)} 个`,
    only: (name: string, place: string) => `只有一个集群有坐标：${name}，在${place}`,
    noRegion: (total: number) => `${grouped(total)} 个集群有坐标，所在区域不详`,
    subtitle: (measure: string) => `阿尔伯斯等积投影；面积为${measure}`,
    coloured: (by: string) => `颜色为${by}`,
    noValue: '无可比值',
    restGroups: (count: number) => `其余 ${grouped(count)} 组`,
    spread: (places: number, dots: number) => `${dots} 个点共用 ${places} 处坐标，在原处周围错开。`,
    precise: (parts: readonly { readonly precision: PointPrecision; readonly count: number }[]) =>
      `坐标：${parts.map(({ precision, count }) => `${precisionNames[precision]} ${grouped(count)} 个`).join('，')}；只供辨认方位。`,
    noPoint: (count: number) => `${grouped(count)} 个集群没有坐标，未画出。`,
    noBoundary: '不画任何界线。省名写在该省有记录集群的中间，没有集群的写在大致居中处。',
    empty: (count: number) => `${grouped(count)} 个集群没有可比值（虚线点），不表示零。`,
    contested: (count: number) =>
      `${grouped(count)} 个集群各来源数值不一，也画作虚线点，数值见表。`,
    notPositive: (count: number) => `${grouped(count)} 个值不大于零，也画作空心点，数值见表。`,
    area: '点的面积与数值成正比，最小的点除外。',
    keys: 'Ctrl 加滚轮、双指或 +、− 键缩放；拖动，或 Shift 加方向键移动；0 键回到全图。',
    position: '坐标',
    sharedPlace: (others: number) => `与另外 ${others} 个集群同一坐标，已错开`,
    precision: precisionNames,
  },
  treemap: {
    subtitle: (measure: string, by: string) =>
      by === '' ? `${measure}；小格为集群` : `${measure}；大框为${by}，小格为集群`,
    lead: ({ name, percent }: Omit<Counted, 'count'>, three: string) =>
      `${name}${held(percent)}，前三组合计${three}`,
    two: ({ name, percent }: Omit<Counted, 'count'>) => `${name}${held(percent)}，为最大一组`,
    tie: (names: string, percent: string) => `${names}并列最大，各${held(percent)}`,
    manyTie: (count: number, percent: string) => `${grouped(count)} 组并列最大，各${held(percent)}`,
    one: (clusters: number, value: string) => `${grouped(clusters)} 个集群合计 ${value}`,
    oneGroup: (name: string, clusters: number, value: string) =>
      `有值的 ${grouped(clusters)} 个集群都属${name}，合计 ${value}`,
    share: (percent: string) => `占合计约 ${percent}`,
    groupValue: (value: string, percent: string) => `${value}，约占 ${percent}`,
    others: (count: number) => `其余 ${grouped(count)} 个`,
    note: (values: number) =>
      `推算 E：占比为该组数值除以 ${values} 个有值集群的合计；同一年份，各行互不包含。`,
    othersNote: (most: number) => `小格至多 ${most} 个，各组最小的集群合为一格。`,
    zeros: (count: number) => `${grouped(count)} 个值为零，没有面积，只列于表中。`,
    group: '分组',
    percent: '占合计（E）',
  },
  heatmap: {
    subtitle: (rows: string) => `有名集群数；行为${rows}，列为主要产业环节`,
    lead: (cell: string, count: number, total: number) =>
      `${cell}最多，${grouped(total)} 个集群中有 ${grouped(count)} 个`,
    tie: (cells: string, count: number) => `${cells}并列最多，各 ${grouped(count)} 个集群`,
    manyTie: (cells: number, count: number) => `${cells} 格并列最多，各 ${grouped(count)} 个集群`,
    cellName: (row: string, column: string) => (row === '' ? column : `${row}的${column}`),
    single: (cell: string, total: number) =>
      total === 1 ? `唯一的集群属${cell}` : `${grouped(total)} 个集群都属${cell}`,
    cell: (row: string, column: string) => `${row}，${column}`,
    everyRow: '全部集群',
    everyCluster: '有名集群数，按主要产业环节',
    count: (count: number) => `${grouped(count)} 个集群`,
    none: '记录中没有',
    rule: '每个集群只计入一格：行按其分组，列按其主要环节。',
    firstTitle: '有几类称号的集群，按其第一类计入。',
    sameAxis: '按产业环节分组时，行改为省份。',
    zero: '虚线格：记录中没有，不等于实际没有。',
    overlap: '记录中的地方可能互相包含。',
    legend: '集群数',
    status: '按数据包各行计数（E）',
    clusters: '集群数',
  },
};
