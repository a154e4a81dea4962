import type { Qualifier } from '../../../domain/observation.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { lettered, signed, type Written, written } from '../../../i18n/written.ts';
import type { ExploreContext } from '../exploreContext.ts';

/** A number that was worked out in the unit of the measure. */
export const writtenValue = (
  { locale, unit, moneyUnit }: ExploreContext,
  value: number,
  qualifier: Qualifier = '=',
): Written => written(locale, unit, moneyUnit, { value: digitsOf(value), qualifier });

/** Four digits of a calculated number mean something, and all before the point. */
const digitsOf = (value: number) =>
  Math.abs(value) >= 10_000 ? Math.round(value) : Number(value.toPrecision(4));

/** A share in percent with one digit behind the point, never rounded to nothing or to all. */
export function sharePercent(
  { format }: Pick<Locale, 'format'>,
  share: number,
  qualifier: '=' | '~' = '=',
): string {
  const percent = percentOf(share);
  if (share > 0 && percent === 0) return `${format.sign('<')} ${format.percent(0.1)}`;
  if (share < 1 && percent === 100) return `${format.sign('>')} ${format.percent(99.9)}`;

  return signed({ sign: format.sign(qualifier), number: format.percent(percent) });
}

/** A share in a sentence: rounded values make it about; almost nothing and almost all are said as such. */
export function shareInWords(locale: Locale, share: number, qualifier: '=' | '~'): string {
  const { format, text } = locale;
  const percent = percentOf(share);
  if (share > 0 && percent === 0) return text.qualified['<'](format.percent(0.1));
  if (share < 1 && percent === 100) return text.qualified['>'](format.percent(99.9));

  return text.qualified[qualifier](format.percent(percent));
}

const percentOf = (share: number) => Math.round(share * 1000) / 10;

/** A calculated number carries its letter. */
export const calculated = (text: string) => lettered(text, 'calculated');
