import type { Bilingual } from '../../../domain/bilingual.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Figure } from '../../figure.ts';
import type { Palette } from './colours.ts';

export type SlideRatio = '16:9' | '4:3';

/** A figure on a slide: frozen as it was pinned. */
export interface SlideFigure {
  /** The figure in each language of the deck, in their order: the first is drawn, a second gives its title. */
  readonly faces: readonly Figure[];
  /** `table` shows the table of the figure instead of its drawing. */
  readonly face: 'chart' | 'table';
  /** The absolute address that opens the figure as it was seen. */
  readonly link: string;
  /** Day on which it was pinned or exported, ISO 8601. */
  readonly madeOn: string;
}

export type SlideOrder =
  | {
      readonly kind: 'title' | 'section';
      readonly title: Bilingual;
      readonly subtitle: Bilingual;
      /** What the presenter wrote: it stands on the page of notes alone. */
      readonly notes: string;
    }
  | {
      readonly kind: 'figures';
      /** The presenter's own title; empty takes the finding of the figure. */
      readonly title: Bilingual;
      /** One, two or four. */
      readonly figures: readonly SlideFigure[];
      readonly notes: string;
    }
  | {
      /** Made from the figures of the deck: sources, measures, the meaning of the marks. */
      readonly kind: 'method';
      /** Definitions beyond those that the figures carry. */
      readonly definitions: readonly { readonly term: string; readonly text: string }[];
      readonly notes: string;
    };

/** A presentation to be written. */
export interface DeckOrder {
  readonly title: string;
  readonly slides: readonly SlideOrder[];
  readonly ratio: SlideRatio;
  /** One language, or two: titles in both, charts in the first. */
  readonly locales: readonly [Locale, ...Locale[]];
  readonly palette: Palette;
  /** What the file says about itself, as JSON; empty writes none. */
  readonly proof: string;
}
