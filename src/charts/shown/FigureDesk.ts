import { createContext, use } from 'react';
import type { Locale } from '../../i18n/locale.ts';
import type { ShownFigure } from './ShownFigures.ts';

/** A figure to be put on a slide. */
export interface PinWish {
  readonly shown: ShownFigure;
  /** The address that opens the figure as it is seen, with its name behind the `#`. */
  readonly link: string;
  /** The language in which the reader is told of it. */
  readonly locale: Locale;
}

/** What can be done with figures beyond their own page; the app says how. */
export interface FigureDesk {
  /** Freezes the figure and puts it on a slide of the deck; answers with what to tell the reader. */
  readonly pin: (wish: PinWish) => Promise<string>;
  /**
   * The figure that an address names, as today's data give it: page, view and the name behind `#`.
   * Undefined where the page has no such figure any more, or where it does not come in time.
   */
  readonly figureAt: (link: string) => Promise<ShownFigure | undefined>;
}

/** Null where figures can only be looked at: in an embedded figure, on a slide. */
export const FigureDeskContext = createContext<FigureDesk | null>(null);

export const useFigureDesk = () => use(FigureDeskContext) ?? undefined;
