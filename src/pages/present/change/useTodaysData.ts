import { useQuery } from '@tanstack/react-query';
import { figuresOf, type Deck, type PinnedFigure } from '../../../features/deck/deck.ts';
import { isStale } from '../../../features/deck/refreshed.ts';
import { builtInDataset } from '../../../features/workspace/builtInDataset.ts';
import { parseView } from '../../../state/viewCodec.ts';
import type { DatasetName } from '../../../state/viewState.ts';

/** Which data a pinned figure was made from, by its link. */
export const datasetOf = ({ link }: Pick<PinnedFigure, 'link'>): DatasetName =>
  parseView(new URL(link).search).dataset;

/** Digest of today's data of a pinned figure; undefined while, or where, they cannot be read. */
export type TodaysData = (pinned: PinnedFigure) => string | undefined;

/** Today's data, as far as the deck has figures of them. */
export function useTodaysData(deck: Deck | undefined): TodaysData {
  const used = new Set(deck ? figuresOf(deck).map(datasetOf) : []);
  const hashes: Readonly<Record<DatasetName, string | undefined>> = {
    published: useHash('published', used.has('published')),
    practice: useHash('practice', used.has('practice')),
  };

  return (pinned) => hashes[datasetOf(pinned)];
}

function useHash(name: DatasetName, isUsed: boolean): string | undefined {
  const { data } = useQuery({ ...builtInDataset(name), enabled: isUsed });

  return data?.dataset.hash;
}

/** Whether any figure of a slide was pinned from data that have changed since. */
export function hasStale(slide: Deck['slides'][number], today: TodaysData): boolean {
  return slide.kind === 'figures' && slide.figures.some((pinned) => isStale(pinned, today(pinned)));
}
