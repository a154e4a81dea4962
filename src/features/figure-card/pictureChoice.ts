import type { ExportSizeName, Multiple } from '../../charts/export/exportSize.ts';
import type { Language } from '../../domain/bilingual.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { PictureFormat } from './pictureFormat.ts';

/** What a reader chooses of a picture. */
export interface PictureChoice {
  readonly format: PictureFormat;
  readonly size: ExportSizeName;
  readonly multiple: Multiple;
  readonly language: Language;
  readonly background: 'light' | 'transparent';
}

/** A slide in the language of the page, on white. */
export function firstChoice(format: PictureFormat, { language }: Locale): PictureChoice {
  return { format, size: 'slide', multiple: 1, language, background: 'light' };
}

/** The size of a figure as the screen shows it, in pixels. */
export interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

/** The margins that a picture has around what the screen shows. */
const margins = 80;

export function screenSizeOf(figureId: string): ScreenSize {
  const shown = document.getElementById(figureId)?.getBoundingClientRect();

  return {
    width: Math.round((shown?.width ?? 640) + margins),
    height: Math.round((shown?.height ?? 420) + margins),
  };
}
