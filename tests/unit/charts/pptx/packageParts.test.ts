import { describe, expect, it } from 'vitest';
import { aDeck, aFigure, figuresOrder, none, onSlide } from './decks.ts';
import { everyDrawing } from './everyDrawing.ts';
import { opened, textsOf } from './package.ts';
import { named, xmlTree } from './xmlTree.ts';

const odd = 'A & B < C > "D" \u0007 龘𠮷';
const whole = await opened(
  aDeck(
    [
      { kind: 'title', title: { zh: '纺织', en: 'Textiles' }, subtitle: none, notes: '' },
      ...Object.values(everyDrawing).map((drawing) => figuresOrder([onSlide(aFigure(drawing))])),
      figuresOrder(
        Object.values(everyDrawing)
          .slice(0, 4)
          .map((drawing) => onSlide(aFigure(drawing))),
      ),
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
      .flatMap((part) =>
        ['a:rPr', 'a:defRPr', 'a:endParaRPr'].flatMap((name) => named(xmlTree(part), name)),
      );

    expect(
      runs.filter(
        ({ children }) =>
          !isInOrder(
            children.map(({ name }) => name),
            order,
          ),
      ),
    ).toEqual([]);
  });

  it.each([
    [
      'c:ser',
      [
        'c:idx',
        'c:order',
        'c:tx',
        'c:spPr',
        'c:invertIfNegative',
        'c:marker',
        'c:dPt',
        'c:dLbls',
        'c:cat',
        'c:xVal',
        'c:val',
        'c:yVal',
        'c:smooth',
        'c:bubbleSize',
        'c:bubble3D',
      ],
    ],
    [
      'c:dLbl',
      [
        'c:idx',
        'c:layout',
        'c:tx',
        'c:spPr',
        'c:txPr',
        'c:dLblPos',
        'c:showLegendKey',
        'c:showVal',
        'c:showCatName',
        'c:showSerName',
        'c:showPercent',
        'c:showBubbleSize',
      ],
    ],
    [
      'c:valAx',
      [
        'c:axId',
        'c:scaling',
        'c:delete',
        'c:axPos',
        'c:majorGridlines',
        'c:title',
        'c:numFmt',
        'c:majorTickMark',
        'c:minorTickMark',
        'c:tickLblPos',
        'c:spPr',
        'c:txPr',
        'c:crossAx',
        'c:crosses',
        'c:crossBetween',
        'c:majorUnit',
      ],
    ],
    [
      'c:catAx',
      [
        'c:axId',
        'c:scaling',
        'c:delete',
        'c:axPos',
        'c:title',
        'c:numFmt',
        'c:majorTickMark',
        'c:minorTickMark',
        'c:tickLblPos',
        'c:spPr',
        'c:txPr',
        'c:crossAx',
        'c:crosses',
        'c:crossesAt',
        'c:auto',
        'c:lblAlgn',
        'c:lblOffset',
        'c:tickLblSkip',
        'c:noMultiLvlLbl',
      ],
    ],
    ['c:dPt', ['c:idx', 'c:invertIfNegative', 'c:marker', 'c:bubble3D', 'c:spPr']],
  ])('has the children of %s in the order of the schema', (name, order) => {
    const nodes = whole.all(/charts\/chart\d+\.xml$/).flatMap((part) => named(xmlTree(part), name));

    expect(nodes.length).toBeGreaterThan(0);
    expect(
      nodes.filter(
        ({ children }) =>
          !isInOrder(
            children.map((child) => child.name),
            order,
          ),
      ),
    ).toEqual([]);
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

  it('draws maps, areas, heat and panels as pictures with an SVG beside each PNG', () => {
    const svg = whole.paths.filter((path) => path.endsWith('.svg')).length;

    expect(svg).toBe(8);
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
    expect(whole.text('docProps/custom.xml')).toContain(
      '{&quot;format&quot;:&quot;textile-clusters-figure&quot;}',
    );
    expect(whole.text('_rels/.rels')).toContain('docProps/custom.xml');
  });

  it('writes characters of markup as text and drops those that XML forbids', () => {
    const title = whole
      .all(/slides\/slide\d+\.xml$/)
      .flatMap(textsOf)
      .find((text) => text.startsWith('A &amp;'));

    expect(title).toBe('A &amp; B &lt; C &gt; &quot;D&quot;  龘𠮷');
  });
});
