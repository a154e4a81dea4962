import { describe, expect, it } from 'vitest';
import { deckPptx } from '../../../../src/charts/pptx/deckPptx.ts';
import type { SlideRatio } from '../../../../src/charts/pptx/model/deckOrder.ts';
import { aDeck, aFigure, en, figuresOrder, onSlide, tools, zh } from './decks.ts';
import { everyDrawing } from './everyDrawing.ts';
import { opened, textsOf } from './package.ts';

const practice = {
  tag: '练习数据',
  note: '不代表任何真实地区。',
  line: '练习数据：不代表任何真实地区。',
  term: '性质',
};

describe('a slide', () => {
  const figure = aFigure(everyDrawing.ranking);
  const slideOf = async (
    order: Parameters<typeof aDeck>[0],
    wish: Parameters<typeof aDeck>[1] = {},
  ) => (await opened(aDeck(order, wish))).text('ppt/slides/slide1.xml');

  it('has the finding, the measure, the source, the date and the link of its figure', async () => {
    const texts = textsOf(await slideOf([figuresOrder([onSlide(figure)])])).join('\n');

    expect(texts).toContain(figure.title);
    expect(texts).toContain(figure.subtitle);
    expect(texts).toContain('工业和信息化部，2019-11-29');
    expect(texts).toContain('2026 年 11 月 24 日');
    expect(texts).toContain('https://example.org/explore');
  });

  it.each<[SlideRatio, string]>([
    ['16:9', 'cx="12191695"'],
    ['4:3', 'cx="9144000"'],
  ])('is laid out for %s, with nothing beyond its edge', async (ratio, size) => {
    const { text } = await opened(aDeck([figuresOrder([onSlide(figure)])], { ratio }));
    const width = Number(/\d+/.exec(size)?.[0]);
    const ends = [
      ...text('ppt/slides/slide1.xml').matchAll(/<a:off x="(\d+)" y="\d+"\/>\s*<a:ext cx="(\d+)"/g),
    ].map(([, x, cx]) => Number(x) + Number(cx));

    expect(text('ppt/presentation.xml')).toContain(size);
    expect(Math.max(...ends)).toBeLessThanOrEqual(width);
  });

  it('has its title in both languages, each marked as what it is', async () => {
    const english = aFigure(everyDrawing.ranking, { title: 'At least nine clusters' });
    const xml = await slideOf([figuresOrder([onSlide(figure, english)])], { locales: [zh, en] });

    expect(textsOf(xml)).toContain('At least nine clusters');
    expect(xml).toMatch(/lang="en-US"[^>]*>(?:(?!<\/a:r>)[\s\S])*At least nine clusters/);
  });

  it('has the presenter’s title instead of the finding', async () => {
    const title = { zh: '我的标题', en: '' };

    expect(textsOf(await slideOf([figuresOrder([onSlide(figure)], { title })]))).toContain(
      '我的标题',
    );
  });

  it('marks practice data on the slide and in the properties of the file', async () => {
    const { text } = await opened(aDeck([figuresOrder([onSlide({ ...figure, practice })])]));

    expect(textsOf(text('ppt/slides/slide1.xml'))).toContain('练习数据');
    expect(text('docProps/custom.xml')).toContain(practice.line);
    expect(text('docProps/core.xml')).toContain('练习数据');
  });

  it('keeps what the presenter wrote and the method on its page of notes alone', async () => {
    const { text } = await opened(aDeck([figuresOrder([onSlide(figure)], { notes: '先说结论' })]));

    expect(textsOf(text('ppt/notesSlides/notesSlide1.xml')).join('\n')).toMatch(
      /先说结论[\s\S]*只公布下限/,
    );
    expect(text('ppt/slides/slide1.xml')).not.toContain('先说结论');
  });

  it('leads nowhere but to the web', async () => {
    const { all } = await opened(
      aDeck([figuresOrder([{ ...onSlide(figure), link: 'javascript:alert(1)' }])]),
    );

    expect(all(/slide1\.xml\.rels$/).join()).not.toContain('javascript');
  });

  it('stays within three lines, however long its title', async () => {
    const long = aFigure(everyDrawing.ranking, { title: '纺织服装产业集群'.repeat(40) });
    const shown = textsOf(await slideOf([figuresOrder([onSlide(long)])]))[0] ?? '';

    expect(shown.length).toBeLessThan(140);
    expect(shown).toMatch(/…$/);
  });
});

describe('a table on slides', () => {
  it('goes on over several slides and counts the rows that it leaves out', async () => {
    const rows = Array.from({ length: 150 }, (_, index) => [
      { text: `集群 ${index}` },
      { text: '1', value: 1 },
    ]);
    const base = aFigure(everyDrawing.ranking);
    const long = { ...base, table: { ...base.table, rows } };
    const { all } = await opened(aDeck([figuresOrder([{ ...onSlide(long), face: 'table' }])]));
    const slides = all(/slides\/slide\d+\.xml$/);
    const shown = slides
      .flatMap((slide) => textsOf(slide))
      .filter((text) => text.startsWith('集群 ')).length;

    expect(slides).toHaveLength(4);
    expect(textsOf(slides[3] ?? '').join()).toContain(`另有 ${150 - shown} 行未列`);
  });
});

describe('writing a presentation', () => {
  const order = aDeck([1, 2, 3].map(() => figuresOrder([onSlide(aFigure(everyDrawing.ranking))])));

  it('tells how far it is after each slide', async () => {
    const seen: number[] = [];
    await deckPptx(order, tools, { onProgress: ({ done }) => seen.push(done) });

    expect(seen).toEqual([1, 2, 3]);
  });

  it('stops where the reader cancels', async () => {
    const canceller = new AbortController();
    const writing = deckPptx(order, tools, {
      signal: canceller.signal,
      onProgress: () => canceller.abort(),
    });

    await expect(writing).rejects.toThrow(/abort/i);
  });
});
