import type { Locale } from '../../i18n/locale.ts';
import type { Figure } from '../figure.ts';

/** A figure as it was seen, when it was taken away. */
export interface FigureOrder {
  readonly figure: Figure;
  readonly locale: Locale;
  readonly link: string;
  readonly madeOn: string;
}
