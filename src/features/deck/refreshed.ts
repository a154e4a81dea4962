import type { Figure } from '../../charts/figure.ts';
import { tableTwin } from '../../charts/table/sheetFigure.ts';
import type { Language } from '../../domain/bilingual.ts';
import type { PinnedFigure } from './deck.ts';

/**
 * Whether the data have changed since the figure was pinned, and the presenter has not yet decided to keep it.
 *
 * @param today digest of today's data; undefined while it is not known.
 */
export function isStale({ figure, keptAgainst }: PinnedFigure, today: string | undefined): boolean {
  return today !== undefined && figure.zh.dataset.hash !== today && keptAgainst !== today;
}

/** The pinned figure with the values of today, in the face in which it was pinned. */
export function refreshed(
  pinned: PinnedFigure,
  figure: Readonly<Record<Language, Figure>>,
  today: string,
): PinnedFigure {
  return { ...pinned, figure: inFaceOf(pinned, figure), pinnedOn: today, keptAgainst: '' };
}

/** Kept as it was pinned, against the data that are there now. */
export function keptAsPinned(pinned: PinnedFigure, today: string): PinnedFigure {
  return { ...pinned, keptAgainst: today };
}

/** A figure that was pinned as a table stays a table. */
function inFaceOf(
  pinned: PinnedFigure,
  { zh, en }: Readonly<Record<Language, Figure>>,
): PinnedFigure['figure'] {
  return pinned.figure.zh.drawing.kind === 'table'
    ? { zh: tableTwin(zh), en: tableTwin(en) }
    : { zh, en };
}
