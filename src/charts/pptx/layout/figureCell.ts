import type { Locale } from '../../../i18n/locale.ts';
import type { Figure } from '../../figure.ts';
import type { ChartPanel } from '../model/figureBody.ts';
import type { SlideFigure } from '../model/deckOrder.ts';
import type { SlidePart } from '../model/slideParts.ts';
import { figureBody } from '../native/figureBody.ts';
import type { TextStyle } from '../xml/textXml.ts';
import type { SlideBox } from './box.ts';
import { lineHeight, sizes } from './page.ts';
import { placedChart } from './placedChart.ts';
import { tablePage } from './table.ts';
import { linesIn, paragraph, run, shortened, textPart } from './texts.ts';

/** What a figure puts into its place, and what it adds to the notes. */
export interface FigureCell {
  readonly parts: readonly SlidePart[];
  readonly remarks: readonly string[];
  /** How many rows had no room. */
  readonly left: number;
}

/** A figure in its place: native charts, a picture, its table, or why there is nothing. */
export function figureCell(
  { faces: [figure], face }: SlideFigure,
  box: SlideBox,
  { locale, size }: { readonly locale: Locale; readonly size: number },
): FigureCell {
  if (!figure) return { parts: [], remarks: [], left: 0 };
  if (face === 'table') return tableCell(figure, box, { locale, size });
  const body = figureBody(figure.drawing, locale);
  switch (body.kind) {
    case 'charts':
      return chartCell(figure, body, box, { locale, size });
    case 'picture':
      return { parts: [pictureOf(figure, box, locale)], remarks: [], left: 0 };
    case 'words':
      // The reason is the title already.
      return {
        parts: body.text === figure.title ? [] : [wordsOf(body.text, box, locale)],
        remarks: [],
        left: 0,
      };
  }
}

const pictureOf = (figure: Figure, box: SlideBox, locale: Locale): SlidePart => ({
  kind: 'picture',
  name: `Picture ${figure.id}`,
  alt: altOf(figure, locale),
  box,
  figure,
  locale,
});

function wordsOf(words: string, box: SlideBox, { language }: Locale): SlidePart {
  const style: TextStyle = { size: sizes.secondTitle, colour: 'ink-2' };

  return textPart('Reason', box, [paragraph(run(words, style, language))]);
}

/** What those who do not see the figure are told. */
export function altOf({ title, subtitle, practice }: Figure, { text }: Locale): string {
  return [practice?.line ?? '', text.slides.alt.chart(title, subtitle)].filter(Boolean).join(' ');
}

function tableCell(
  figure: Figure,
  box: SlideBox,
  { locale, size }: { readonly locale: Locale; readonly size: number },
): FigureCell {
  const { part, next } = tablePage({ figure, locale, box, size, from: 0 });
  const left = figure.table.rows.length - next;

  return { parts: [part], remarks: left > 0 ? [moreRows(left, locale)] : [], left };
}

export const moreRows = (left: number, { text, format }: Locale) =>
  text.slides.moreRows(format.number(left));

function chartCell(
  figure: Figure,
  {
    panels,
    remarks,
  }: { readonly panels: readonly ChartPanel[]; readonly remarks: readonly string[] },
  box: SlideBox,
  { locale, size }: { readonly locale: Locale; readonly size: number },
): FigureCell {
  const { slides } = locale.text;
  const places = panelBoxes(box, panels.length);
  const cells = panels.map((panel, index) =>
    panelParts(figure, panel, { box: places[index] ?? box, index, locale, size }),
  );
  const charts = cells.flatMap(({ chart }) => chart);
  const left = charts.reduce((sum, chart) => sum + chart.left, 0);
  const isOpen = charts.some(({ overlays }) => overlays.some(({ kind }) => kind === 'open-end'));

  return {
    left,
    parts: cells.flatMap(({ parts }) => parts),
    remarks: [
      ...(left > 0 ? [slides.moreBars(locale.format.number(left))] : []),
      ...remarks,
      ...(isOpen ? [slides.openEnd] : []),
    ],
  };
}

/** Panels side by side where they are wide enough, else below one another. */
function panelBoxes(box: SlideBox, count: number): readonly SlideBox[] {
  const isBeside = box.width / count >= 2.8;
  const gap = 0.3;
  const width = isBeside ? (box.width - gap * (count - 1)) / count : box.width;
  const height = isBeside ? box.height : (box.height - 0.1 * (count - 1)) / count;

  return Array.from({ length: count }, (_, index) => ({
    x: box.x + (isBeside ? index * (width + gap) : 0),
    y: box.y + (isBeside ? 0 : index * (height + 0.1)),
    width,
    height,
  }));
}

function panelParts(
  figure: Figure,
  { title, chart, below }: ChartPanel,
  {
    box,
    index,
    locale,
    size,
  }: {
    readonly box: SlideBox;
    readonly index: number;
    readonly locale: Locale;
    readonly size: number;
  },
) {
  const head: TextStyle = { size: sizes.body, isBold: true, colour: 'ink' };
  const foot: TextStyle = { size: Math.min(size, sizes.body), colour: 'ink-2' };
  const words = shortened(below, box.width, foot, 4);
  const headHeight =
    title === '' ? 0 : linesIn(title, box.width, head).length * lineHeight(head.size);
  const footHeight =
    words === '' ? 0 : linesIn(words, box.width, foot).length * lineHeight(foot.size) + 0.05;
  const place = {
    ...box,
    y: box.y + headHeight,
    height: Math.max(0.6, box.height - headHeight - footHeight),
  };
  const placed = placedChart(chart, place, { size, text: locale.text });
  const text = (name: string, at: SlideBox, content: string, style: TextStyle) =>
    content === ''
      ? []
      : [
          textPart(`${name} ${figure.id} ${index + 1}`, at, [
            paragraph(run(content, style, locale.language)),
          ]),
        ];
  const parts: readonly SlidePart[] = [
    ...text('Heading', { ...box, height: headHeight }, title, head),
    {
      kind: 'chart',
      name: `Chart ${figure.id} ${index + 1}`,
      alt: [altOf(figure, locale), title].filter(Boolean).join(' '),
      box: place,
      chart: placed,
      figure,
      overlayAlt: locale.text.slides.openEnd,
    },
    ...text('Below', { ...box, y: place.y + place.height + 0.03, height: footHeight }, words, foot),
  ];

  return { parts, chart: placed };
}
