import type { Bilingual } from './bilingual.ts';
import type { Cluster } from './cluster.ts';
import { groupedBy } from './grouping.ts';
import type {
  AreaId,
  ClusterId,
  IndicatorId,
  NoticeId,
  ProvinceCode,
  SegmentId,
  SourceId,
  TopicId,
  UnitId,
} from './ids.ts';
import type { Indicator, Unit } from './indicator.ts';
import type { Notice, NoticeLink, Topic } from './notice.ts';
import type { Observation } from './observation.ts';
import type { Aggregate, Province, Segment } from './region.ts';
import type { SeriesBreak } from './seriesBreak.ts';
import type { Source } from './source.ts';

/** The rows of a data package, resource by resource, as the reader accepted them. */
export interface DatasetTables {
  readonly clusters: readonly Cluster[];
  readonly provinces: readonly Province[];
  readonly segments: readonly Segment[];
  readonly indicators: readonly Indicator[];
  readonly units: readonly Unit[];
  readonly aggregates: readonly Aggregate[];
  readonly observations: readonly Observation[];
  readonly seriesBreaks: readonly SeriesBreak[];
  readonly notices: readonly Notice[];
  readonly noticeLinks: readonly NoticeLink[];
  readonly topics: readonly Topic[];
  readonly sources: readonly Source[];
}

/** The tables with their indexes. Built once when the data arrive, never changed afterwards. */
export interface Dataset extends DatasetTables {
  readonly id: string;
  readonly title: Bilingual;
  readonly version: string;
  readonly hash: string;
  readonly isFictional: boolean;
  readonly clusterById: ReadonlyMap<ClusterId, Cluster>;
  readonly provinceByCode: ReadonlyMap<ProvinceCode, Province>;
  readonly segmentById: ReadonlyMap<SegmentId, Segment>;
  readonly indicatorById: ReadonlyMap<IndicatorId, Indicator>;
  readonly unitById: ReadonlyMap<UnitId, Unit>;
  readonly noticeById: ReadonlyMap<NoticeId, Notice>;
  readonly topicById: ReadonlyMap<TopicId, Topic>;
  readonly sourceById: ReadonlyMap<SourceId, Source>;
  readonly observationsByArea: ReadonlyMap<AreaId, readonly Observation[]>;
}

/** Who a data package is: its name, its title in both languages and its version. */
export interface DatasetIdentity {
  readonly id: string;
  readonly title: Bilingual;
  readonly version: string;
  /** The digests of the package's files in short: it changes with the data. The version where a package gives none. */
  readonly hash: string;
  /** Practice data: whatever shows a value of it says that no real place is meant. */
  readonly isFictional: boolean;
}

/** The version as file names carry it: `2026.11`, or `practice_2026.11` where no real place is meant. */
export function fileVersion({
  version,
  isFictional,
}: Pick<DatasetIdentity, 'version' | 'isFictional'>): string {
  return [isFictional ? 'practice' : '', version].filter((part) => part !== '').join('_');
}

export function indexedDataset(identity: DatasetIdentity, tables: DatasetTables): Dataset {
  return {
    ...identity,
    ...tables,
    clusterById: byKey(tables.clusters, (row) => row.id),
    provinceByCode: byKey(tables.provinces, (row) => row.code),
    segmentById: byKey(tables.segments, (row) => row.id),
    indicatorById: byKey(tables.indicators, (row) => row.id),
    unitById: byKey(tables.units, (row) => row.id),
    noticeById: byKey(tables.notices, (row) => row.id),
    topicById: byKey(tables.topics, (row) => row.id),
    sourceById: byKey(tables.sources, (row) => row.id),
    observationsByArea: groupedBy(tables.observations, (row) => row.area),
  };
}

function byKey<Row, Key>(rows: readonly Row[], key: (row: Row) => Key): ReadonlyMap<Key, Row> {
  return new Map(rows.map((row) => [key(row), row]));
}

/** The observations of one area and indicator, in the order of the package. */
export function observationsOf(
  dataset: Pick<Dataset, 'observationsByArea'>,
  area: AreaId,
  indicator: IndicatorId,
): readonly Observation[] {
  const rows = dataset.observationsByArea.get(area) ?? [];

  return rows.filter((row) => row.indicator === indicator);
}
