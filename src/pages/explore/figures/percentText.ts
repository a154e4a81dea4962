import type { Locale } from '../../../i18n/locale.ts';

/**
 * A share from 0 to 1 as a percentage: whole from ten on, with one digit below, and less than a
 * tenth of a percent as that rather than as nought.
 */
export function percentText({ format }: Pick<Locale, 'format'>, share: number): string {
  const percent = share * 100;
  if (percent > 0 && percent < 0.1) return `< ${format.percent(0.1)}`;

  return format.percent(Number(percent.toFixed(percent < 10 ? 1 : 0)));
}
