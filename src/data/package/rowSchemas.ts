import type { DatasetTables } from '../../domain/dataset.ts';
import { clusterRow } from '../schemas/cluster.ts';
import type { RowSchema } from '../schemas/fields.ts';
import { indicatorRow, unitRow } from '../schemas/indicator.ts';
import { noticeLinkRow, noticeRow, topicRow } from '../schemas/notice.ts';
import { observationRow, seriesBreakRow } from '../schemas/observation.ts';
import { aggregateRow, provinceRow, segmentRow } from '../schemas/region.ts';
import { sourceRow } from '../schemas/source.ts';

/** Row type of each resource. */
export interface RowOf {
  clusters: DatasetTables['clusters'][number];
  provinces: DatasetTables['provinces'][number];
  segments: DatasetTables['segments'][number];
  indicators: DatasetTables['indicators'][number];
  units: DatasetTables['units'][number];
  aggregates: DatasetTables['aggregates'][number];
  observations: DatasetTables['observations'][number];
  series_breaks: DatasetTables['seriesBreaks'][number];
  notices: DatasetTables['notices'][number];
  notice_links: DatasetTables['noticeLinks'][number];
  topics: DatasetTables['topics'][number];
  sources: DatasetTables['sources'][number];
}

/** How the rows of each resource are read. */
export const rowSchemas: { readonly [Name in keyof RowOf]: RowSchema<RowOf[Name] | null> } = {
  clusters: clusterRow,
  provinces: provinceRow,
  segments: segmentRow,
  indicators: indicatorRow,
  units: unitRow,
  aggregates: aggregateRow,
  observations: observationRow,
  series_breaks: seriesBreakRow,
  notices: noticeRow,
  notice_links: noticeLinkRow,
  topics: topicRow,
  sources: sourceRow,
};
