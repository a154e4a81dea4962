import type { Locale } from '../../i18n/locale.ts';
import type { Figure } from '../figure.ts';
import { drawnChart, type DrawnPart } from './drawnChart.tsx';
import type { PictureSize } from './exportSize.ts';
import { figureLayout, type FigureLayout } from './figureLayout.ts';
import { lightTokens } from './lightTokens.ts';
import { pictureScale } from './pictureScale.ts';
import type { TagBox, TextLine } from './pictureParts.ts';

/** What a picture of a figure is made from. */
export interface PictureOrder {
  readonly figure: Figure;
  readonly locale: Locale;
  readonly size: PictureSize;
  readonly background: 'light' | 'transparent';
  /** The link that opens the figure as it was seen. */
  readonly link: string;
  /** Day of the export, ISO 8601. */
  readonly madeOn: string;
}

const namespace = 'http://www.w3.org/2000/svg';

/**
 * The figure as a standalone SVG: rule, title, subtitle with the filters, the chart laid out for this
 * size, notes, source and date. Real text, no styles, nothing from outside the file.
 */
export async function composedFigure(order: PictureOrder): Promise<string> {
  const { figure, locale, size, background } = order;
  const layout = figureLayout(order);
  const { width, height } = layout.chart;
  const scale = pictureScale(figure.drawing, width, height);
  const parts = await drawnChart(figure.drawing, locale, {
    width: width / scale,
    height: height / scale,
  });
  const svg = element('svg', {
    xmlns: namespace,
    width: size.width,
    height: size.height,
    viewBox: `0 0 ${size.width} ${size.height}`,
    role: 'img',
    lang: locale.language === 'zh' ? 'zh-CN' : 'en',
    'font-family': fontOf(locale),
  });
  svg.append(described('title', figure.title), described('desc', layout.description));
  if (background === 'light') {
    svg.append(element('rect', { width: size.width, height: size.height, fill: '#ffffff' }));
  }
  svg.append(
    element('rect', { ...layout.rule, fill: layout.ink }),
    ...(layout.tag ? [tagElement(layout.tag)] : []),
    ...layout.lines.map(textElement),
    ...parts.map((part) => placed(part, layout, scale)),
  );

  return withLatinPunctuation(new XMLSerializer().serializeToString(svg), locale);
}

/**
 * English set in a Chinese font would have quotation marks as wide as a character. No attribute says
 * so, and a style set in the page would be refused by its policy: it is written into the file.
 */
function withLatinPunctuation(svg: string, { language }: Locale): string {
  return language === 'en'
    ? svg.replace('<svg ', '<svg style="font-variant-east-asian:proportional-width" ')
    : svg;
}

function fontOf({ language }: Locale): string {
  return lightTokens(language).get(`--font-${language}`)?.trim() ?? 'sans-serif';
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

function textElement({ text, x, y, size, weight, fill, anchor }: TextLine): SVGElement {
  const node = element('text', {
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
