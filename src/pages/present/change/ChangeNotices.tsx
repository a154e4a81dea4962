import type { Language } from '../../../domain/bilingual.ts';
import type { Slide } from '../../../features/deck/deck.ts';
import type { DeckChange } from '../../../features/deck/deckChanges.ts';
import { isStale } from '../../../features/deck/refreshed.ts';
import { ChangeNotice } from './ChangeNotice.tsx';
import type { TodaysData } from './useTodaysData.ts';

interface ChangeNoticesProps {
  readonly slide: Slide;
  readonly language: Language;
  readonly today: TodaysData;
  readonly change: (change: DeckChange) => void;
}

/** One notice for every figure of the slide whose data have changed since it was pinned. */
export function ChangeNotices({ slide, language, today, change }: ChangeNoticesProps) {
  if (slide.kind !== 'figures') return null;
  const stale = slide.figures.flatMap((pinned) => {
    const hash = today(pinned);

    return hash !== undefined && isStale(pinned, hash) ? [{ pinned, hash }] : [];
  });

  return stale.map(({ pinned, hash }) => (
    <ChangeNotice key={pinned.id} pinned={pinned} hash={hash} language={language} change={change} />
  ));
}
