import type { TableChanges } from '../../../features/deck/tableChanges.ts';
import type { Messages } from '../../../i18n/messages.ts';

/** A difference in words: what it is of, and what became of it. */
export interface ChangeLine {
  readonly of: string;
  readonly became: string;
}

/** All differences, the words that are read first at the front. */
export function changeLines(
  { words, cells, came, went }: TableChanges,
  { change }: Messages,
): readonly ChangeLine[] {
  return [
    ...words.map(({ was, is }) => ({ of: '', became: change.became(was, is) })),
    ...cells.map(({ row, column, was, is }) => ({
      of: change.cell(row, column),
      became: change.became(was, is),
    })),
    ...came.map((name) => ({ of: '', became: change.came(name) })),
    ...went.map((name) => ({ of: '', became: change.went(name) })),
  ];
}
