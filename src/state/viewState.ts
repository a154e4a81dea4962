import { designationKinds, evidences, levels } from '../domain/cluster.ts';
import type { ClusterFilter, Facet } from '../domain/clusterFilter.ts';
import { dataStatuses } from '../domain/dataStatus.ts';
import { chartKinds } from '../domain/explore/chartKind.ts';
import { groupings } from '../domain/explore/clusterGrouping.ts';
import { type ClusterId, clusterId, type IndicatorId, indicatorId } from '../domain/ids.ts';
import { linkBases, noticeCategories } from '../domain/notice.ts';
import { peerRules } from '../domain/peers.ts';
import { sizeBands } from '../domain/sizeBand.ts';
import { sortColumns } from '../domain/sortColumn.ts';
import {
  choice,
  choices,
  code,
  flag,
  id,
  ids,
  month,
  type Parameter,
  whole,
  words,
} from './parameter.ts';

export const languages = ['zh', 'en'] as const;
export const themes = ['light', 'dark', 'system'] as const;
export type Theme = (typeof themes)[number];

/** Units in which money can be shown: 100 million (亿元), billion and trillion (万亿元) yuan. */
export const moneyUnits = ['100m', 'bn', 'tn'] as const;

/** Columns of the table of clusters that a link can choose. */
export const tableColumns = [
  'province',
  'prefecture',
  'level',
  'designation',
  'segment',
  'evidence',
  'value',
  'year',
  'flags',
  'source',
  'notices',
] as const;
export type TableColumn = (typeof tableColumns)[number];

/** The data packages that the app comes with; the first is looked at unless a link asks otherwise. */
export const datasetNames = ['published', 'practice'] as const;
export type DatasetName = (typeof datasetNames)[number];

/** How a chart is drawn, where it leaves a choice. */
export const chartOptions = ['linear', 'stacked', 'relative', 'fit', 'quadrants'] as const;
export type ChartOption = (typeof chartOptions)[number];

/** What can be sorted by, on any page; a leading minus is descending. */
const sortTokens = [...sortColumns, 'date', 'views'].flatMap((column) => [column, `-${column}`]);

const provincePattern = /^\d{2}$/;

/**
 * Every parameter of a link, by its name in the address. The address is the truth: what is looked
 * at is read from it, and a view at its initial values has an empty query.
 */
export const parameters = {
  q: words(),
  province: ids(provincePattern),
  segment: ids(),
  level: choices(levels),
  designation: choices(designationKinds),
  evidence: choices(evidences),
  band: choices(sizeBands),
  status: choices(dataStatuses),
  notice: choices([...linkBases, 'none']),
  measure: id<IndicatorId>(indicatorId),
  sort: choices(sortTokens),
  cols: choices(tableColumns),
  tree: flag(),
  open: id<ClusterId>(clusterId),
  category: choices(noticeCategories),
  topic: ids(),
  cluster: ids(),
  from: month(),
  to: month(),
  dataset: choice(datasetNames, 'published'),
  chart: choice(chartKinds),
  x: id<IndicatorId>(indicatorId),
  y: id<IndicatorId>(indicatorId),
  size: id<IndicatorId>(indicatorId),
  color: choice(groupings),
  group: choice(groupings),
  panel: choice(chartKinds),
  year: whole(1900, 2100),
  base: whole(1900, 2100),
  within: whole(0, 20),
  top: whole(1, 500),
  opts: choices(chartOptions),
  ids: ids(),
  sel: ids(),
  peer: choices(peerRules),
  near: ids(),
  fact: code(),
  slide: whole(1, 999),
  show: choice(['screen', 'presenter']),
  embed: flag(),
  unit: choice(moneyUnits),
  lang: choice(languages),
  theme: choice(themes),
  mock: id(String),
} satisfies Readonly<Record<string, Parameter<unknown>>>;

type ValueOf<P> = P extends Parameter<infer Value> ? Value : never;

/** What a link asks for: one value a parameter. */
export type View = {
  readonly [Name in keyof typeof parameters]: ValueOf<(typeof parameters)[Name]>;
};
export type ParameterName = keyof View;

/** A part of a link that was not understood and is left out. */
export interface IgnoredPart {
  readonly name: string;
  readonly value: string;
}

/** A view with the parts of its link that could not be read. */
export interface ReadView extends View {
  readonly ignored: readonly IgnoredPart[];
}

export const parameterNames = Object.keys(parameters) as readonly ParameterName[];

type FilterPart = Pick<View, Facet | 'q' | 'cluster'>;

/** What the filters of a view ask of clusters. */
export function filterOf({ q, cluster, ...chosen }: FilterPart): ClusterFilter {
  const { province, evidence, band, segment, level, designation, status, notice } = chosen;

  return {
    query: q,
    only: cluster,
    chosen: { province, evidence, band, segment, level, designation, status, notice },
  };
}
