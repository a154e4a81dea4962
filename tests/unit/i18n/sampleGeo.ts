import type { Messages } from '../../../src/i18n/messages.ts';

/** Every sentence of the point map, the treemap and the heat map, as a reader may meet it. */
export const geoSentences = (text: Messages): readonly string[] => [
  text.paragraph([text.pointMap.area, text.pointMap.noBoundary]),
  ...pointMapSentences(text),
  ...treemapSentences(text),
  ...heatmapSentences(text),
];

const pointMapSentences = ({ pointMap }: Messages): readonly string[] => [
  pointMap.longitude(100),
  pointMap.latitude(30),
  pointMap.lead({ name: '东部', count: 107, percent: '70%' }, 153),
  pointMap.allIn('东部', 2),
  pointMap.tie('东部和中部', 3, 6),
  pointMap.only('盛泽', '江苏'),
  pointMap.noRegion(1),
  pointMap.noRegion(4),
  pointMap.subtitle('总产值，亿元，2019 年'),
  pointMap.coloured('产业环节'),
  pointMap.restGroups(6),
  pointMap.spread(1, 2),
  pointMap.spread(19, 57),
  pointMap.precise([
    { precision: 'own-centroid', count: 94 },
    { precision: 'county-centroid', count: 55 },
    { precision: 'prefecture-centroid', count: 4 },
  ]),
  pointMap.noPoint(1),
  pointMap.noPoint(3),
  pointMap.empty(1),
  pointMap.empty(129),
  pointMap.contested(1),
  pointMap.contested(2),
  pointMap.notPositive(1),
  pointMap.notPositive(2),
  pointMap.sharedPlace(1),
  pointMap.sharedPlace(4),
];

const treemapSentences = ({ treemap }: Messages): readonly string[] => [
  treemap.subtitle('总产值，亿元，2019 年', '省份'),
  treemap.subtitle('总产值，亿元，2019 年', ''),
  treemap.lead({ name: '服装', percent: '约 31%' }, '约 68%'),
  treemap.two({ name: '服装', percent: '约 62%' }),
  treemap.two({ name: '服装', percent: '超过 99.9%' }),
  treemap.tie('浙江和江苏', '约 40%'),
  treemap.manyTie(4, '约 25%'),
  treemap.one(216, '2,530 亿元'),
  treemap.one(1, '2,530 亿元'),
  treemap.oneGroup('浙江', 2, '300 亿元'),
  treemap.share('8.8%'),
  treemap.groupValue('300 亿元', '12%'),
  treemap.others(1),
  treemap.others(12),
  treemap.note(1),
  treemap.note(216),
  treemap.othersNote(500),
  treemap.zeros(1),
  treemap.zeros(2),
];

const heatmapSentences = ({ heatmap }: Messages): readonly string[] => [
  heatmap.subtitle('省份'),
  heatmap.lead('浙江的服装', 11, 216),
  heatmap.tie('浙江的服装和广东的服装', 8),
  heatmap.manyTie(4, 1),
  heatmap.manyTie(4, 2),
  heatmap.cellName('浙江', '服装'),
  heatmap.cellName('', '服装'),
  heatmap.single('浙江的服装', 1),
  heatmap.single('浙江的服装', 3),
  heatmap.cell('浙江', '服装'),
  heatmap.count(1),
  heatmap.count(11),
];
