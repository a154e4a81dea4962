import type { ShownFigure } from '../../charts/shown/ShownFigures.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { loadLocale } from '../../i18n/locale.ts';
import type { DatasetStamp, PinnedFigure } from './deck.ts';
import type { NewId } from './deckChanges.ts';

/** What is needed to freeze a figure. */
export interface PinOrder {
  readonly shown: ShownFigure;
  /** The address that opens the figure as it is seen. */
  readonly link: string;
  readonly dataset: Dataset;
  /** Day, ISO 8601. */
  readonly today: string;
}

/** The figure in both languages, with where it comes from and when. */
export async function pinnedFigure(order: PinOrder, newId: NewId): Promise<PinnedFigure> {
  const { shown, link, dataset, today } = order;
  const [zh, en] = await Promise.all([loadLocale('zh'), loadLocale('en')]);

  return {
    id: newId(),
    figure: { zh: shown.figureIn(zh), en: shown.figureIn(en) },
    link,
    pinnedOn: today,
    dataset: stampOf(dataset),
    keptAgainst: '',
  };
}

export function stampOf({ id, version, hash }: Dataset): DatasetStamp {
  return { name: id, version, hash };
}
