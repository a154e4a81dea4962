import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { BriefingOrder } from '../../../../src/charts/docx/briefingOrder.ts';
import { briefingDocx, type BriefingTools } from '../../../../src/charts/docx/briefingDocx.ts';
import type { Figure } from '../../../../src/charts/figure.ts';
import { words } from '../../../../src/charts/sheet.ts';
import type { Locale } from '../../../../src/i18n/locale.ts';
import { aCountsRow, countsOf } from '../drawings.ts';
import { aFigure, en, onSlide, zh } from '../pptx/decks.ts';

const tools: BriefingTools = {
  picture: () =>
    Promise.resolve({
      svg: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
      png: new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
    }),
  pause: () => Promise.resolve(),
};

const drawn = (wish: Partial<Figure> = {}) => aFigure(countsOf([aCountsRow()]), wish);

const orderOf = (
  figures: readonly (readonly Figure[])[],
  locales: readonly [Locale, ...Locale[]] = [zh],
): BriefingOrder => ({
  title: '纺织服装产业集群',
  subtitle: '',
  lede: '',
  locales,
  madeOn: '2026-11-25',
  parts: figures.map((faces) => ({ kind: 'figure', figure: onSlide(...faces) })),
});

async function partsOf(order: BriefingOrder): Promise<Readonly<Record<string, string>>> {
  const bytes = new Uint8Array(await (await briefingDocx(order, tools)).arrayBuffer());

  return Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => name.endsWith('.xml'))
      .map(([name, content]) => [name, strFromU8(content)]),
  );
}

async function documentOf(order: BriefingOrder): Promise<string> {
  return (await partsOf(order))['word/document.xml'] ?? '';
}

const textsOf = (xml: string) =>
  [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text]) => text).join(''),
  );

