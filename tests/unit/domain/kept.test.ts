import { describe, expect, it } from 'vitest';
import { keptFor } from '../../../src/domain/kept.ts';

describe('a kept answer', () => {
  it('is worked out once for each owner and key', () => {
    const asked: string[] = [];
    const [first, second] = [{ name: 'first' }, { name: 'second' }];
    const answer = keptFor<{ readonly name: string }, string, string>(({ name }, key) => {
      asked.push(`${name} ${key}`);

      return `${name} ${key}`;
    });

    expect([
      answer(first, 'a'),
      answer(first, 'a'),
      answer(first, 'b'),
      answer(second, 'a'),
    ]).toEqual(['first a', 'first a', 'first b', 'second a']);
    expect(asked).toEqual(['first a', 'first b', 'second a']);
  });

  it('may be that there is none', () => {
    let times = 0;
    const owner = {};
    const nothing = keptFor<object, string, undefined>(() => {
      times += 1;

      return undefined;
    });
    nothing(owner, 'a');
    nothing(owner, 'a');

    expect(times).toBe(1);
  });
});
