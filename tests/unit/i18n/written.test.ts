import { beforeAll, describe, expect, it } from 'vitest';
import type { Qualifier } from '../../../src/domain/observation.ts';
import { type Locale, loadLocale } from '../../../src/i18n/locale.ts';
import {
  moneyInWords,
  signed,
  unitName,
  usualMoneyUnit,
  withUnit,
  written,
} from '../../../src/i18n/written.ts';
import { aUnit } from '../../support/builders.ts';

let chinese: Locale;
let english: Locale;

beforeAll(async () => {
  [chinese, english] = await Promise.all([loadLocale('zh'), loadLocale('en')]);
});

const money = aUnit('cny-100m', '亿元');
const percent = aUnit('percent', '%');

const amount = (value: number, qualifier: Qualifier = '=') => ({ value, qualifier });

describe('a value on its own', () => {
  it.each([
    [659.5, '=', '659.5 亿元', '65.95 billion yuan'],
    [1000, '>', '> 1,000 亿元', '> 100 billion yuan'],
    [1280, '~', '≈ 1,280 亿元', '≈ 128 billion yuan'],
    [500, '<', '< 500 亿元', '< 50 billion yuan'],
  ] as const)('of money is written in the unit usual in each language: %d', (...example) => {
    const [value, qualifier, zh, en] = example;
    const inUnitOf = (locale: Locale) =>
      withUnit(written(locale, money, usualMoneyUnit(locale), amount(value, qualifier)));

    expect(inUnitOf(chinese)).toBe(zh);
    expect(inUnitOf(english)).toBe(en);
  });

  it('keeps one unit of money whatever its size, where one was chosen', () => {
    const inTrillions = written(chinese, money, 'tn', amount(13_900));

    expect(withUnit(inTrillions)).toBe('1.39 万亿元');
  });

  it('of percent needs no unit behind its sign', () => {
    expect(withUnit(written(english, percent, 'bn', amount(43, '~')))).toBe('≈ 43%');
  });

  it('of things counted carries their unit', () => {
    const enterprises = { ...aUnit('enterprises'), symbol: { zh: '家', en: 'enterprises' } };

    expect(withUnit(written(chinese, enterprises, '100m', amount(2530)))).toBe('2,530 家');
    expect(withUnit(written(english, enterprises, 'bn', amount(2530)))).toBe('2,530 enterprises');
  });

  it('is negative where it was published so', () => {
    expect(withUnit(written(english, percent, 'bn', amount(-12.5)))).toBe('-12.5%');
  });
});

describe('a value beside others of its unit', () => {
  it('has its sign before the number', () => {
    expect(signed({ sign: '>', number: '1,000' })).toBe('> 1,000');
  });

  it('has no sign and no space where it is exact', () => {
    expect(signed({ sign: '', number: '659.5' })).toBe('659.5');
  });
});

describe('the number behind a value', () => {
  it('is in the unit that is shown, for a spreadsheet', () => {
    expect(written(english, money, 'bn', amount(1388.89)).amount).toBe(138.889);
  });

  it('is free of the noise of the division', () => {
    expect(written(english, money, 'bn', amount(28_235.3543)).amount).toBe(2823.53543);
  });

  it('is untouched where the unit is not money', () => {
    expect(written(english, percent, 'tn', amount(8.5)).amount).toBe(8.5);
  });
});

describe('the name of a unit', () => {
  it('is that of the chosen unit of money', () => {
    expect([unitName(chinese, money, 'bn'), unitName(english, money, '100m')]).toEqual([
      '十亿元',
      '100 million yuan',
    ]);
  });

  it('is its own symbol for anything else', () => {
    expect(unitName(english, percent, 'bn')).toBe('%');
  });
});

describe('money in running text', () => {
  it.each([
    [13_900, '1.39 万亿元', '1.39 trillion yuan'],
    [10_000, '1 万亿元', '1 trillion yuan'],
    [9_999, '9,999 亿元', '999.9 billion yuan'],
    [659.5, '659.5 亿元', '65.95 billion yuan'],
    [10, '10 亿元', '1 billion yuan'],
    [9.5, '9.5 亿元', '950 million yuan'],
    [1, '1 亿元', '100 million yuan'],
    [0.2599, '2,599 万元', '25.99 million yuan'],
    [0, '0 万元', '0 million yuan'],
  ])('takes the unit that suits its size: %d', (value, zh, en) => {
    expect(moneyInWords(chinese, value)).toBe(zh);
    expect(moneyInWords(english, value)).toBe(en);
  });
});
