import { describe, expect, it } from 'vitest';
import { shareFigure } from '../../../../src/pages/explore/figures/shareFigure.ts';
import { partsContext, practiceDataset, smallDataset } from './partsContexts.ts';

const rows = smallDataset([
  { province: '33', value: 60 },
  { province: '33', value: 20 },
  { province: '32', value: 20 },
  { province: '35' },
]);
const sharesOf = (
  selected: readonly string[],
  wish: Parameters<typeof partsContext>[1] = { grouping: 'none' },
) => {
  const figure = shareFigure(partsContext(rows, { selected, ...wish }));
  if (figure.drawing.kind !== 'groups') throw new Error(`drawn as ${figure.drawing.kind}`);

  return {
    ...figure,
    bars: figure.drawing.rows.map(({ name, text }) => `${name} ${text}`),
  };
};

describe('the share of a selection', () => {
  it('is set against the rest, and the title says so', () => {
    const { title, bars } = sharesOf(['c1', 'c2']);

    expect(title).toBe('2 clusters selected with a value hold 40% of the total of 3 with a value');
    expect(bars).toEqual(['Selected clusters 40% E', 'Other clusters 60% E']);
  });

  it('stands before the groups, which are said to overlap with it', () => {
    const { bars, notes, marks } = sharesOf(['c2'], { grouping: 'province' });

    expect(bars.map((bar) => bar.split(' ')[0])).toEqual([
      'Selected',
      'Other',
      'Zhejiang',
      'Jiangsu',
    ]);
    expect(notes.join(' ')).toContain('overlaps with the groups');
    expect(new Set(marks.map(({ id }) => id)).size).toBe(4);
  });

  it('leaves out selected clusters without a value and says how many', () => {
    expect(sharesOf(['c0', 'c3']).notes.join(' ')).toContain(
      'Of the 2 clusters selected, 1 has no value and is not in the share.',
    );
  });

  it.each([
    [['c3'], 'the cluster selected has no value here that can be added'],
    [['c0', 'c1', 'c2'], 'nothing is left to set it against'],
  ])('is refused with the reason: %j', (selected, reason) => {
    const { bars, notes } = sharesOf(selected);

    expect(notes.join(' ')).toContain(reason);
    expect(bars.join(' ')).not.toContain('Selected');
  });

  it('changes nothing where nothing that is shown is selected', () => {
    expect(sharesOf(['elsewhere'])).toEqual(sharesOf([]));
  });

  it('of the practice data is in percent of all clusters with a value', () => {
    const selected = practiceDataset.clusters.slice(0, 5).map(({ id }) => id);
    const { title } = shareFigure(
      partsContext(practiceDataset, { selected, grouping: 'none', language: 'zh' }),
    );

    expect(title).toMatch(/^选中的 5 个有值集群占 216 个有值集群合计的 [\d.]+%$/);
  });
});
