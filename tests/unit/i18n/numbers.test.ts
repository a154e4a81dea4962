import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyAmount } from '../../../src/i18n/format.ts';
import { formatIn } from './locales.ts';

const format = formatIn('en');

describe('a number', () => {
  it.each([
    [659.5, '659.5'],
    [1_388.89, '1,388.89'],
    [27.78, '27.78'],
    [142_526, '142,526'],
    [11_480_000, '11,480,000'],
    [28_235.3543, '28,235.3543'],
    [0, '0'],
    [-12.5, '-12.5'],
  ])('keeps the digits of the source: %d', (value, expected) => {
    expect(format.number(value)).toBe(expected);
  });

  it('is written alike in both languages', () => {
    expect(formatIn('zh').number(28_235.3543)).toBe(format.number(28_235.3543));
  });

  it('drops trailing zeros', () => {
    expect(format.number(Number('100.0'))).toBe('100');
  });

  it('drops the noise of binary fractions', () => {
    expect(format.number(0.1 + 0.2)).toBe('0.3');
  });

  it('reads back as the value that it was, to six decimals', () => {
    const decimal = fc
      .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 4 }))
      .map(([digits, places]) => digits / 10 ** places);

    fc.assert(
      fc.property(decimal, (value) => {
        expect(Number(format.number(value).replaceAll(',', '')) + 0).toBe(value + 0);
      }),
    );
  });
});

describe('a rounded ratio', () => {
  it('keeps the digits that mean something', () => {
    expect(format.rounded(45 / 41, 1)).toBe('1.1');
  });
});

describe('a percentage', () => {
  it.each([
    [43, '43%'],
    [23.2, '23.2%'],
    [-8.8, '-8.8%'],
    [0.2, '0.2%'],
  ])('stands before its sign without a space: %d', (value, expected) => {
    expect([format.percent(value), formatIn('zh').percent(value)]).toEqual([expected, expected]);
  });
});

describe('money', () => {
  it.each([
    [659.5, '100m', '659.5'],
    [659.5, 'bn', '65.95'],
    [13_900, 'tn', '1.39'],
    [1000, 'bn', '100'],
    [45_191, 'tn', '4.5191'],
    [0.2599, '100m', '0.2599'],
    [28_235.3543, 'bn', '2,823.53543'],
  ] as const)('of %d hundred million is written in %s', (value, unit, expected) => {
    expect(format.moneyIn(value, unit)).toBe(expected);
  });

  it('is the same amount in every unit', () => {
    const amount = fc.integer({ min: 0, max: 99_999_999 }).map((digits) => digits / 100);

    fc.assert(
      fc.property(amount, (value) => {
        expect(moneyAmount(value, '100m')).toBe(value);
        expect(moneyAmount(value, 'bn') * 10).toBeCloseTo(value, 6);
        expect(moneyAmount(value, 'tn') * 10_000).toBeCloseTo(value, 6);
      }),
    );
  });
});

describe('the sign of a qualifier', () => {
  it('is the mark of the visual guide, and none for an exact value', () => {
    const signs = (['=', '~', '>', '<'] as const).map(format.sign);

    expect(signs).toEqual(['', '≈', '>', '<']);
  });
});
