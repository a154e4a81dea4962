import { describe, expect, it } from 'vitest';
import { varied } from '../../../src/i18n/varied.ts';

const count = (clusters: number) => `${clusters} documented`;
const words = { title: 'Map', where: { count, note: 'found', list: ['a', 'b'] } };

describe('words with a variant', () => {
  it('say what the variant says and keep the rest', () => {
    const said = varied(words, { where: { note: 'made up' } });

    expect(said.where.note).toBe('made up');
    expect(said.where.count(3)).toBe('3 documented');
    expect(said.title).toBe('Map');
  });

  it('take a sentence or a list of the variant whole', () => {
    const said = varied(words, { where: { count: () => 'made up', list: ['c'] } });

    expect(said.where.count(3)).toBe('made up');
    expect(said.where.list).toEqual(['c']);
  });

  it('leave out what the words do not have yet', () => {
    expect(varied(words, { further: { title: 'Explore' } })).toEqual(words);
  });

  it('leave the words themselves as they are', () => {
    varied(words, { title: 'Other' });

    expect(words.title).toBe('Map');
  });
});
