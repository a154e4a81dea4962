import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extremesOf, standingOf } from '../../../src/domain/extremes.ts';
import type { Qualifier } from '../../../src/domain/observation.ts';

/** Values as the data write them: `= 100`, `> 100`, `~ 8000`. */
const values = (...texts: readonly string[]) =>
  texts.map((text) => {
    const [qualifier = '=', value = '0'] = text.split(' ');

    return { qualifier: qualifier as Qualifier, value: Number(value) };
  });

describe('best and worst', () => {
  it.each([
    ['of exact values', ['= 1', '= 3', '= 2'], ['worst', 'best', null]],
    ['shared by ties', ['= 3', '= 3', '= 1'], ['best', 'best', 'worst']],
    ['of equal values are nobody', ['= 3', '= 3'], [null, null]],
    ['of a single value are nobody', ['= 3'], [null]],
    ['a lower bound above every value is best', ['> 10', '= 8'], ['best', 'worst']],
    [
      'a lower bound below a value leaves the best open',
      ['> 10', '= 12', '= 1'],
      [null, null, 'worst'],
    ],
    ['equal bounds are neither', ['> 10', '> 10'], [null, null]],
    ['an upper bound below every value is worst', ['< 5', '= 8'], ['worst', 'best']],
    ['an upper bound above a value is neither', ['< 9', '= 8', '= 20'], [null, null, 'best']],
    ['a rounded value far away is best', ['~ 8000', '= 1053'], ['best', 'worst']],
    ['a rounded value near another is open', ['~ 8000', '= 7800'], [null, null]],
    ['equal rounded values are open', ['~ 43', '~ 43'], [null, null]],
  ] as const)('%s', (_, texts, expected) => {
    expect(extremesOf(values(...texts), 'higher')).toEqual(expected);
  });

  it('change places where less is better', () => {
    expect(extremesOf(values('= 1', '= 3'), 'lower')).toEqual(['best', 'worst']);
  });

  it('are not told where the direction is not known', () => {
    expect(extremesOf(values('= 1', '= 3'), 'none')).toEqual([null, null]);
  });

  it('of exact values are the largest and the smallest, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2 }), (numbers) => {
        const marks = extremesOf(
          numbers.map((value) => ({ value, qualifier: '=' as const })),
          'higher',
        );
        const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
        const expected = numbers.map((value) => {
          if (least === most) return null;
          if (value === most) return 'best';

          return value === least ? 'worst' : null;
        });

        expect(marks).toEqual(expected);
      }),
    );
  });
});

describe('the standing of comparable values', () => {
  it.each([
    ['ranked', ['= 1', '= 3'], 'higher', 'ranked'],
    ['without a direction', ['= 1', '= 3'], 'none', 'no-direction'],
    ['equal', ['= 3', '= 3'], 'higher', 'equal'],
    ['equal bounds', ['> 10', '> 10'], 'higher', 'equal-bounds'],
    ['open', ['~ 8000', '= 7800'], 'higher', 'open'],
  ] as const)('is said where they are %s', (_, texts, direction, expected) => {
    expect(standingOf(values(...texts), direction)).toBe(expected);
  });
});
