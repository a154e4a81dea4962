import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitParts } from '../../../src/domain/hitParts.ts';

/** The name with its hits in brackets. */
const marked = (name: string, words: readonly string[], initials = '') =>
  hitParts(name, words, initials)
    .map(({ text, isHit }) => (isHit ? `[${text}]` : text))
    .join('');

describe('the hits in a name', () => {
  it.each([
    ['Shengze', ['sz'], 'sz', '[S]heng[z]e'],
    ['Suzhou', ['sz'], 'sz', '[S]u[z]hou'],
    ['Shanghai', ['sh'], 'sh', '[Sh]anghai'],
    ['Anji', ['aj'], 'aj', '[A]n[j]i'],
    ["Xi'an", ['xa'], 'xa', "[X]i'[a]n"],
    ['Shengze', ['s'], 'sz', '[S]hengze'],
    ['Shengze', ['heng'], 'sz', 'S[heng]ze'],
    ['盛泽', ['泽'], 'sz', '盛[泽]'],
    ['盛泽', ['sz'], 'sz', '盛泽'],
    ['Home Textile Park', ['park', 'home'], '', '[Home] Textile [Park]'],
    ['Keqiao', ['sz'], 'kq', 'Keqiao'],
  ])('%s for %j are %s', (name, words, initials, expected) => {
    expect(marked(name, words, initials)).toBe(expected);
  });

  it('never change the name', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ minLength: 1 })), (name, words) => {
        expect(
          hitParts(name, words, words.join(''))
            .map(({ text }) => text)
            .join(''),
        ).toBe(name);
      }),
    );
  });
});
