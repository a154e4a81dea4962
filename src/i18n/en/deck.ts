import type { zhDeck } from '../zh/deck.ts';

/** The deck: pinning, editing, keeping. */
export const enDeck: typeof zhDeck = {
  deck: {
    firstName: 'Untitled deck',
    pinned: (slide: number, deck: string) => `Pinned to "${deck}" as slide ${slide}.`,
  },
  tableChart: {
    rest: (rows: number, columns: number) =>
      `${[
        rows > 0 ? `${rows} more ${rows === 1 ? 'row' : 'rows'}` : '',
        columns > 0 ? `${columns} more ${columns === 1 ? 'column' : 'columns'}` : '',
      ]
        .filter(Boolean)
        .join(' and ')} not shown: see the data file.`,
  },
};
