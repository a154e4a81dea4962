import type { ShownFigure } from '../../charts/shown/ShownFigures.ts';
import { frozenFigure } from '../../charts/shown/frozenFigure.ts';
import { type Locale, loadLocale } from '../../i18n/locale.ts';
import type { PinnedFigure } from './deck.ts';
import type { NewId } from './deckChanges.ts';

/** What is needed to freeze a figure. */
export interface PinOrder {
  readonly shown: ShownFigure;
  /** The address that opens the figure as it is seen. */
  readonly link: string;
  /** The words of the page: of a record, or of practice data. */
  readonly locale: Pick<Locale, 'nature'>;
  /** Day, ISO 8601. */
  readonly today: string;
}

/** The figure in both languages, with where it comes from and when. */
export async function pinnedFigure(order: PinOrder, newId: NewId): Promise<PinnedFigure> {
  const { shown, link, locale, today } = order;
  const { nature } = locale;
  const [zh, en] = await Promise.all([loadLocale('zh', nature), loadLocale('en', nature)]);

  return {
    id: newId(),
    figure: {
      zh: frozenFigure(shown.figureIn(zh)),
      en: frozenFigure(shown.figureIn(en)),
    },
    link,
    pinnedOn: today,
    keptAgainst: '',
  };
}
