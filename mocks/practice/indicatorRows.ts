import type { RowCells } from '../../src/data/schemas/fields.ts';
import type { indicatorRow, unitRow } from '../../src/data/schemas/indicator.ts';
import { rowsOf, type Cells } from './table.ts';

type IndicatorCells = RowCells<typeof indicatorRow>;
type UnitCells = RowCells<typeof unitRow>;

const percent = { unit_id: 'percent', scale: 'share', aggregation: 'none' } as const;

/** Measures that the published package has with another definition, or does not have at all. */
const own: readonly IndicatorCells[] = [
  {
    id: 'growth-main-business-income-ads',
    name_zh: '主营业务收入（规模以上）同比增速',
    name_en: 'Main business income, above designated size, year-on-year growth',
    unit_id: 'percent',
    scale: 'rate',
    aggregation: 'none',
    direction: 'higher',
    dimension: 'scale',
    definition_zh:
      '主营业务收入（规模以上）比上年的增长率，由脚本按两年的虚构数值计算；2014 年数值不在数据内。',
    definition_en:
      'Growth of main business income, above designated size, on the year before, worked out by the script from the fictional values of both years; those of 2014 are not in the data.',
  },
  {
    id: 'rd-intensity-ads',
    name_zh: '研发投入强度（规模以上）',
    name_en: 'R&D intensity, above designated size',
    ...percent,
    direction: 'higher',
    dimension: 'structure',
    definition_zh: '规模以上企业研发经费支出占主营业务收入的比重。',
    definition_en:
      'Expenditure on research and development as a percentage of main business income, enterprises above designated size.',
  },
  {
    id: 'new-product-share-ads',
    name_zh: '新产品销售收入比重（规模以上）',
    name_en: 'Share of new products, above designated size',
    ...percent,
    direction: 'higher',
    dimension: 'structure',
    definition_zh: '规模以上企业新产品销售收入占主营业务收入的比重。',
    definition_en:
      'Sales of new products as a percentage of main business income, enterprises above designated size.',
  },
  {
    id: 'export-share-ads',
    name_zh: '出口比重（规模以上）',
    name_en: 'Export share, above designated size',
    ...percent,
    direction: 'none',
    dimension: 'market',
    definition_zh: '规模以上企业出口交货值占工业销售产值的比重；高低本身不分优劣。',
    definition_en:
      'Deliveries for export as a percentage of sales output value, enterprises above designated size; neither more nor less is better as such.',
  },
  {
    id: 'energy-per-output-ads',
    name_zh: '单位产值能耗（规模以上）',
    name_en: 'Energy per unit of output, above designated size',
    unit_id: 'tce-10k-cny',
    scale: 'ratio',
    aggregation: 'none',
    direction: 'lower',
    dimension: 'efficiency',
    definition_zh:
      '规模以上企业综合能源消费量（折标准煤）与工业总产值之比。自 2018 年起电力折算办法不同，前后不可比（虚构的口径变化）。',
    definition_en:
      'Energy consumed, in tonnes of standard coal equivalent, divided by gross output value, enterprises above designated size. From 2018 on electricity is converted by another rule, so values before and after are not comparable (a fictional change).',
  },
  {
    id: 'water-per-output-ads',
    name_zh: '单位产值用水量（规模以上）',
    name_en: 'Water per unit of output, above designated size',
    unit_id: 'm3-10k-cny',
    scale: 'ratio',
    aggregation: 'none',
    direction: 'lower',
    dimension: 'efficiency',
    definition_zh: '规模以上企业取用新水量与工业总产值之比。',
    definition_en:
      'Fresh water taken divided by gross output value, enterprises above designated size.',
  },
  {
    id: 'own-brands-ads',
    name_zh: '自有品牌数（规模以上）',
    name_en: 'Own brands, above designated size',
    unit_id: 'brands',
    scale: 'count',
    aggregation: 'sum',
    direction: 'higher',
    dimension: 'market',
    definition_zh: '规模以上企业拥有并使用的注册商标品牌数；零表示没有，不是缺失。',
    definition_en:
      'Brands that enterprises above designated size own, have registered and use; zero means none and is not a missing value.',
  },
  {
    id: 'clusters-count',
    name_zh: '产业集群数量',
    name_en: 'Number of clusters',
    unit_id: 'clusters',
    scale: 'count',
    aggregation: 'sum',
    direction: 'none',
    dimension: 'programme',
    definition_zh: '本数据包内虚构集群的数量。',
    definition_en: 'Number of fictional clusters in this package.',
  },
  {
    id: 'clusters-over-100bn-income',
    name_zh: '主营业务收入过千亿元的集群',
    name_en: 'Clusters with income above 100 billion yuan',
    unit_id: 'clusters',
    scale: 'count',
    aggregation: 'none',
    direction: 'higher',
    dimension: 'programme',
    definition_zh: '本数据包内主营业务收入（规模以上）超过 1000 亿元的虚构集群数。',
    definition_en:
      'Fictional clusters in this package with main business income, above designated size, of more than 100 billion yuan.',
  },
];

/** All measures, in the order in which they are listed; those not written here mean what they mean in the published package. */
const order = [
  'main-business-income-ads',
  'growth-main-business-income-ads',
  'profit-ads',
  'enterprises-ads',
  'employment-ads',
  'rd-intensity-ads',
  'new-product-share-ads',
  'export-share-ads',
  'energy-per-output-ads',
  'water-per-output-ads',
  'own-brands-ads',
  'clusters-count',
  'clusters-over-100bn-income',
  'share-enterprises-ads',
  'share-main-business-income-ads',
  'share-profit-ads',
];

export function indicatorRows(publishedCsv: string): readonly Cells[] {
  return order.flatMap((id) => {
    const row = own.find((candidate) => candidate.id === id);

    return row ? [row] : rowsOf(publishedCsv, [id]);
  });
}

const ownUnits: readonly UnitCells[] = [
  {
    id: 'brands',
    name_zh: '个品牌',
    name_en: 'brands',
    symbol_zh: '个',
    symbol_en: 'brands',
    factor: '1',
    note_zh: '',
    note_en: '',
  },
  {
    id: 'm3-10k-cny',
    name_zh: '立方米每万元',
    name_en: 'cubic metres per 10,000 yuan',
    symbol_zh: '立方米/万元',
    symbol_en: 'm³ per CNY 10k',
    factor: '0.0001',
    note_zh: '产值按当年价。',
    note_en: 'Output at current prices.',
  },
  {
    id: 'tce-10k-cny',
    name_zh: '吨标准煤每万元',
    name_en: 'tonnes of coal equivalent per 10,000 yuan',
    symbol_zh: '吨标准煤/万元',
    symbol_en: 'tce per CNY 10k',
    factor: '0.0001',
    note_zh: '产值按当年价。',
    note_en: 'Output at current prices.',
  },
];

/** The units that the measures use. */
export function unitRows(publishedCsv: string): readonly Cells[] {
  return [
    ...rowsOf(publishedCsv, ['clusters', 'cny-100m', 'enterprises', 'percent', 'persons']),
    ...ownUnits,
  ];
}
