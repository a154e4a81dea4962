import type { FigureOrder } from '../../charts/export/figureOrder.ts';
import type { Figure } from '../../charts/figure.ts';
import type { Locale } from '../../i18n/locale.ts';
import { dayOf } from '../../ui/day.ts';

/** What every export of a figure carries: its language, its link and today's date. */
export function figureOrder(figure: Figure, locale: Locale, link: string): FigureOrder {
  return { figure, locale, link, madeOn: dayOf(new Date()) };
}
