import { csvOf } from '../../../mocks/csv.ts';
import { readTable, type ReadTable } from '../../../src/data/package/readTable.ts';
import type { ResourceName } from '../../../src/data/package/resourceName.ts';
import type { RowFault } from '../../../src/data/package/rowFault.ts';
import { type RowOf, rowSchemas } from '../../../src/data/package/rowSchemas.ts';
import type { clusterRow } from '../../../src/data/schemas/cluster.ts';
import type { RowCells } from '../../../src/data/schemas/fields.ts';
import type { indicatorRow, unitRow } from '../../../src/data/schemas/indicator.ts';
import type { noticeLinkRow, noticeRow, topicRow } from '../../../src/data/schemas/notice.ts';
import type { observationRow, seriesBreakRow } from '../../../src/data/schemas/observation.ts';
import type { aggregateRow, provinceRow, segmentRow } from '../../../src/data/schemas/region.ts';
import type { sourceRow } from '../../../src/data/schemas/source.ts';

/** The columns that each resource must have. */
interface CellsOf {
  readonly clusters: RowCells<typeof clusterRow>;
  readonly provinces: RowCells<typeof provinceRow>;
  readonly segments: RowCells<typeof segmentRow>;
  readonly indicators: RowCells<typeof indicatorRow>;
  readonly units: RowCells<typeof unitRow>;
  readonly aggregates: RowCells<typeof aggregateRow>;
  readonly observations: RowCells<typeof observationRow>;
  readonly series_breaks: RowCells<typeof seriesBreakRow>;
  readonly notices: RowCells<typeof noticeRow>;
  readonly notice_links: RowCells<typeof noticeLinkRow>;
  readonly topics: RowCells<typeof topicRow>;
  readonly sources: RowCells<typeof sourceRow>;
}

/** One sound row of every resource; together they refer only to one another. */
const soundRows: CellsOf = {
  clusters: {
    id: 'keqiao',
    name_zh: '绍兴市柯桥区',
    name_en: 'Keqiao District',
    short_zh: '柯桥',
    short_en: 'Keqiao',
    province_code: '33',
    prefecture_zh: '绍兴市',
    prefecture_en: 'Shaoxing',
    level: 'district',
    parent_id: '',
    designations_zh: '中国纺织产业基地市',
    designations_en: 'China Textile Industry Base City',
    segments: 'silk',
    evidence: 'confirmed',
    listed_year: '2022',
    lat: '30.05',
    lon: '120.48',
    point_precision: 'county-centroid',
    source_id: 'miit',
    further_source_ids: '',
    note_zh: '',
    note_en: '',
  },
  provinces: {
    code: '33',
    name_zh: '浙江省',
    short_zh: '浙江',
    name_en: 'Zhejiang',
    macro_region: 'eastern',
    tile_col: '6',
    tile_row: '4',
  },
  segments: {
    id: 'silk',
    name_zh: '丝绸',
    name_en: 'Silk',
    order: '5',
    definition_zh: '',
    definition_en: '',
  },
  indicators: {
    id: 'gross-output',
    name_zh: '总产值',
    name_en: 'Gross output',
    unit_id: 'cny-100m',
    scale: 'ratio',
    aggregation: 'sum',
    direction: 'higher',
    dimension: 'scale',
    definition_zh: '',
    definition_en: '',
  },
  units: {
    id: 'cny-100m',
    name_zh: '亿元',
    name_en: '100 million yuan',
    symbol_zh: '亿元',
    symbol_en: '100m yuan',
    factor: '100000000',
    note_zh: '',
    note_en: '',
  },
  aggregates: {
    id: 'CN',
    name_zh: '全国纺织行业',
    name_en: 'China, textile industry',
    definition_zh: '',
    definition_en: '',
    source_id: 'miit',
  },
  observations: {
    id: 'keqiao.gross-output.2019',
    area_id: 'keqiao',
    indicator_id: 'gross-output',
    time_period: '2019',
    time_basis: 'stated',
    scope: 'whole',
    obs_value: '1000',
    qualifier: '>',
    obs_status: 'A',
    confidence: 'high',
    conflict_group: '',
    source_id: 'miit',
    note_zh: '',
    note_en: '',
  },
  series_breaks: {
    id: 'keqiao-2011',
    area_ids: 'keqiao|33',
    indicator_ids: 'gross-output',
    time_period: '2011',
    kind: 'definition-change',
    description_zh: '口径变化',
    description_en: 'The definition changes',
    source_ids: 'miit',
  },
  notices: {
    id: 'symposium',
    title_zh: '座谈会',
    title_en: 'Symposium',
    category: 'symposium',
    issuer_zh: '工业和信息化部',
    issuer_en: 'Ministry',
    published_at: '2019-11-29T18:41:00+08:00',
    views: '0',
    document_date: '2019-11-25',
    effective_date: '',
    summary_zh: '',
    summary_en: '',
    amount_100m_yuan: '',
    source_id: 'miit',
    further_source_ids: '',
  },
  notice_links: {
    notice_id: 'symposium',
    target_type: 'cluster',
    target_id: 'keqiao',
    basis: 'stated',
  },
  topics: { id: 'cluster-policy', name_zh: '产业集群政策', name_en: 'Cluster policy' },
  sources: {
    id: 'miit',
    title_zh: '座谈会报道',
    title_en: 'Report on the symposium',
    title_kind: 'original',
    publisher_zh: '工业和信息化部',
    publisher_en: 'Ministry',
    published_at: '2019-11-29',
    url: 'https://example.org/',
    reliability: 'official',
    link_ok: 'true',
    note_zh: '',
    note_en: '',
  },
};

/** A sound row of a resource with some cells changed. */
export function aRow<Name extends ResourceName>(
  name: Name,
  wish: Partial<CellsOf[Name]> = {},
): CellsOf[Name] {
  return { ...soundRows[name], ...wish };
}

/** The table that is read from rows of cells, in the order of the columns of the schema. */
export function tableOf<Name extends ResourceName>(
  name: Name,
  rows: readonly CellsOf[Name][],
): ReadTable<RowOf[Name]> {
  const csv = csvOf<string>(
    rowSchemas[name].columns,
    rows.map((row) => ({ ...row })),
  );

  return readTable<RowOf[Name]>(csv, { name, url: `${name}.csv`, ...rowSchemas[name] });
}

/** The domain value of a row with some cells changed; undefined where the row is faulty or holds none. */
export function readRow<Name extends ResourceName>(
  name: Name,
  wish: Partial<CellsOf[Name]> = {},
): RowOf[Name] | undefined {
  return tableOf(name, [aRow(name, wish)]).rows[0]?.row;
}

/** What is reported of a row with some cells changed. */
export function faultOf<Name extends ResourceName>(
  name: Name,
  wish: Partial<CellsOf[Name]>,
): Pick<RowFault, 'column' | 'value' | 'reason'> | undefined {
  const fault = tableOf(name, [aRow(name, wish)]).faults[0];

  return fault && { column: fault.column, value: fault.value, reason: fault.reason };
}
