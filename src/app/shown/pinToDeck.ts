import type { PinWish } from '../../charts/shown/FigureDesk.ts';
import { withPinned } from '../../features/deck/deckChanges.ts';
import { deckOf, deckStore, newId } from '../../features/deck/deckStore.ts';
import { pinnedFigure } from '../../features/deck/pinnedFigure.ts';
import { loadLocale } from '../../i18n/locale.ts';
import { dayOf } from '../../ui/day.ts';

/** Puts a figure at the end of the open deck, begins one where there is none, and says on which slide it stands. */
export async function pinToDeck(
  { shown, link, locale }: PinWish,
  onCount: (slides: number) => void,
): Promise<string> {
  const { deck: words } = (await loadLocale(locale.language)).text;
  const today = dayOf(new Date());
  const pinned = await pinnedFigure({ shown, link, locale, today }, newId);
  const store = await deckStore();
  const state = store.getState();
  if (!deckOf(store)) state.begin(words.firstName, locale.language);
  state.change(withPinned(pinned, newId));
  const deck = deckOf(store);
  const slides = deck?.slides ?? [];
  onCount(slides.length);
  const number = slides.findIndex(
    (slide) => slide.kind === 'figures' && slide.figures.includes(pinned),
  );

  return words.pinned(number + 1, deck?.name ?? '');
}
