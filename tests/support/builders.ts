import type { Cluster } from '../../src/domain/cluster.ts';
import type { ClusterRow } from '../../src/domain/clusterIndex.ts';
import {
  type Dataset,
  type DatasetIdentity,
  type DatasetTables,
  indexedDataset,
} from '../../src/domain/dataset.ts';
import {
  areaId,
  clusterId,
  indicatorId,
  noticeId,
  observationId,
  provinceCode,
  segmentId,
  sourceId,
  unitId,
} from '../../src/domain/ids.ts';
import type { Indicator, Unit } from '../../src/domain/indicator.ts';
import type { LatestValue } from '../../src/domain/latestValue.ts';
import type { Notice } from '../../src/domain/notice.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { parsePeriod, type Period } from '../../src/domain/period.ts';
import type { Province, Segment } from '../../src/domain/region.ts';
import type { SeriesBreak } from '../../src/domain/seriesBreak.ts';
import type { Source } from '../../src/domain/source.ts';

/** Builders with named defaults: a test states only what it is about. */

const none = { zh: '', en: '' };

/** A period written as the data write it: `2019`, `2023-01/2023-10`; empty is undated. */
export function aPeriod(text: string): Period {
  const period = parsePeriod(text);
  if (!period) throw new Error(`not a period: ${text}`);

  return period;
}

let serial = 0;

interface ObservationWish extends Partial<Omit<Observation, 'area' | 'indicator' | 'period'>> {
  readonly area?: string;
  readonly indicator?: string;
  readonly period?: string;
}

/** A published value: whole, exact, of 2019, of a cluster called `keqiao`. */
export function anObservation(wish: ObservationWish = {}): Observation {
  const { area = 'keqiao', indicator = 'gross-output', period = '2019', ...rest } = wish;
  serial += 1;

  return {
    id: observationId(`${area}.${indicator}.${serial}`),
    timeBasis: 'stated',
    scope: 'whole',
    value: 100,
    qualifier: '=',
    status: 'A',
    confidence: 'high',
    conflictGroup: '',
    source: sourceId('a-source'),
    note: none,
    ...rest,
    area: areaId(area),
    indicator: indicatorId(indicator),
    period: aPeriod(period),
  };
}

interface ClusterWish extends Partial<Omit<Cluster, 'id' | 'province' | 'parent' | 'segments'>> {
  readonly id?: string;
  readonly province?: string;
  readonly parent?: string | null;
  readonly segments?: readonly string[];
}

/** A confirmed town in Zhejiang that lies in no other row. */
export function aCluster(wish: ClusterWish = {}): Cluster {
  const { id = 'keqiao', province = '33', parent = null, segments = [], ...rest } = wish;

  return {
    name: { zh: `${id}镇`, en: `${id} Town` },
    short: { zh: id, en: id },
    prefecture: none,
    level: 'town',
    designations: [],
    evidence: 'confirmed',
    listedYear: null,
    point: null,
    source: sourceId('a-source'),
    furtherSources: [],
    note: none,
    ...rest,
    id: clusterId(id),
    province: provinceCode(province),
    parent: parent === null ? null : clusterId(parent),
    segments: segments.map(segmentId),
  };
}

/** A row of the cluster index with a latest value; missing where none is given. */
export function aClusterRow(
  cluster: ClusterWish = {},
  latest: LatestValue = { kind: 'missing', reason: 'not-published' },
): ClusterRow {
  return { cluster: aCluster(cluster), latest, disputed: 0, notices: 0, noticeBasis: 'none' };
}

export function aProvince(code: string, name: string, order = 0): Province {
  return {
    code: provinceCode(code),
    name: { zh: `${name}省`, en: name },
    short: { zh: name, en: name },
    macroRegion: 'eastern',
    tile: { column: order % 8, row: Math.floor(order / 8) },
  };
}

/** A part of the chain with its names in both languages. */
export function aSegment(id: string, zh: string, en: string): Segment {
  return { id: segmentId(id), name: { zh, en }, order: 0, definition: none };
}

export function aUnit(id: string, symbol = id): Unit {
  return {
    id: unitId(id),
    name: { zh: symbol, en: symbol },
    symbol: { zh: symbol, en: symbol },
    factor: 1,
    note: none,
  };
}

/** A summable measure of size in 100 million yuan. */
export function anIndicator(
  wish: Partial<Omit<Indicator, 'id'>> & { readonly id?: string } = {},
): Indicator {
  const { id = 'gross-output', ...rest } = wish;

  return {
    id: indicatorId(id),
    name: { zh: '总产值', en: 'Gross output' },
    unit: unitId('cny-100m'),
    scale: 'ratio',
    aggregation: 'sum',
    direction: 'higher',
    dimension: 'scale',
    definition: none,
    ...rest,
  };
}

export function aSource(wish: Partial<Omit<Source, 'id'>> & { readonly id?: string } = {}): Source {
  const { id = 'a-source', ...rest } = wish;

  return {
    id: sourceId(id),
    title: { zh: '一个来源', en: 'A source' },
    titleKind: 'descriptive',
    publisher: { zh: '一家', en: 'A publisher' },
    publishedAt: '2019-11-29',
    url: 'https://example.org/',
    reliability: 'official',
    linkOk: true,
    note: none,
    ...rest,
  };
}

export function aSeriesBreak(
  wish: Partial<Omit<SeriesBreak, 'areas' | 'indicators' | 'period'>> & {
    readonly areas?: readonly string[];
    readonly indicators?: readonly string[];
    readonly period?: string;
  } = {},
): SeriesBreak {
  const { areas = [], indicators = ['gross-output'], period = '2011', ...rest } = wish;

  return {
    id: 'a-break',
    kind: 'definition-change',
    description: { zh: '口径变化', en: 'The definition changes' },
    sources: [],
    ...rest,
    areas: areas.map(areaId),
    indicators: indicators.map(indicatorId),
    period: aPeriod(period),
  };
}

export function aNotice(wish: Partial<Omit<Notice, 'id'>> & { readonly id?: string } = {}): Notice {
  const { id = 'a-notice', ...rest } = wish;

  return {
    id: noticeId(id),
    title: { zh: '一则通知', en: 'A notice' },
    category: 'symposium',
    issuer: none,
    publishedAt: '2019-11-29T10:00:00+08:00',
    views: 0,
    documentDate: '',
    effectiveDate: '',
    summary: none,
    amount: null,
    source: sourceId('a-source'),
    furtherSources: [],
    ...rest,
  };
}

/** A dataset of the tables given; one source, one money unit and gross output are always there. */
export function aDataset(
  tables: Partial<DatasetTables> = {},
  identity: Partial<DatasetIdentity> = {},
): Dataset {
  return indexedDataset(
    {
      id: 'test',
      title: { zh: '测试', en: 'Test' },
      version: '2026.11',
      hash: '0123456789abcdef',
      isFictional: false,
      ...identity,
    },
    {
      clusters: [],
      provinces: [],
      segments: [],
      indicators: [anIndicator()],
      units: [aUnit('cny-100m')],
      aggregates: [],
      observations: [],
      seriesBreaks: [],
      notices: [],
      noticeLinks: [],
      topics: [],
      sources: [aSource()],
      ...tables,
    },
  );
}
