import type { Language } from '../../../domain/bilingual.ts';
import type { Theme } from '../../../state/viewState.ts';

/** The ways in which a figure stands in another page. */
export const embedKinds = ['responsive', 'fixed', 'picture'] as const;
export type EmbedKind = (typeof embedKinds)[number];

export const pictureFiles = ['data', 'file'] as const;
type PictureFile = (typeof pictureFiles)[number];

/** What a reader chooses of an embedded figure. */
export interface EmbedChoice {
  readonly kind: EmbedKind;
  readonly width: number;
  /** Null as long as it is the height that the figure wants. */
  readonly height: number | null;
  readonly language: Language;
  readonly theme: Theme;
  readonly file: PictureFile;
}

export function firstEmbed(language: Language): EmbedChoice {
  return { kind: 'responsive', width: 640, height: null, language, theme: 'system', file: 'data' };
}

/** Sizes in which a figure can still be read, and a screen still shows it. */
const least = 240;
const most = 2400;

/** A typed size as a whole number within what makes sense; the one before where no number was typed. */
export function typedSize(typed: string, before: number): number {
  const size = Math.round(Number(typed));

  return typed.trim() === '' || !Number.isFinite(size)
    ? before
    : Math.min(most, Math.max(least, size));
}
