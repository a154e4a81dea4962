import { describe, expect, it } from 'vitest';
import { briefingBlocks, deckBriefing } from '../../../../src/charts/docx/briefing.ts';
import { columnShares } from '../../../../src/charts/docx/briefingTable.ts';
import { runsOf } from '../../../../src/charts/docx/endMatter.ts';
import { aCountsRow, countsOf } from '../drawings.ts';
import { aFigure, figuresOrder, none, onSlide, zh } from '../pptx/decks.ts';
import { palette } from '../pptx/palette.ts';

const inBoth = (text: string) => ({ zh: text, en: text });

describe('a deck as a briefing', () => {
  const figure = onSlide(aFigure(countsOf([aCountsRow()])));
  const deck = {
    title: '未命名演示',
    ratio: '16:9',
    locales: [zh],
    palette,
    proof: '',
    slides: [
      { kind: 'title', title: inBoth('产业集群'), subtitle: inBoth('汇报'), notes: '' },
      { kind: 'section', title: inBoth('一省'), subtitle: none, notes: '' },
      figuresOrder([figure, figure]),
      { kind: 'method', definitions: [], notes: '' },
    ],
  } as const;

  it('takes its name from the title slide, else from the deck', () => {
    const { slides } = deck;

    expect(deckBriefing(deck, '2026-11-25')).toMatchObject({ title: '产业集群', subtitle: '汇报' });
    expect(deckBriefing({ ...deck, slides: slides.slice(1) }, '2026-11-25').title).toBe(
      '未命名演示',
    );
  });

  it('keeps sections and figures in their order and leaves the method slide to its own end', () => {
    const kinds = deckBriefing(deck, '2026-11-25').parts.map(({ kind }) => kind);

    expect(kinds).toEqual(['section', 'figure', 'figure']);
  });

  it('without figures has a title and a date and promises nothing', () => {
    const blocks = briefingBlocks(deckBriefing({ ...deck, slides: [] }, '2026-11-25'));

    expect(blocks.map((block) => block.kind === 'words' && block.look)).toEqual([
      'title',
      'byline',
    ]);
  });
});

describe('runs of numbers', () => {
  it.each([
    { numbers: [], runs: [] },
    { numbers: [4], runs: [[4, 4]] },
    {
      numbers: [1, 2, 3, 7, 9, 10],
      runs: [
        [1, 3],
        [7, 7],
        [9, 10],
      ],
    },
  ])('joins $numbers', ({ numbers, runs }) => {
    expect(runsOf(numbers)).toEqual(runs);
  });
});

describe('the shares of columns', () => {
  it('fill the line, and a long text gets more of it than a short one', () => {
    const shares = columnShares({
      headers: ['年份', '名称'],
      isNumber: [true, false],
      rows: [['2019', '广东省汕头市潮南区两英镇']],
    });

    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(shares[1]).toBeGreaterThan(shares[0] ?? 1);
  });
});
