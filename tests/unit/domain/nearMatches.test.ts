import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edits, nearMatches } from '../../../src/domain/nearMatches.ts';

const candidates = [
  { key: 'keqiao', spellings: ['keqiao', '柯桥', '绍兴市柯桥区'] },
  { key: 'wujiang-shengze', spellings: ['wujiang-shengze', 'shengze', '盛泽', 'sz'] },
  { key: 'xiaoshan', spellings: ['xiaoshan', '萧山'] },
];

describe('what a mistyped name may mean', () => {
  it.each([
    ['keqia', 'keqiao'],
    ['keqaio', 'keqiao'],
    ['keqiaoo', 'keqiao'],
    ['Ke Qiao', 'keqiao'],
    ['柯桥', 'keqiao'],
    ['柯桥区', 'keqiao'],
    ['shengzhe', 'wujiang-shengze'],
    ['shengze-town', 'wujiang-shengze'],
    ['sz', 'wujiang-shengze'],
    ['siaoshan', 'xiaoshan'],
  ])('of %s is %s', (asked, expected) => {
    expect(nearMatches(asked, candidates, 3)[0]).toBe(expected);
  });

  it.each(['', '  ', 'q', 'zzzzzzzz', '%%%'])('of “%s” is nothing', (asked) => {
    expect(nearMatches(asked, candidates, 3)).toEqual([]);
  });

  it('is cut to the number asked for', () => {
    expect(
      nearMatches(
        'a',
        [
          { key: 1, spellings: ['ab'] },
          { key: 2, spellings: ['ac'] },
        ],
        1,
      ),
    ).toEqual([1]);
  });
});

describe('the edits between two texts', () => {
  it.each([
    ['', '', 0],
    ['abc', '', 3],
    ['ab', 'ba', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('of %s and %s are %i', (a, b, expected) => {
    expect(edits(a, b)).toBe(expected);
  });

  it('are as many in both directions, and none for the same text', () => {
    const text = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(edits(a, b)).toBe(edits(b, a));
        expect(edits(a, a)).toBe(0);
        expect(edits(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});
