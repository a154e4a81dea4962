import { figureFileName } from '../../charts/export/download.ts';
import {
  type CustomSize,
  customSize,
  type ExportSizeName,
  firstCustomSize,
  type Multiple,
  type PictureSize,
  pictureSize,
} from '../../charts/export/exportSize.ts';
import { type FigureEdits, noEdits } from '../../charts/export/edits/editedFigure.ts';
import { type Ground, type PictureLook, plainLook } from '../../charts/export/pictureOrder.ts';
import type { Figure } from '../../charts/figure.ts';
import type { Language } from '../../domain/bilingual.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { PictureFormat } from './pictureFormat.ts';

export type SizeChoice = ExportSizeName | 'custom';
export type LanguageChoice = Language | 'both';

/** What a reader chooses of a picture. */
export interface PictureChoice {
  readonly format: PictureFormat;
  readonly size: SizeChoice;
  readonly custom: CustomSize;
  /** Whether the picture may be higher than its size, so that everything is in it. */
  readonly isTaller: boolean;
  readonly multiple: Multiple;
  readonly language: LanguageChoice;
  readonly ground: Ground;
  readonly look: PictureLook;
  readonly edits: FigureEdits;
}

/** A slide in the language of the page, on white. */
export function firstChoice(format: PictureFormat, { language }: Locale): PictureChoice {
  return {
    format,
    size: 'slide',
    custom: firstCustomSize,
    isTaller: false,
    multiple: 1,
    language,
    ground: 'light',
    look: plainLook,
    edits: noEdits,
  };
}

/** Another size: what was mended for the one before is taken back. */
export function withSize(choice: PictureChoice, size: SizeChoice): PictureChoice {
  return { ...choice, size, isTaller: false, edits: { ...choice.edits, rows: null } };
}

/** Another language: a title typed in the one before is taken back. */
export function withLanguage(choice: PictureChoice, language: LanguageChoice): PictureChoice {
  return { ...choice, language, edits: { ...choice.edits, title: null } };
}

/** The first language is that of the picture, the second stands below it; null where there is one. */
export function languagesOf(
  { language }: PictureChoice,
  page: Language,
): readonly [Language, Language | null] {
  if (language !== 'both') return [language, null];

  return [page, page === 'zh' ? 'en' : 'zh'];
}

/** The size of a figure as the screen shows it, in pixels. */
export interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

export function chosenSize(
  choice: Pick<PictureChoice, 'size' | 'custom' | 'multiple' | 'isTaller'>,
  screen: ScreenSize,
): PictureSize {
  const { size, custom, multiple, isTaller } = choice;
  const chosen =
    size === 'custom' ? customSize(custom, multiple) : pictureSize(size, multiple, screen);

  return isTaller ? { ...chosen, grows: true } : chosen;
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

/** `over-100bn_2026.11_zh`: the figure, the version of the data, the language or both. */
export function pictureName(
  { id, version }: Pick<Figure, 'id' | 'version'>,
  { language }: Pick<PictureChoice, 'language'>,
): string {
  return figureFileName(id, version, language === 'both' ? 'zh-en' : language);
}