describe('a Word briefing', () => {
  it('numbers its findings, and says which figure shows each', async () => {
    const xml = await documentOf(orderOf([[drawn({ title: '甲' })], [drawn({ title: '乙' })]]));
    const findings = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*Briefing-finding.*?<\/w:p>/gs)];

    expect(textsOf(xml)).toEqual(expect.arrayContaining(['甲（见图1）', '乙（见图2）']));
    expect(findings).toHaveLength(2);
    expect(findings.every(([paragraph]) => paragraph.includes('<w:numPr>'))).toBe(true);
  });

  it('names figures below and tables above, counted by themselves', async () => {
    const table = aFigure(
      { kind: 'table', sheet: { caption: '', columns: [], rows: [] } },
      { title: '表的结论' },
    );
    const texts = textsOf(await documentOf(orderOf([[table], [drawn({ title: '图的结论' })]])));

    expect(texts).toEqual(
      expect.arrayContaining(['表1\u3000表的结论', '图1\u3000图的结论', '表2\u3000年主营业务收入']),
    );
  });

  it('counts figures in fields that Word can renumber', async () => {
    expect(await documentOf(orderOf([[drawn()]]))).toContain('SEQ 图');
    expect(await documentOf(orderOf([[drawn()]], [en]))).toContain('SEQ Figure');
  });

  it('draws three rules in a table and no others', async () => {
    const xml = await documentOf(orderOf([[drawn()]]));
    const rules = [
      ...xml.matchAll(
        /<w:(top|bottom|left|right|insideH|insideV) w:val="single"[^>]*w:sz="(\d+)"/g,
      ),
    ].map(([, side, size]) => `${side} ${size}`);

    expect(new Set(rules)).toEqual(new Set(['top 12', 'bottom 12', 'bottom 6']));
    expect(xml).toContain('<w:tblHeader/>');
    expect(xml).toContain('<w:cantSplit/>');
  });

  it('says how many rows and columns of a long table it leaves out', async () => {
    const table = {
      caption: '长表',
      columns: Array.from({ length: 8 }, (_, at) => ({
        header: `列${at}`,
        kind: 'words' as const,
      })),
      rows: Array.from({ length: 15 }, () => Array.from({ length: 8 }, () => words('x'))),
    };

    expect(textsOf(await documentOf(orderOf([[drawn({ table })]])))).toContain(
      '另有 3 行、2 列未列，见原图链接。',
    );
  });

  it('lists every source of every figure once, and each figure refers to its own by number', async () => {
    const source = (text: string) => ({ text, url: null, kind: '' });
    const texts = textsOf(
      await documentOf(
        orderOf([
          [drawn({ sources: [source('甲报'), source('乙报')] })],
          [drawn({ sources: [source('乙报'), source('丙报'), source('丁报')] })],
        ]),
      ),
    );

    for (const name of ['甲报', '乙报', '丙报', '丁报']) {
      expect(texts.filter((text) => text.startsWith(name))).toHaveLength(1);
    }
    expect(texts).toEqual(expect.arrayContaining(['来源：[1][2]', '来源：[2]–[4]']));
  });

  it('keeps a finding without a figure, and its notes', async () => {
    const nothing = aFigure(
      { kind: 'empty', cause: 'data', reason: '未公布' },
      { title: '没有公布值', notes: ['此处说明。'] },
    );
    const texts = textsOf(await documentOf(orderOf([[drawn()], [nothing]])));

    expect(texts).toContain('没有公布值');
    expect(texts).toContain('发现2：此处说明。');
  });

  it.each([
    { locale: zh, title: '方正小标宋简体', body: '仿宋_GB2312', lang: 'zh-CN' },
    { locale: en, title: 'Microsoft YaHei', body: 'Microsoft YaHei', lang: 'en-US' },
  ])(
    'has in $lang a typeface for characters and a language in every style',
    async ({ locale, title, body, lang }) => {
      const parts = await partsOf(orderOf([[drawn()]], [locale]));
      const own = [
        ...(parts['word/styles.xml'] ?? '').matchAll(
          /<w:style [^>]*w:styleId="Briefing-(\w+)".*?<\/w:style>/gs,
        ),
      ];
      const styleOf = (look: string) => own.find(([, name]) => name === look)?.[0] ?? '';

      expect(own.length).toBeGreaterThan(10);
      for (const [style] of own) {
        expect(style).toMatch(/w:eastAsia="[^"]+"/);
        expect(style).toContain(`<w:lang w:val="${lang}" w:eastAsia="zh-CN"/>`);
      }
      expect(styleOf('title')).toContain(`w:eastAsia="${title}"`);
      expect(styleOf('body')).toContain(`w:eastAsia="${body}"`);
      expect(parts['word/document.xml']).toContain(`<w:lang w:val="${lang}" w:eastAsia="zh-CN"/>`);
    },
  );

  it('sets Chinese as official documents are set: A4, their margins, fixed lines of 28 points', async () => {
    const parts = await partsOf({ ...orderOf([[drawn()]]), lede: '导语' });

    expect(parts['word/document.xml']).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(parts['word/document.xml']).toMatch(
      /<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/,
    );
    expect(parts['word/styles.xml']).toMatch(/w:line="560" w:lineRule="exact"/);
  });

  it('names what stands in for typefaces that a computer lacks', async () => {
    const fonts = (await partsOf(orderOf([[drawn()]])))['word/fontTable.xml'] ?? '';

    expect(fonts).toMatch(/w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong/);
    expect(fonts).toMatch(/w:name="方正小标宋简体"><w:altName w:val="宋体,SimSun/);
  });

  it('in two languages is written in the first, with titles in the second', async () => {
    const texts = textsOf(
      await documentOf(
        orderOf([[drawn({ title: '结论' }), drawn({ title: 'Finding' })]], [zh, en]),
      ),
    );

    expect(texts).toContain('结论（见图1）');
    expect(texts.filter((text) => text === 'Finding')).toHaveLength(2);
  });

  it('says on every page that practice data mean no real place', async () => {
    const practice = { tag: '练习', note: '虚构', line: '练习数据：虚构。', term: '练习' };
    const parts = await partsOf(orderOf([[drawn({ practice })]]));
    const headers = Object.entries(parts).filter(([name]) => name.startsWith('word/header'));

    expect(headers.some(([, xml]) => xml.includes('练习数据：虚构。'))).toBe(true);
    expect(
      Object.keys(await partsOf(orderOf([[drawn()]]))).some((name) =>
        name.startsWith('word/header'),
      ),
    ).toBe(false);
  });
});
