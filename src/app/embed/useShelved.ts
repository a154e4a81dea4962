import { useLayoutEffect, useState } from 'react';
import type { FigureShelf, ShownFigure } from '../../charts/shown/ShownFigures.ts';

/** A page that has put nothing on its shelf for so long has put everything there. */
const quietMs = 2000;

interface Shelved {
  readonly figures: readonly ShownFigure[];
  /** The name of the figure that came first; it stays the first one when figures are made anew. */
  readonly first: string | undefined;
  /** Whether nothing more is to come. */
  readonly isComplete: boolean;
}

/** What a page has put on its shelf so far. */
export function useShelved(shelf: FigureShelf): Shelved {
  const [shelved, setShelved] = useState(() => withMore(nothing, shelf));

  // Before the page below has told of its first figure.
  useLayoutEffect(() => {
    const complete = () => setShelved((before) => ({ ...before, isComplete: true }));
    let quiet = setTimeout(complete, quietMs);
    const stop = shelf.watch(() => {
      setShelved((before) => withMore(before, shelf));
      clearTimeout(quiet);
      quiet = setTimeout(complete, quietMs);
    });

    return () => {
      clearTimeout(quiet);
      stop();
    };
  }, [shelf]);

  return shelved;
}

const nothing: Shelved = { figures: [], first: undefined, isComplete: false };

function withMore(before: Shelved, shelf: FigureShelf): Shelved {
  const figures = shelf.all();

  return { ...before, figures, first: before.first ?? figures[0]?.id };
}
