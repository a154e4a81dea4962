import { createContext, use, useEffect } from 'react';
import type { Locale } from '../../i18n/locale.ts';
import type { Figure } from '../figure.ts';

/** A figure that a page shows, in any language. */
export interface ShownFigure {
  readonly id: string;
  readonly figureIn: (locale: Locale) => Figure;
}

/** What a page shows at the moment, in the order in which it is read. */
export interface FigureShelf {
  /** Puts a figure on the shelf, in the place of the one of the same name; the answer takes it away again. */
  readonly put: (shown: ShownFigure) => () => void;
  readonly all: () => readonly ShownFigure[];
  /** Calls back whenever the shelf changes; the answer ends that. */
  readonly watch: (onChange: () => void) => () => void;
}

export function createFigureShelf(): FigureShelf {
  const shown = new Map<string, ShownFigure>();
  const watchers = new Set<() => void>();
  const tell = () => watchers.forEach((onChange) => onChange());

  return {
    put: (figure) => {
      shown.set(figure.id, figure);
      tell();

      return () => {
        // It may have been replaced by now: only the own one is taken away.
        if (shown.get(figure.id) === figure) shown.delete(figure.id);
        tell();
      };
    },
    all: () => [...shown.values()],
    watch: (onChange) => {
      watchers.add(onChange);

      return () => void watchers.delete(onChange);
    },
  };
}

/** The page on the screen has this one; a page that is made out of sight gets one of its own. */
export const FigureShelfContext = createContext(createFigureShelf());

export const useFigureShelf = () => use(FigureShelfContext);

/** Tells what a part of the page shows, for as long as it shows it. */
export function useShownFigure(id: string, figureIn: ShownFigure['figureIn']): void {
  const shelf = use(FigureShelfContext);

  useEffect(() => shelf.put({ id, figureIn }), [shelf, id, figureIn]);
}
