import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedFindable, rankOf } from '../../../src/domain/findable.ts';
import { searchWords } from '../../../src/domain/searchText.ts';

const shengze = foldedFindable({
  names: ['盛泽', 'Shengze'],
  also: ['苏州市吴江区盛泽镇', 'Shengze Town, Wujiang'],
  pinyin: 'shengze',
  initials: 'sz',
});
const park = foldedFindable({
  names: ['南通家纺园', 'Nantong Home Textile Park'],
  also: [],
  pinyin: 'nantongjiafangyuan',
  initials: 'ntjfy',
});
const rank = (query: string, entry = shengze) => rankOf(entry, searchWords(query));

describe('the rank of a hit', () => {
  it.each([
    ['盛泽', 0],
    ['SHENGZE', 0],
    ['sz', 1],
    ['盛', 2],
    ['sheng', 2],
    ['s', 2],
    ['泽', 5],
    ['engz', 5],
    ['wujiang', 7],
  ])('of 盛泽 for “%s” is %d', (query, expected) => {
    expect(rank(query)).toBe(expected);
  });

  it('puts the beginning of any word of a name before its middle', () => {
    expect(rank('home', park)).toBeLessThan(rank('xtile', park) ?? 0);
  });

  it('takes the beginning of initials', () => {
    expect(rank('ntjf', park)).toBe(3);
  });

  it('adds up over the words', () => {
    expect(rank('盛泽 wujiang')).toBe(7);
  });

  it('is none where one of the words fits nowhere', () => {
    expect(rank('盛泽 keqiao')).toBeUndefined();
  });

  it('is none without a word', () => {
    expect(rank(' ')).toBeUndefined();
  });

  it('finds no pinyin by two letters in its middle', () => {
    expect(rank('gj', park)).toBeUndefined();
  });

  it('is there for every piece of a name', () => {
    const piece = fc.tuple(fc.nat(6), fc.nat(6)).filter(([from, to]) => from < to);
    fc.assert(
      fc.property(piece, ([from, to]) => {
        expect(rank('Shengze'.slice(from, to))).toBeDefined();
      }),
    );
  });
});
