import type { Certainty } from '../domain/certainty.ts';
import type { Unit } from '../domain/indicator.ts';
import type { Qualifier } from '../domain/observation.ts';
import { moneyAmount, type MoneyUnit } from './format.ts';
import type { Locale } from './locale.ts';

/** A value as it is written beside a mark or in a cell: its sign, its number and its unit apart. */
export interface Written {
  /** `≈`, `>`, `<`, or empty. */
  readonly sign: string;
  readonly number: string;
  /** Empty for percent, whose sign belongs to the number. */
  readonly unit: string;
  /** The number as a spreadsheet takes it, in the same unit. */
  readonly amount: number;
}

const moneyUnitId = 'cny-100m';

export function isMoney(unit: Pick<Unit, 'id'>): boolean {
  return unit.id === moneyUnitId;
}

/** The unit in which a language writes money where the reader chose none. */
export function usualMoneyUnit(locale: Pick<Locale, 'language'>): MoneyUnit {
  return locale.language === 'zh' ? '100m' : 'bn';
}

/**
 * A value in the unit of its indicator; money in the unit chosen, the same for every value beside
 * it. Where the table of units did not arrive, the number stands alone with its sign.
 */
export function written(
  locale: Locale,
  unit: Unit | undefined,
  moneyUnit: MoneyUnit,
  { value, qualifier }: { readonly value: number; readonly qualifier: Qualifier },
): Written {
  const sign = locale.format.sign(qualifier);
  if (!unit) return { sign, number: locale.format.number(value), unit: '', amount: value };
  if (isMoney(unit)) {
    return {
      sign,
      number: locale.format.moneyIn(value, moneyUnit),
      unit: locale.text.units.money[moneyUnit],
      amount: moneyAmount(value, moneyUnit),
    };
  }
  if (unit.id === 'percent') {
    return { sign, number: locale.format.percent(value), unit: '', amount: value };
  }

  return { sign, number: locale.format.number(value), unit: locale.of(unit.symbol), amount: value };
}

/** The name of a unit as an axis or a column carries it. */
export function unitName(locale: Locale, unit: Unit, moneyUnit: MoneyUnit): string {
  return isMoney(unit) ? locale.text.units.money[moneyUnit] : locale.of(unit.symbol);
}

/** `≈ 43%`, `> 1,000`: what stands at a mark or in a cell whose unit is said elsewhere. */
export function signed({ sign, number }: Pick<Written, 'sign' | 'number'>): string {
  return sign === '' ? number : `${sign} ${number}`;
}

const letters: Partial<Record<Certainty, string>> = {
  calculated: 'E',
  imputed: 'I',
  forecast: 'F',
  provisional: 'P',
};

/** `211 E`: a value that was not published as it stands carries the letter of its status. */
export function lettered(text: string, certainty: Certainty): string {
  const letter = letters[certainty];

  return letter === undefined ? text : `${text} ${letter}`;
}

/** `> 1,000 亿元`: a value on its own. */
export function withUnit(text: Omit<Written, 'amount'>): string {
  return text.unit === '' ? signed(text) : `${signed(text)} ${text.unit}`;
}

/** Money in running text, in the unit that suits its size: 万元, 亿元 or 万亿元; million, billion or trillion yuan. */
export function moneyInWords(locale: Locale, value: number): string {
  const { money, tenThousand, million } = locale.text.units;
  const { number, moneyIn } = locale.format;
  if (value >= 10_000) return `${moneyIn(value, 'tn')} ${money.tn}`;
  if (locale.language === 'zh') {
    return value >= 1
      ? `${number(value)} ${money['100m']}`
      : `${number(value * 10_000)} ${tenThousand}`;
  }

  return value >= 10 ? `${moneyIn(value, 'bn')} ${money.bn}` : `${number(value * 100)} ${million}`;
}
