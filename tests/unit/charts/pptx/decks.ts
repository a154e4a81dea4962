import type { Figure } from '../../../../src/charts/figure.ts';
import { deckPptx } from '../../../../src/charts/pptx/deckPptx.ts';
import type {
  DeckOrder,
  SlideFigure,
  SlideOrder,
} from '../../../../src/charts/pptx/model/deckOrder.ts';
import type { SlideTools } from '../../../../src/charts/pptx/package/port.ts';
import type { Drawing } from '../../../../src/charts/drawing.ts';
import { numeric, words } from '../../../../src/charts/sheet.ts';
import { loadLocale } from '../../../../src/i18n/locale.ts';
import { palette } from './palette.ts';

/** Presentations with named defaults: a test states only what it is about. */

export const zh = await loadLocale('zh');
export const en = await loadLocale('en');

export function aFigure(drawing: Drawing, wish: Partial<Figure> = {}): Figure {
  return {
    id: drawing.kind,
    title: '至少九个集群年收入过千亿元',
    subtitle: '年主营业务收入，亿元，2019 年',
    filters: '',
    drawing,
    marks: [],
    table: {
      caption: '年主营业务收入',
      columns: [
        { header: '集群', kind: 'words' },
        { header: '收入（亿元）', kind: 'number' },
      ],
      rows: [
        [words('柯桥'), numeric(1000, '> 1,000')],
        [words('盛泽'), words('未公布')],
      ],
    },
    notes: ['只公布下限，不分先后。'],
    sources: [{ text: '工业和信息化部，2019-11-29', url: 'https://example.org/', kind: '' }],
    vintage: '内置数据 2026.11',
    dataset: { name: 'test', version: '2026.11', hash: '0123456789abcdef' },
    version: '2026.11',
    practice: null,
    ...wish,
  };
}

export const onSlide = (...faces: readonly Figure[]): SlideFigure => ({
  faces,
  face: 'chart',
  link: 'https://example.org/explore?chart=ranking&lang=zh#ranking',
  madeOn: '2026-11-24',
});

export const none = { zh: '', en: '' };

export const figuresOrder = (
  figures: readonly SlideFigure[],
  wish: Partial<Extract<SlideOrder, { kind: 'figures' }>> = {},
): SlideOrder => ({ kind: 'figures', title: none, figures, notes: '', ...wish });

export function aDeck(slides: readonly SlideOrder[], wish: Partial<DeckOrder> = {}): DeckOrder {
  return { title: '座谈会汇报', slides, ratio: '16:9', locales: [zh], palette, proof: '', ...wish };
}

const png = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (character) => character.charCodeAt(0),
);

/** Pictures of one colour, because a test has no browser. */
export const tools: SlideTools = {
  picture: (_, __, { width, height }) =>
    Promise.resolve({
      svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="#ccc"/></svg>`,
      png,
    }),
  pause: () => Promise.resolve(),
};

export const written = (order: DeckOrder) => deckPptx(order, tools);
