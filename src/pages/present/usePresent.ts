import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { SlideParts } from '../../charts/pptx/model/slideParts.ts';
import { slidesOf } from '../../charts/pptx/slides/deckSlides.ts';
import type { Deck, Slide } from '../../features/deck/deck.ts';
import { openDeck, openHistory } from '../../features/deck/deckShelf.ts';
import type { DeckStore } from '../../features/deck/deckStore.ts';
import { deckOrder, languagesOf } from '../../features/deck/slideOrder.ts';
import { useDecks } from '../../features/deck/useDecks.ts';
import { useChangeView, useView } from '../../features/workspace/useView.ts';
import { loadLocale, type Locale } from '../../i18n/locale.ts';
import { useAppStore } from '../../state/useAppStore.ts';

/** A slide of the deck with what is drawn of it; a long one goes on over several pages. */
export interface StagedSlide {
  readonly slide: Slide;
  readonly pages: readonly [SlideParts, ...SlideParts[]];
}

/** The open deck, the slide that is looked at, and both as the file has them. */
export function usePresent(store: DeckStore) {
  const state = useDecks(store);
  const view = useView();
  const changeView = useChangeView(view);
  const countSlides = useAppStore((app) => app.countSlides);
  const deck = openDeck(state.shelf);
  const history = openHistory(state.shelf);
  const locales = useLocalesOf(deck);
  const order = useMemo(() => deck && locales && deckOrder(deck, locales), [deck, locales]);
  const staged = useMemo(() => (deck && order ? stagedSlides(deck, order) : []), [deck, order]);
  const at = Math.min((view.slide ?? 1) - 1, Math.max(0, staged.length - 1));
  const count = deck?.slides.length ?? 0;

  // The button that leads here says how many slides there are; another window may have changed it.
  useEffect(() => countSlides(count), [countSlides, count]);

  return {
    ...state,
    deck,
    locales,
    order,
    staged,
    at,
    canUndo: (history?.past.length ?? 0) > 0,
    canRedo: (history?.future.length ?? 0) > 0,
    show: view.show,
    goTo: (slide: number) => changeView({ slide: slide + 1 }, { isTyping: true }),
    /** Begins the show at the slide that is looked at, or ends it. */
    showAs: (show: typeof view.show) =>
      changeView({ show, slide: at + 1 }, { isTyping: show === null }),
  };
}

/** The locales of the deck, which need not be that of the page. */
function useLocalesOf(deck: Deck | undefined) {
  const languages = languagesOf(deck?.language ?? 'zh');
  const { data } = useQuery({
    queryKey: ['deck-words', languages.join()],
    queryFn: async (): Promise<readonly [Locale, ...Locale[]]> => {
      const [first, ...others] = languages;

      return [
        await loadLocale(first),
        ...(await Promise.all(others.map((language) => loadLocale(language)))),
      ];
    },
    staleTime: Infinity,
  });

  return data;
}

function stagedSlides(
  { slides }: Deck,
  order: NonNullable<ReturnType<typeof deckOrder>>,
): readonly StagedSlide[] {
  return slides.flatMap((slide, at) => {
    const asked = order.slides[at];
    const [first, ...others] = asked ? slidesOf(asked, order) : [];

    return first ? [{ slide, pages: [first, ...others] }] : [];
  });
}
