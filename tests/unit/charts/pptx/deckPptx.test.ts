import { describe, expect, it } from 'vitest';
import { deckPptx } from '../../../../src/charts/pptx/deckPptx.ts';
import type { SlideRatio } from '../../../../src/charts/pptx/model/deckOrder.ts';
import { aDeck, aFigure, en, figuresOrder, none, onSlide, tools, zh } from './decks.ts';
import { everyDrawing } from './everyDrawing.ts';
import { opened, textsOf } from './package.ts';
import { named, xmlTree } from './xmlTree.ts';

const odd = 'A & B < C > "D" \u0007 龘𠮷';
const practice = { tag: '练习数据', note: '不代表任何真实地区。', line: '练习数据：不代表任何真实地区。', term: '性质' };
const whole = await opened(
  aDeck(
    [
      { kind: 'title', title: { zh: '纺织', en: 'Textiles' }, subtitle: none, notes: '' },
      ...Object.values(everyDrawing).map((drawing) => figuresOrder([onSlide(aFigure(drawing))])),
      figuresOrder(Object.values(everyDrawing).slice(0, 4).map((drawing) => onSlide(aFigure(drawing)))),
      figuresOrder([{ ...onSlide(aFigure(everyDrawing.ranking, { title: odd })), face: 'table' }]),
      { kind: 'method', definitions: [], notes: '' },
    ],
    { proof: '{"format":"textile-clusters-figure"}' },
  ),
);
const parts = whole.paths.filter((path) => /\.(xml|rels)$/.test(path));

/** Where each child stands in the order of its schema; unknown ones do not count. */
const isInOrder = (names: readonly string[], order: readonly string[]) => {
  const places = names.map((name) => order.indexOf(name)).filter((place) => place >= 0);

  return places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0));
};

