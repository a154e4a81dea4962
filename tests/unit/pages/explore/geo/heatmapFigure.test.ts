import { describe, expect, it } from 'vitest';
import { nextMark } from '../../../../../src/charts/frame/nextMark.ts';
import { groupings } from '../../../../../src/domain/explore/clusterGrouping.ts';
import { heatmapFigure } from '../../../../../src/pages/explore/figures/heatmapFigure.ts';
import { heatRows } from '../../../../../src/pages/explore/figures/heatmapRows.ts';
import { drawnIds } from '../../overview/drawnIds.ts';
import { contextOf, datasets, type SmallCluster, smallDataset } from './geoContexts.ts';

const silk = (id: string, province = '33'): SmallCluster => ({ id, province, segment: 'silk' });
const linen = (id: string, province = '33'): SmallCluster => ({ id, province, segment: 'linen' });

const states: readonly (readonly [string, readonly SmallCluster[], string, string])[] = [
  ['nothing', [], 'No cluster matches.', '没有符合条件的集群。'],
  [
    'a single cell',
    [silk('A'), silk('B')],
    'silk in Zhejiang: both clusters',
    '2 个集群都属Zhejiang 的 silk',
  ],
  [
    'a fullest cell',
    [silk('A'), silk('B'), linen('C', '42')],
    'silk in Zhejiang leads with 2 of 3 clusters',
    'Zhejiang 的 silk最多，3 个集群中有 2 个',
  ],
  [
    'two cells with as many',
    [silk('A'), linen('C', '42')],
    'silk in Zhejiang and linen in Hubei share the lead with 1 cluster each',
    'Zhejiang 的 silk 和 Hubei 的 linen并列最多，各 1 个集群',
  ],
  [
    'many cells with as many',
    [silk('A'), linen('B'), silk('C', '42'), linen('D', '42')],
    '4 cells share the lead with 1 cluster each',
    '4 格并列最多，各 1 个集群',
  ],
];

describe('the finding of the heat map', () => {
  it.each(states)('is said in English for %s', (_, wishes, english) => {
    expect(heatmapFigure(contextOf('en', smallDataset(wishes))).title).toBe(english);
  });

  it.each(states)('is said in Chinese for %s', (_, wishes, __, chinese) => {
    expect(heatmapFigure(contextOf('zh', smallDataset(wishes))).title).toBe(chinese);
  });
});

describe.each(['published', 'practice'] as const)('the heat map of the %s data', (name) => {
  it.each(groupings)('counts every cluster once, by %s', (group) => {
    const { cells } = heatRows(contextOf('en', datasets[name], { group }));

    expect(cells.reduce((sum, { clusters }) => sum + clusters.length, 0)).toBe(
      datasets[name].clusters.length,
    );
  });

  it('has a fact and a row for every cell', () => {
    const figure = heatmapFigure(contextOf('zh', datasets[name]));

    expect(drawnIds(figure.drawing)).toEqual(figure.marks.map(({ id }) => id));
    expect(figure.table.rows).toHaveLength(figure.marks.length);
  });
});

describe('the heat map', () => {
  it('puts provinces in the rows where the segments are the columns already', () => {
    const context = contextOf('en', datasets.published, { group: 'segment' });

    expect(heatRows(context).grouping).toBe('province');
    expect(heatmapFigure(context).notes).toContain(
      'Grouped by segment, the rows are provinces instead.',
    );
  });

  it('says in words that a cell of zero is a gap of the record', () => {
    const { marks, notes } = heatmapFigure(
      contextOf('en', smallDataset([silk('A'), linen('B', '42')])),
    );

    expect(marks.map(({ value }) => value)).toContain('none recorded');
    expect(notes.join(' ')).toContain(
      'Dashed: none recorded, which does not mean that there is none.',
    );
  });

  it('is walked by columns and rows', () => {
    const figure = heatmapFigure(
      contextOf('en', smallDataset([silk('A'), silk('B'), linen('C', '42')])),
    );

    expect(nextMark(figure, 'cell-33-silk', 'ArrowRight')).toBe('cell-33-linen');
    expect(nextMark(figure, 'cell-33-silk', 'ArrowDown')).toBe('cell-42-silk');
  });
});
