import { chartPicture } from '../export/chartPicture.ts';
import type { SlideTools } from './package/port.ts';

/** A point of the slide is a pixel of the layout; PNG has twice as many, for a wall. */
const scale = 2;

/** Pictures laid out beside the page, and pauses in which the browser may answer the reader. */
export const browserTools: SlideTools = {
  picture: (figure, locale, box) =>
    chartPicture(figure, locale, {
      width: Math.round(box.width),
      height: Math.round(box.height),
      scale,
      dpi: 72 * scale,
    }),
  pause: () => new Promise((resolve) => setTimeout(resolve)),
};
