import type { Locale } from '../../../i18n/locale.ts';
import type { Figure } from '../../figure.ts';

/** A drawing as a picture: the same as SVG, and as PNG for programs that know no SVG. */
export interface SlidePicture {
  readonly svg: string;
  readonly png: Uint8Array;
}

/** What the writer of slides cannot do itself, because it needs a browser. */
export interface SlideTools {
  /** The drawing of a figure laid out for a box in points; what a point is on the slide, it is in the picture. */
  readonly picture: (
    figure: Figure,
    locale: Locale,
    box: { readonly width: number; readonly height: number },
  ) => Promise<SlidePicture>;
  /** Lets the page breathe between two steps. */
  readonly pause: () => Promise<void>;
}
