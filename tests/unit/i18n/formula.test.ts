import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { equation, sumFormula } from '../../../src/i18n/formula.ts';
import { type Locale, loadLocale } from '../../../src/i18n/locale.ts';

let english: Locale;

beforeAll(async () => {
  english = await loadLocale('en');
});

describe('an equation', () => {
  it.each([
    ['=', '100% − 41% = 59%'],
    ['~', '100% − 41% ≈ 59%'],
    ['<', '100% − 41% < 59%'],
    ['>', '100% − 41% > 59%'],
  ] as const)('relates its terms to the outcome by %s', (qualifier, said) => {
    expect(equation('100% − 41%', qualifier, '59%')).toBe(said);
  });
});

describe('the formula of a sum', () => {
  it('puts the numbers in as they are written', () => {
    expect(sumFormula(english, [1200, 84])).toBe('1,200 + 84 = 1,284');
  });

  it('holds for all counts', () => {
    const count = fc.integer({ min: 0, max: 999 });
    fc.assert(
      fc.property(count, count, (a, b) => {
        expect(sumFormula(english, [a, b])).toMatch(new RegExp(`^${a} \\+ ${b} = `));
        expect(sumFormula(english, [a, b]).split('= ')[1]?.replace(',', '')).toBe(String(a + b));
      }),
    );
  });
});
