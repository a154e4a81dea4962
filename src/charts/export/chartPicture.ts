import type { Locale } from '../../i18n/locale.ts';
import type { Figure } from '../figure.ts';
import { drawnChart, type DrawnPart } from './drawnChart.tsx';
import type { PictureSize } from './exportSize.ts';
import { pngFile } from './pngFile.ts';
import { themeTokens } from './themeTokens.ts';

/** A drawing as a picture: the same as SVG, and as PNG for programs that know no SVG. */
export interface ChartPicture {
  readonly svg: string;
  readonly png: Uint8Array;
}

const namespace = 'http://www.w3.org/2000/svg';

/** The drawing alone, laid out for a box: title, notes and source stand beside it in the document. */
export async function chartPicture(
  figure: Figure,
  locale: Locale,
  size: PictureSize,
): Promise<ChartPicture> {
  const tokens = themeTokens('light', locale.language);
  const { parts } = await drawnChart(figure.drawing, locale, size, tokens);
  const svg = chartSvg(figure, parts, size, locale);
  const png = await pngFile(svg, size, {});

  return { svg, png: new Uint8Array(await png.arrayBuffer()) };
}

function chartSvg(
  { title }: Figure,
  parts: readonly DrawnPart[],
  { width, height }: PictureSize,
  { language }: Locale,
): string {
  const svg = document.createElementNS(namespace, 'svg');
  const attributes = {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    lang: language === 'zh' ? 'zh-CN' : 'en',
    'font-family': themeTokens('light', language).get(`--font-${language}`)?.trim() ?? 'sans-serif',
  };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, String(value));
  const name = document.createElementNS(namespace, 'title');
  name.textContent = title;
  svg.append(name, ...parts.map(placed));

  return new XMLSerializer().serializeToString(svg);
}

function placed({ svg, x, y }: DrawnPart): SVGElement {
  svg.setAttribute('x', String(x));
  svg.setAttribute('y', String(y));
  svg.setAttribute('overflow', 'visible');

  return svg;
}
