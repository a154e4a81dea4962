import type { Figure } from '../../charts/figure.ts';
import type { Language } from '../../domain/bilingual.ts';

/** The languages that a deck can be in; in both, every title stands twice. */
export const deckLanguages = ['zh', 'en', 'both'] as const;
export type DeckLanguage = (typeof deckLanguages)[number];

export const slideRatios = ['16:9', '4:3'] as const;
export type SlideRatio = (typeof slideRatios)[number];

/** How many figures a slide has room for. */
export const slideLayouts = ['one', 'two', 'four'] as const;
export type SlideLayout = (typeof slideLayouts)[number];

/** A figure as it was when it was pinned: it keeps its values whatever becomes of the data. */
export interface PinnedFigure {
  readonly id: string;
  /** In both languages, so that the deck can be shown in either. */
  readonly figure: Readonly<Record<Language, Figure>>;
  /** The address that opens the figure as it was seen, with its name behind the `#`. */
  readonly link: string;
  /** Day, ISO 8601. */
  readonly pinnedOn: string;
  /** Version of the data whose change the presenter has seen and not taken over; empty: none. */
  readonly keptAgainst: string;
}

interface SlideBase {
  readonly id: string;
  /** For the presenter only. */
  readonly notes: string;
}

/** The first slide, or any other that only names what follows. */
export interface WordsSlide extends SlideBase {
  readonly kind: 'title' | 'section';
  readonly title: string;
  readonly subtitle: string;
}

export interface FiguresSlide extends SlideBase {
  readonly kind: 'figures';
  readonly layout: SlideLayout;
  /** Written instead of the finding; empty: the finding of the first figure. */
  readonly title: string;
  /** One at least, and no more than the layout has room for. */
  readonly figures: readonly PinnedFigure[];
}

/** Sources, definitions and signs of everything before it: its content is worked out, never stored. */
export interface MethodSlide extends SlideBase {
  readonly kind: 'method';
}

export type Slide = WordsSlide | FiguresSlide | MethodSlide;

/** Slides in the order in which they are shown. */
export interface Deck {
  readonly id: string;
  readonly name: string;
  readonly language: DeckLanguage;
  readonly ratio: SlideRatio;
  readonly slides: readonly Slide[];
}

export const roomOf: Readonly<Record<SlideLayout, number>> = { one: 1, two: 2, four: 4 };

/** The figures of a deck, slide by slide. */
export function figuresOf({ slides }: Pick<Deck, 'slides'>): readonly PinnedFigure[] {
  return slides.flatMap((slide) => (slide.kind === 'figures' ? slide.figures : []));
}
