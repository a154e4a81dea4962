import type { clusterRow } from '../../src/data/schemas/cluster.ts';
import type { RowCells } from '../../src/data/schemas/fields.ts';
import { uniform } from './chance.ts';
import { generatorSource } from './generatorSource.ts';
import type { ModelCluster } from './modelClusters.ts';
import { outliers } from './peculiarities.ts';

/** A title as the federation words them, by level; invented, and said to be so. */
const titles: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'prefecture-level-city': ['示例纺织产业基地（虚构）', 'Model Textile Industry Base (fictional)'],
  'county-level-city': ['示例纺织名城（虚构）', 'Model Textile City (fictional)'],
  county: ['示例纺织名城（虚构）', 'Model Textile City (fictional)'],
  district: ['示例纺织名城（虚构）', 'Model Textile City (fictional)'],
  town: ['示例纺织名镇（虚构）', 'Model Textile Town (fictional)'],
  subdistrict: ['示例纺织名镇（虚构）', 'Model Textile Town (fictional)'],
  park: ['示例纺织园区（虚构）', 'Model Textile Park (fictional)'],
};

/** A good third has no title. */
const untitled = 0.35;

export function clusterCells(cluster: ModelCluster): RowCells<typeof clusterRow> {
  const { id, serial } = cluster;
  const [zh, en] = uniform(`title ${id}`) < untitled ? ['', ''] : (titles[cluster.level] ?? []);
  const peculiar = outliers.filter((one) => one.cluster === id);
  const note = (lead: string, between: string, parts: readonly string[], end: string) =>
    parts.length === 0 ? `${lead}${end}` : `${lead}${between}${parts.join(between)}${end}`;

  return {
    id,
    name_zh: `示例集群 ${serial}`,
    name_en: `Model cluster ${serial}`,
    short_zh: `示例 ${serial}`,
    short_en: `Model ${serial}`,
    province_code: cluster.province,
    prefecture_zh: '',
    prefecture_en: '',
    level: cluster.level,
    parent_id: '',
    designations_zh: zh ?? '',
    designations_en: en ?? '',
    segments: cluster.segments.join('|'),
    evidence: 'described',
    listed_year: '',
    lat: String(cluster.point.lat),
    lon: String(cluster.point.lon),
    point_precision: 'prefecture-centroid',
    source_id: generatorSource.id,
    further_source_ids: '',
    note_zh: note(
      '虚构集群，不代表任何真实地区',
      '；',
      peculiar.map((one) => one.zh),
      '。',
    ),
    note_en: note(
      'Fictional cluster, no real place',
      '; ',
      peculiar.map((one) => one.en),
      '.',
    ),
  };
}
