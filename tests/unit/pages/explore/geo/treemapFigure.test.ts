import { describe, expect, it } from 'vitest';
import { exploreFigure } from '../../../../../src/pages/explore/figures/exploreFigures.ts';
import { treemapFigure } from '../../../../../src/pages/explore/figures/treemapFigure.ts';
import { treemapRows } from '../../../../../src/pages/explore/figures/treemapRows.ts';
import { languages } from '../../../../../src/state/viewState.ts';
import { drawnIds } from '../../overview/drawnIds.ts';
import { contextOf, datasets, type SmallCluster, smallDataset } from './geoContexts.ts';

const z = (id: string, value: number): SmallCluster => ({ id, value });
const h = (id: string, value: number): SmallCluster => ({ id, value, province: '42' });
const x = (id: string, value: number): SmallCluster => ({ id, value, province: '65' });

const states: readonly (readonly [string, readonly SmallCluster[], string, string])[] = [
  [
    'one group',
    [z('A', 100), z('B', 50)],
    'Zhejiang: both clusters with a value, together 15 billion yuan',
    '有值的 2 个集群都属Zhejiang，合计 150 亿元',
  ],
  [
    'two groups',
    [z('A', 75), h('B', 25)],
    'Zhejiang is the largest group with about 75%',
    'Zhejiang约占 75%，为最大一组',
  ],
  [
    'a tie',
    [z('A', 50), h('B', 50)],
    'Zhejiang and Hubei share the lead with about 50% each',
    'Zhejiang 和 Hubei并列最大，各约占 50%',
  ],
  [
    'sums that differ by rounding of the machine only',
    [z('A', 0.1), z('C', 0.2), h('B', 0.3)],
    'Zhejiang and Hubei share the lead with about 50% each',
    'Zhejiang 和 Hubei并列最大，各约占 50%',
  ],
  [
    'four groups',
    [z('A', 40), h('B', 30), x('C', 20), { id: 'D', province: '99', value: 10 }],
    'Zhejiang has about 40%, the three largest groups about 90%',
    'Zhejiang约占 40%，前三组合计约 90%',
  ],
];

describe('the finding of the treemap', () => {
  it.each(states)('is said in English for %s', (_, wishes, english) => {
    expect(treemapFigure(contextOf('en', smallDataset(wishes))).title).toBe(english);
  });

  it.each(states)('is said in Chinese for %s', (_, wishes, __, chinese) => {
    expect(treemapFigure(contextOf('zh', smallDataset(wishes))).title).toBe(chinese);
  });

  it('is the total where nothing is grouped', () => {
    const context = contextOf('en', smallDataset([z('A', 75), h('B', 25)]), { group: 'none' });

    expect(treemapFigure(context).title).toBe('2 clusters with a value come to 10 billion yuan');
  });
});

describe('the treemap of the practice data', () => {
  const { practice } = datasets;

  it.each(languages)('has a fact for everything that it draws, in %s', (language) => {
    const figure = treemapFigure(contextOf(language, practice, { group: 'segment' }));

    expect(drawnIds(figure.drawing)).toEqual(figure.marks.map(({ id }) => id));
  });

  it('divides the total without a rest', () => {
    const { groups, total } = treemapRows(contextOf('en', practice));

    expect(groups.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(groups.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(total);
  });

  it('puts the smallest together in their groups where there are too many tiles', () => {
    const { groups } = treemapRows(contextOf('en', practice), 50);
    const shown = groups.flatMap((group) => group.shown);
    const others = groups.flatMap((group) => group.others);

    expect(shown).toHaveLength(50);
    expect(Math.min(...shown.map(({ observation }) => observation.value))).toBeGreaterThanOrEqual(
      Math.max(...others.map(({ observation }) => observation.value)),
    );
  });

  it('has a row for every value, with as many cells as columns', () => {
    const { table } = treemapFigure(contextOf('zh', practice));

    expect(table.rows).toHaveLength(216);
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
  });
});

describe('the treemap', () => {
  it('says which values of zero it cannot draw, and lists them', () => {
    const figure = treemapFigure(contextOf('en', smallDataset([z('A', 5), h('B', 3), h('C', 0)])));

    expect(figure.notes).toContain('1 value is zero and without area: in the table only.');
    expect(figure.table.rows).toHaveLength(3);
  });

  it('is refused with the reason on the published data, whose years differ', () => {
    const figure = exploreFigure(contextOf('en', datasets.published), 'treemap');

    expect(figure.drawing.kind).toBe('empty');
  });
});
