import type { Locale } from '../../i18n/locale.ts';
import { drawnChart, type DrawnPart } from '../export/drawnChart.tsx';
import { themeTokens } from '../export/themeTokens.ts';
import { pngFile } from '../export/pngFile.ts';
import type { Figure } from '../figure.ts';
import type { SlideTools } from './package/port.ts';

/** A point of the slide is a pixel of the layout; PNG has twice as many, for a wall. */
const scale = 2;
const namespace = 'http://www.w3.org/2000/svg';

/** Pictures laid out beside the page, and pauses in which the browser may answer the reader. */
export const browserTools: SlideTools = {
  picture: async (figure, locale, box) => {
    const size = { width: Math.round(box.width), height: Math.round(box.height) };
    const tokens = themeTokens('light', locale.language);
    const { parts } = await drawnChart(figure.drawing, locale, size, tokens);
    const svg = chartSvg(figure, parts, { size, locale });
    const png = await pngFile(svg, { ...size, scale, dpi: 72 * scale }, {});

    return { svg, png: new Uint8Array(await png.arrayBuffer()) };
  },
  pause: () => new Promise((resolve) => setTimeout(resolve)),
};

/** The drawing alone: title, notes and source stand on the slide as text. */
function chartSvg(
  { title }: Figure,
  parts: readonly DrawnPart[],
  {
    size,
    locale,
  }: {
    readonly size: { readonly width: number; readonly height: number };
    readonly locale: Locale;
  },
): string {
  const svg = document.createElementNS(namespace, 'svg');
  const attributes = {
    width: size.width,
    height: size.height,
    viewBox: `0 0 ${size.width} ${size.height}`,
    lang: locale.language === 'zh' ? 'zh-CN' : 'en',
    'font-family':
      themeTokens('light', locale.language).get(`--font-${locale.language}`)?.trim() ??
      'sans-serif',
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
