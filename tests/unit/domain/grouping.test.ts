import { describe, expect, it } from 'vitest';
import { groupedBy } from '../../../src/domain/grouping.ts';

describe('rows grouped by a key', () => {
  it('keep their own order, under keys in the order of their first row', () => {
    const groups = groupedBy(['shengze', 'keqiao', 'shishi', 'kaiping'], (name) => name.charAt(0));

    expect([...groups]).toEqual([
      ['s', ['shengze', 'shishi']],
      ['k', ['keqiao', 'kaiping']],
    ]);
  });

  it('are no groups where there are no rows', () => {
    expect(groupedBy([], String).size).toBe(0);
  });
});