describe('a presentation of every kind of figure', () => {
  it.each(parts)('is well-formed in %s', (path) => {
    expect(() => xmlTree(whole.text(path))).not.toThrow();
  });

  it('has an East Asian face in every chart, slide, page of notes and theme, and no empty one', () => {
    const xml = whole.all(/(charts\/chart|slides\/slide|notesSlide|theme\/theme)\d+\.xml$/);

    expect(xml.filter((part) => !/<a:ea typeface="[^"]+"/.test(part))).toEqual([]);
    expect(xml.filter((part) => part.includes('<a:ea typeface=""'))).toEqual([]);
  });

  it('has an East Asian face behind every Latin one', () => {
    const bare = whole
      .all(/(charts\/chart|slides\/slide)\d+\.xml$/)
      .filter((part) => /<a:latin [^>]*\/>(?!<a:ea )/.test(part));

    expect(bare).toEqual([]);
  });

  it('is in the language of its texts', () => {
    const foreign = whole
      .all(/(charts\/chart|slides\/slide|notesSlide)\d+\.xml$/)
      .flatMap((part) => part.match(/<a:(rPr|defRPr|endParaRPr) lang="(?!zh-CN)[^"]*"/g) ?? []);

    expect(foreign).toEqual([]);
  });

  it('has the children of run properties in the order of the schema', () => {
    const order = ['a:ln', 'a:solidFill', 'a:latin', 'a:ea', 'a:cs', 'a:hlinkClick'];
    const runs = whole
      .all(/(charts\/chart|slides\/slide)\d+\.xml$/)
      .flatMap((part) => ['a:rPr', 'a:defRPr', 'a:endParaRPr'].flatMap((name) => named(xmlTree(part), name)));

    expect(runs.filter(({ children }) => !isInOrder(children.map(({ name }) => name), order))).toEqual([]);
  });

  it.each([
    ['c:ser', ['c:idx', 'c:order', 'c:tx', 'c:spPr', 'c:invertIfNegative', 'c:marker', 'c:dPt', 'c:dLbls', 'c:cat', 'c:xVal', 'c:val', 'c:yVal', 'c:smooth', 'c:bubbleSize', 'c:bubble3D']],
    ['c:dLbl', ['c:idx', 'c:layout', 'c:tx', 'c:spPr', 'c:txPr', 'c:dLblPos', 'c:showLegendKey', 'c:showVal', 'c:showCatName', 'c:showSerName', 'c:showPercent', 'c:showBubbleSize']],
    ['c:valAx', ['c:axId', 'c:scaling', 'c:delete', 'c:axPos', 'c:majorGridlines', 'c:title', 'c:numFmt', 'c:majorTickMark', 'c:minorTickMark', 'c:tickLblPos', 'c:spPr', 'c:txPr', 'c:crossAx', 'c:crosses', 'c:crossBetween', 'c:majorUnit']],
    ['c:catAx', ['c:axId', 'c:scaling', 'c:delete', 'c:axPos', 'c:title', 'c:numFmt', 'c:majorTickMark', 'c:minorTickMark', 'c:tickLblPos', 'c:spPr', 'c:txPr', 'c:crossAx', 'c:crosses', 'c:crossesAt', 'c:auto', 'c:lblAlgn', 'c:lblOffset', 'c:tickLblSkip', 'c:noMultiLvlLbl']],
    ['c:dPt', ['c:idx', 'c:invertIfNegative', 'c:marker', 'c:bubble3D', 'c:spPr']],
  ])('has the children of %s in the order of the schema', (name, order) => {
    const nodes = whole.all(/charts\/chart\d+\.xml$/).flatMap((part) => named(xmlTree(part), name));

    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes.filter(({ children }) => !isInOrder(children.map((child) => child.name), order))).toEqual([]);
  });

  it('has a text for every chart, table and picture', () => {
    const described = whole.all(/slides\/slide\d+\.xml$/).flatMap((part) => {
      const tree = xmlTree(part);

      return [...named(tree, 'p:nvGraphicFramePr'), ...named(tree, 'p:nvPicPr')].map(
        ({ children }) => children[0]?.attributes['descr'] ?? '',
      );
    });

    expect(described.length).toBeGreaterThan(20);
    expect(described.filter((text) => text === '')).toEqual([]);
  });

  it('numbers the objects of a slide once each', () => {
    const doubled = whole.all(/slides\/slide\d+\.xml$/).filter((part) => {
      const ids = named(xmlTree(part), 'p:cNvPr').map(({ attributes }) => attributes['id']);

      return new Set(ids).size !== ids.length;
    });

    expect(doubled).toEqual([]);
  });

  it('has a title on every slide', () => {
    const without = whole
      .all(/slides\/slide\d+\.xml$/)
      .filter((part) => !part.includes('<p:ph type="title"/>'));

    expect(without).toEqual([]);
  });

  it('draws maps, areas and heat as pictures with an SVG beside each PNG', () => {
    const svg = whole.paths.filter((path) => path.endsWith('.svg')).length;

    expect(svg).toBe(6);
    expect(whole.paths.filter((path) => path.endsWith('.png'))).toHaveLength(svg);
  });

  it('names only parts that are there', () => {
    const announced = [...whole.text('[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g)].map(
      ([, path = '']) => path,
    );

    expect(announced.filter((path) => !whole.paths.includes(path))).toEqual([]);
  });

  it('has the dyes as the accents of its theme, and its charts take them from there', () => {
    expect(whole.text('ppt/theme/theme1.xml')).toContain('<a:accent1><a:srgbClr val="34468C"/>');
    expect(whole.all(/charts\/chart\d+\.xml$/)[0]).toContain('<a:schemeClr val="accent1"/>');
  });

  it('carries the proof among its properties', () => {
    expect(whole.text('docProps/custom.xml')).toContain('{&quot;format&quot;:&quot;textile-clusters-figure&quot;}');
    expect(whole.text('_rels/.rels')).toContain('docProps/custom.xml');
  });

  it('writes characters of markup as text and drops those that XML forbids', () => {
    const title = whole.all(/slides\/slide\d+\.xml$/).flatMap(textsOf).find((text) => text.startsWith('A &amp;'));

    expect(title).toBe('A &amp; B &lt; C &gt; &quot;D&quot;  龘𠮷');
  });
});

describe('a slide', () => {
  const figure = aFigure(everyDrawing.ranking);
  const slideOf = async (order: Parameters<typeof aDeck>[0], wish: Parameters<typeof aDeck>[1] = {}) =>
    (await opened(aDeck(order, wish))).text('ppt/slides/slide1.xml');

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

    expect(textsOf(await slideOf([figuresOrder([onSlide(figure)], { title })]))).toContain('我的标题');
  });

  it('marks practice data on the slide and in the properties of the file', async () => {
    const { text } = await opened(aDeck([figuresOrder([onSlide({ ...figure, practice })])]));

    expect(textsOf(text('ppt/slides/slide1.xml'))).toContain('练习数据');
    expect(text('docProps/custom.xml')).toContain(practice.line);
    expect(text('docProps/core.xml')).toContain('练习数据');
  });

  it('keeps what the presenter wrote and the method on its page of notes alone', async () => {
    const { text } = await opened(aDeck([figuresOrder([onSlide(figure)], { notes: '先说结论' })]));

    expect(textsOf(text('ppt/notesSlides/notesSlide1.xml')).join('\n')).toMatch(/先说结论[\s\S]*只公布下限/);
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
    const rows = Array.from({ length: 150 }, (_, index) => [{ text: `集群 ${index}` }, { text: '1', value: 1 }]);
    const base = aFigure(everyDrawing.ranking);
    const long = { ...base, table: { ...base.table, rows } };
    const { all } = await opened(aDeck([figuresOrder([{ ...onSlide(long), face: 'table' }])]));
    const slides = all(/slides\/slide\d+\.xml$/);
    const shown = slides.flatMap((slide) => textsOf(slide)).filter((text) => text.startsWith('集群 ')).length;

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
