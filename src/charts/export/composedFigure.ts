import type { Language } from '../../domain/bilingual.ts';
import type { Locale } from '../../i18n/locale.ts';
import { drawnChart, type DrawnPart } from './drawnChart.tsx';
import type { DrawnText } from './drawnTexts.ts';
import { figureLayout, type FigureLayout } from './figureLayout.ts';
import { greyPatternDefs } from './greyPatterns.ts';
import type { PictureOrder } from './pictureOrder.ts';
import { pictureScale } from './pictureScale.ts';
import type { TagBox, TextLine } from './pictureParts.ts';
import { themeTokens } from './themeTokens.ts';
import { withoutHues } from './withoutHues.ts';

const namespace = 'http://www.w3.org/2000/svg';

/** A picture of a figure with what is known of it: where everything stands, and the texts of its chart. */
export interface ComposedPicture {
  readonly svg: string;
  readonly layout: FigureLayout;
  readonly texts: readonly DrawnText[];
}

/**
 * The figure as a standalone SVG: rule, title, subtitle with the filters, the chart laid out for this
 * size, notes, source and date. Real text, no styles, nothing from outside the file.
 */
export async function composedFigure(order: PictureOrder): Promise<string> {
  return (await composedPicture(order)).svg;
}

export async function composedPicture(order: PictureOrder): Promise<ComposedPicture> {
  const { figure, locale, background } = order;
  const layout = figureLayout(order);
  const { chart } = layout;
  const scale = pictureScale(figure.drawing, chart.width, chart.height);
  const box = { width: chart.width / scale, height: chart.height / scale };
  const { parts, texts } = await drawnChart(figure.drawing, locale, box, layout.tokens);
  const svg = element('svg', {
    xmlns: namespace,
    width: layout.size.width,
    height: layout.size.height,
    viewBox: `0 0 ${layout.size.width} ${layout.size.height}`,
    role: 'img',
    lang: tagOf(locale.language),
    'font-family': fontOf(locale),
  });
  svg.append(described('title', figure.title), described('desc', layout.description));
  if (background !== 'transparent') {
    const { width, height } = layout.size;
    svg.append(element('rect', { width, height, fill: layout.page }));
  }
  if (order.look?.isGreySafe === true) greyed(svg, parts, order, layout);
  svg.append(
    ...(layout.rule ? [element('rect', { ...layout.rule, fill: layout.ink })] : []),
    ...(layout.tag ? [tagElement(layout.tag)] : []),
    ...layout.lines.map((line) => textElement(line, locale)),
    ...parts.map((part) => placed(part, layout, scale)),
  );
  const written = new XMLSerializer().serializeToString(svg);

  return {
    svg: withLatinPunctuation(written, locale),
    layout,
    texts: texts.map((one) => scaled(one, scale)),
  };
}

/** A text of the chart as large as it stands in the picture. */
function scaled(one: DrawnText, scale: number): DrawnText {
  const { x, y, width, height, size } = one;

  return {
    ...one,
    x: x * scale,
    y: y * scale,
    width: width * scale,
    height: height * scale,
    size: size * scale,
  };
}

function greyed(
  svg: SVGElement,
  parts: readonly DrawnPart[],
  { background }: PictureOrder,
  { ink, page }: FigureLayout,
): void {
  svg.append(greyPatternDefs(ink, page));
  const theme = background === 'dark' ? 'dark' : 'light';
  for (const part of parts) withoutHues(part.svg, { theme, ink, page });
}

/**
 * English set in a Chinese font would have quotation marks as wide as a character. No attribute says
 * so, and a style set in the page would be refused by its policy: it is written into the file.
 */
function withLatinPunctuation(svg: string, { language }: Locale): string {
  return language === 'en'
    ? svg
        .replace('<svg ', '<svg style="font-variant-east-asian:proportional-width" ')
        .replaceAll('<text lang="zh', '<text style="font-variant-east-asian:normal" lang="zh')
    : svg;
}

const tagOf = (language: Language) => (language === 'zh' ? 'zh-CN' : 'en');

function fontOf({ language }: Locale): string {
  return themeTokens('light', language).get(`--font-${language}`)?.trim() ?? 'sans-serif';
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const node = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key === 'xmlns') continue; // The namespace of the element says it already.
    node.setAttribute(key, String(value));
  }

  return node;
}

function described(name: 'title' | 'desc', text: string): SVGElement {
  const node = element(name, {});
  node.textContent = text;

  return node;
}

function tagElement(tag: TagBox): SVGElement {
  return element('rect', { ...tag, rx: 2, 'stroke-dasharray': '3 2' });
}

function textElement(line: TextLine, { language }: Locale): SVGElement {
  const { text, x, y, size, weight, fill, anchor } = line;
  const node = element('text', {
    ...(line.language === language ? {} : { lang: tagOf(line.language) }),
    x,
    y,
    'font-size': size,
    'font-weight': weight,
    'text-anchor': anchor,
    fill,
  });
  node.textContent = text;

  return node;
}

/** A part of the chart, moved to its place. Nested drawings may show what reaches over their edge. */
function placed({ svg, x, y }: DrawnPart, { chart }: FigureLayout, scale: number): SVGElement {
  const [width, height] = ['width', 'height'].map((name) => Number(svg.getAttribute(name)));
  if (scale < 1 && width && height) {
    if (!svg.hasAttribute('viewBox')) svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    svg.setAttribute('width', String(width * scale));
    svg.setAttribute('height', String(height * scale));
  }
  svg.setAttribute('x', String(chart.x + x * scale));
  svg.setAttribute('y', String(chart.y + y * scale));
  svg.setAttribute('overflow', 'visible');

  return svg;
}
