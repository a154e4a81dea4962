import type { RowCells } from '../../src/data/schemas/fields.ts';
import type { seriesBreakRow } from '../../src/data/schemas/observation.ts';
import type { aggregateRow } from '../../src/data/schemas/region.ts';
import { generatorSource } from './generatorSource.ts';
import { energyBreak } from './peculiarities.ts';

/** The areas that are not one place; the ids are those of the published package, what they hold is not. */
export const aggregateRows: readonly RowCells<typeof aggregateRow>[] = [
  {
    id: 'CN',
    name_zh: '全国纺织行业（虚构）',
    name_en: 'China, textile industry (fictional)',
    definition_zh:
      '虚构的全国规模以上纺织企业合计，仅供计算份额之用；取整数，量级合理，并非统计数据。',
    definition_en:
      'A fictional total of all textile enterprises above designated size, so that shares can be taken: round and of the right order, not a statistic.',
    source_id: generatorSource.id,
  },
  {
    id: 'CN-CLUSTERS',
    name_zh: '全部 216 个示例集群（虚构）',
    name_en: 'All 216 model clusters (fictional)',
    definition_zh: '本数据包内 216 个虚构集群合计；互不包含，可以相加。',
    definition_en:
      'The 216 fictional clusters of this package together; none contains another, so they may be added up.',
    source_id: generatorSource.id,
  },
];

export const breakRows: readonly RowCells<typeof seriesBreakRow>[] = [
  {
    id: `energy-conversion-${energyBreak.year}`,
    area_ids: '',
    indicator_ids: 'energy-per-output-ads',
    time_period: String(energyBreak.year),
    kind: 'definition-change',
    description_zh: `虚构的口径变化：${energyBreak.year} 年起电力折算标准煤的办法不同，能耗数值普遍下降约 12%，前后不可直接比较。`,
    description_en: `A fictional change of definition: from ${energyBreak.year} on electricity is converted into coal equivalent by another rule, which lowers the values by about 12%. Values before and after are not comparable.`,
    source_ids: generatorSource.id,
  },
];
