import type { ShownFigure } from '../../charts/shown/ShownFigures.ts';
import { loadLocale } from '../../i18n/locale.ts';
import type { PinnedFigure } from './deck.ts';
import type { NewId } from './deckChanges.ts';

/** What is needed to freeze a figure. */
export interface PinOrder {
  readonly shown: ShownFigure;
  /** The address that opens the figure as it is seen. */
  readonly link: string;
  /** Day, ISO 8601. */
  readonly today: string;
}

/** The figure in both languages, with where it comes from and when. */
export async function pinnedFigure(order: PinOrder, newId: NewId): Promise<PinnedFigure> {
  const { shown, link, today } = order;
  const [zh, en] = await Promise.all([loadLocale('zh'), loadLocale('en')]);

  return {
    id: newId(),
    figure: { zh: shown.figureIn(zh), en: shown.figureIn(en) },
    link,
    pinnedOn: today,
    keptAgainst: '',
  };
}
