import { composedFigure } from '../../../src/charts/export/composedFigure.ts';
import { type ExportSizeName, pictureSize } from '../../../src/charts/export/exportSize.ts';
import type { FigureLayout } from '../../../src/charts/export/figureLayout.ts';
import type { PictureOrder } from '../../../src/charts/export/pictureOrder.ts';
import type { Language } from '../../../src/domain/bilingual.ts';
import { loadLocale } from '../../../src/i18n/locale.ts';
import { builtInFigure, type FigureWish } from './builtInFigures.ts';

const screen = { width: 854, height: 520 };

/** The order of a picture as a reader makes it in the export dialog. */
export async function pictureOrder(
  id: string,
  language: Language,
  size: ExportSizeName,
  wish: FigureWish = {},
): Promise<PictureOrder> {
  return {
    figure: await builtInFigure(id, language, wish),
    locale: await loadLocale(language),
    size: pictureSize(size, 1, screen),
    background: 'light',
    link: `https://clusters.example/?lang=${language}#${id}`,
    madeOn: '2026-11-23',
  };
}

/** A picture put into the page without anything of the page's own style, as a file would show it. */
export function shownPicture(svg: string): SVGSVGElement {
  const place = document.createElement('div');
  place.style.cssText = 'all: initial; display: block';
  place.innerHTML = svg;
  document.body.replaceChildren(place);
  const picture = place.firstElementChild;
  if (!(picture instanceof SVGSVGElement)) throw new Error('the picture is no SVG');

  return picture;
}

/** Where the texts of a picture may stand: within its margins, which are smaller in a smaller picture. */
export function frameOf(picture: Element, { margin }: Pick<FigureLayout, 'margin'>) {
  const { left, right, top, bottom } = picture.getBoundingClientRect();
  const edge = margin >= 40 ? { top: 32, bottom: 30 } : { top: 6, bottom: 6 };
  // A chart of 304 pixels may use some of the margin beside it.
  const side = margin < 10 ? margin / 2 : margin;

  return {
    left: left + side,
    right: right - side,
    top: top + edge.top,
    bottom: bottom - edge.bottom,
  };
}

export const pictureOf = async (...order: Parameters<typeof pictureOrder>) =>
  composedFigure(await pictureOrder(...order));

/** What a PNG shows: its size and its pixels, four bytes each. */
export async function pixelsIn(png: Blob): Promise<ImageData> {
  const bitmap = await createImageBitmap(png);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);

  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

/** How many pixels have exactly this colour. */
export function countOf({ data }: ImageData, colour: readonly [number, number, number]): number {
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] === colour[0] && data[at + 1] === colour[1] && data[at + 2] === colour[2]) {
      count += 1;
    }
  }

  return count;
}
