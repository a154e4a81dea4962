import type { Locale } from '../../i18n/locale.ts';
import type { SlideFigure } from '../pptx/model/deckOrder.ts';

/** A briefing to be written: a title, and figures with what stands between them. */
export interface BriefingOrder {
  readonly title: string;
  readonly subtitle: string;
  /** One sentence before the findings; empty writes none. */
  readonly lede: string;
  readonly parts: readonly BriefingPart[];
  /** One language, or two: titles in both, everything else in the first. */
  readonly locales: readonly [Locale, ...Locale[]];
  /** Day of the export, ISO 8601. */
  readonly madeOn: string;
}

export type BriefingPart =
  | { readonly kind: 'section'; readonly title: string }
  | { readonly kind: 'figure'; readonly figure: SlideFigure }
  /** A table of a page: it claims nothing, and is no finding. */
  | { readonly kind: 'table'; readonly figure: SlideFigure };
