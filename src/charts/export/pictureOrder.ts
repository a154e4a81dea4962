import type { Locale } from '../../i18n/locale.ts';
import type { Figure } from '../figure.ts';
import type { PictureSize } from './exportSize.ts';

export const grounds = ['light', 'dark', 'transparent'] as const;
export type Ground = (typeof grounds)[number];

/** What a picture has besides its chart, and whether it is read without hues. */
export interface PictureLook {
  readonly hasTitle: boolean;
  /** Notes, source, date and link; without it they travel in the text of the file. */
  readonly hasFooter: boolean;
  /** Patterns and shapes in greys in the place of dyes. */
  readonly isGreySafe: boolean;
}

export const plainLook: PictureLook = { hasTitle: true, hasFooter: true, isGreySafe: false };

/** What a picture of a figure is made from. */
export interface PictureOrder {
  readonly figure: Figure;
  readonly locale: Locale;
  readonly size: PictureSize;
  readonly background: Ground;
  /** Title and footer in the colours of the theme, unless something else is chosen. */
  readonly look?: PictureLook;
  /** The figure in a second language: its title and measure stand below those of the first. */
  readonly second?: { readonly figure: Figure; readonly locale: Locale } | undefined;
  /** The link that opens the figure as it was seen. */
  readonly link: string;
  /** Day of the export, ISO 8601. */
  readonly madeOn: string;
}
