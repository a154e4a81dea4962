import { describe, expect, it } from 'vitest';
import { figureBody } from '../../../../src/charts/pptx/native/figureBody.ts';
import { pathsOf } from '../../../../src/charts/pptx/native/paths.ts';
import { aBoundsRow, aMark, aPoint, aTrend, boundsOf } from '../drawings.ts';
import { aDeck, aFigure, figuresOrder, onSlide, zh } from './decks.ts';
import { everyDrawing, lorenz } from './everyDrawing.ts';
import { cachedValues, firstChart, opened, textsOf } from './package.ts';

const deckOf = (drawing: (typeof everyDrawing)['share']) =>
  aDeck([figuresOrder([onSlide(aFigure(drawing))])]);

describe('what a figure is on a slide', () => {
  it.each([
    ['share', 'c:barChart'],
    ['bounds', 'c:barChart'],
    ['ranking', 'c:barChart'],
    ['counts', 'c:barChart'],
    ['groups', 'c:barChart'],
    ['composition', 'c:barChart'],
    ['months', 'c:barChart'],
    ['distribution', 'c:barChart'],
    ['peers', 'c:barChart'],
    ['gaps', 'c:barChart'],
    ['trend', 'c:lineChart'],
    ['series', 'c:lineChart'],
    ['slope', 'c:lineChart'],
    ['cumulative', 'c:lineChart'],
    ['years-and-parts', 'c:lineChart'],
    ['scatter', 'c:scatterChart'],
    ['radar', 'c:radarChart'],
  ] as const)('is a native chart for %s', async (kind, element) => {
    expect((await firstChart(deckOf(everyDrawing[kind]))).xml).toContain(`<${element}>`);
  });

  it('is a bubble chart where areas say something', async () => {
    const { scatter } = everyDrawing;
    const sized = { ...scatter, isSized: true } as typeof scatter;

    expect((await firstChart(deckOf(sized))).xml).toContain('<c:bubbleChart>');
  });

  it.each(['tile-map', 'point-map', 'treemap', 'heatmap', 'multiples', 'value-strip'] as const)(
    'is a picture for %s',
    (kind) => {
      expect(figureBody(everyDrawing[kind], zh).kind).toBe('picture');
    },
  );

  it('is a picture for a Lorenz curve', () => {
    expect(figureBody(lorenz, zh).kind).toBe('picture');
  });

  it('is the reason where there is nothing to draw', () => {
    expect(figureBody(everyDrawing.empty, zh)).toEqual({
      kind: 'words',
      text: '没有符合条件的集群。',
    });
  });
});

describe('the workbook behind a chart', () => {
  it.each(['share', 'ranking', 'counts', 'months', 'series', 'radar', 'slope'] as const)(
    'holds the values that the chart of %s shows',
    async (kind) => {
      const { xml, drawn } = await firstChart(deckOf(everyDrawing[kind]));
      const values = cachedValues(xml);
      const columns = values.map((_, index) =>
        drawn
          .slice(1)
          .flatMap((row) => (typeof row[index + 1] === 'number' ? [row[index + 1]] : [])),
      );

      expect(columns).toEqual(values);
    },
  );

  it('holds the table of the figure with its numbers as numbers', async () => {
    expect((await firstChart(deckOf(everyDrawing.ranking))).table).toEqual([
      ['集群', '收入（亿元）'],
      ['柯桥', 1000],
      ['盛泽', '未公布'],
    ]);
  });

  it('holds values in the unit of the axis', async () => {
    const { drawn } = await firstChart(deckOf(boundsOf([aBoundsRow()])));

    expect(drawn[1]?.[1]).toBe(100);
  });
});

describe('doubt in a native chart', () => {
  it('is a text with its sign and a shape beyond the bar for a lower bound', async () => {
    const { text, all } = await opened(deckOf(everyDrawing.bounds));
    const slide = text('ppt/slides/slide1.xml');

    expect(all(/chart\d+\.xml$/).flatMap(textsOf)).toContain('&gt; 100 billion yuan');
    expect(slide).toMatch(
      /<p:grpSp>[\s\S]*<p:graphicFrame>[\s\S]*name="open-end [\s\S]*<\/p:grpSp>/,
    );
    expect(textsOf(slide).join()).toContain('渐隐的开口端另画为形状');
  });

  it('is a weave for a calculated value', async () => {
    expect((await firstChart(deckOf(everyDrawing.groups))).xml).toContain('prst="wdUpDiag"');
  });

  it('is a gap for a value that is not published, never zero', async () => {
    const { xml, drawn } = await firstChart(deckOf(everyDrawing.groups));

    expect(cachedValues(xml)).toEqual([[120]]);
    expect(drawn[2]?.[1] ?? null).toBeNull();
    expect(xml).toContain('西部，未公布');
  });

  it('is a ring for an inferred year and a sign for sources that differ', async () => {
    const { xml } = await firstChart(deckOf(everyDrawing.trend));

    expect(xml).toMatch(/<c:dPt><c:idx val="3"\/><c:marker>[\s\S]*?<a:schemeClr val="bg1"\/>/);
    expect(textsOf(xml)).toContain('≠ 204 复查');
  });

  it('is a dashed edge for an upper bound', async () => {
    const { xml } = await firstChart(deckOf(everyDrawing.peers));

    expect(textsOf(xml).some((text) => text.startsWith('&lt; 100'))).toBe(true);
    expect(xml).toContain('<a:prstDash val="sysDash"/>');
  });
});

describe('lines of a trend', () => {
  it('go on where one stretch begins at the end of another', () => {
    const stretch = (from: string, to: string, isDotted = false) => ({ from, to, isDotted });

    expect(pathsOf([stretch('a', 'b'), stretch('b', 'c'), stretch('c', 'd', true)])).toEqual([
      { ids: ['a', 'b', 'c'], isDotted: false },
      { ids: ['c', 'd'], isDotted: true },
    ]);
  });

  it('stand on an axis of every year, so that equal distances are equal times', async () => {
    const points = [aPoint({ at: 2002, id: 'a' }), aPoint({ at: 2005, id: 'b' })];
    const { drawn } = await firstChart(deckOf(aTrend(points)));

    expect(drawn.slice(1).map(([year]) => year)).toEqual(['2002', '2003', '2004', '2005']);
  });

  it('of one point are drawn', async () => {
    const { xml } = await firstChart(deckOf(aTrend([aPoint({ at: 2019, value: 7 })])));

    expect(cachedValues(xml)).toEqual([[7]]);
  });
});

describe('a long ranking', () => {
  it('is cut where names could not be read, and says how many rows are left', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => ({
      rank: String(index + 1),
      name: `集群 ${index}`,
      place: '',
      bar: aMark({ id: `m${index}`, value: 200 - index }),
      year: '',
      tone: 'own' as const,
    }));
    const { all, text } = await opened(deckOf({ kind: 'ranking', rows, unit: '亿元', perUnit: 1 }));
    const shown = cachedValues(all(/chart\d+\.xml$/)[0] ?? '')[0]?.length ?? 0;

    expect(shown).toBeGreaterThan(5);
    expect(textsOf(text('ppt/slides/slide1.xml')).join()).toContain(`另有 ${120 - shown} 行`);
  });
});
