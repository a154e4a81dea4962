import { describe, expect, it } from 'vitest';
import {
  foldedText,
  matchesWords,
  searchKey,
  searchWords,
} from '../../../src/domain/searchText.ts';

const shengze = searchKey(['盛泽镇', 'Shengze Town', '盛泽', 'Shengze', '苏州市', 'shengze'], 'sz');
const junan = searchKey(['均安镇', "Jun'an Town"], 'ja');
const urumqi = searchKey(['乌鲁木齐', 'Ürümqi'], 'wlmq');

const finds = (key: string, query: string) => matchesWords(key, searchWords(query));

describe('a search over names', () => {
  it.each([
    ['Chinese', '盛泽'],
    ['a part of a Chinese name', '苏州'],
    ['English', 'Shengze'],
    ['small letters', 'shengze town'],
    ['the beginning of a pinyin', 'sheng'],
    ['initials', 'sz'],
    ['the first initial', 's'],
    ['full-width letters', 'ＳＨＥＮＧＺＥ'],
    ['words in any order', 'town shengze'],
    ['Chinese and English together', '盛泽 shengze'],
    ['words parted by a full-width space', '盛泽　苏州'],
    ['words parted by a Chinese comma', '盛泽，苏州'],
    ['words parted by an enumeration comma', '盛泽、苏州'],
    ['spaces around a word', '  盛泽 '],
  ])('finds an entry by %s', (_, query) => {
    expect(finds(shengze, query)).toBe(true);
  });

  it.each([
    ['another name', 'keqiao'],
    ['one wrong word among right ones', '盛泽 绍兴'],
    ['letters that only meet across two spellings', '泽s'],
    ['initials in the wrong order', 'zs'],
  ])('does not find an entry by %s', (_, query) => {
    expect(finds(shengze, query)).toBe(false);
  });

  it.each(["jun'an", 'junan', 'Jun’an', 'JUN＇AN'])(
    'finds a name with an apostrophe by %s',
    (query) => {
      expect(finds(junan, query)).toBe(true);
    },
  );

  it.each(['urumqi', 'Ürümqi', 'u\u0308ru\u0308mqi'])(
    'finds a name with accents by %s',
    (query) => {
      expect(finds(urumqi, query)).toBe(true);
    },
  );

  it('finds initials from their first letter only', () => {
    const wujiangShengze = searchKey(['吴江盛泽'], 'wjsz');

    expect(finds(wujiangShengze, 'sz')).toBe(false);
  });

  it('lets every entry pass where nothing is asked', () => {
    expect(finds(shengze, ' ，')).toBe(true);
  });
});

describe('the key of an entry', () => {
  it('holds each spelling once and leaves empty ones out', () => {
    expect(searchKey(['盛泽', 'Shengze', '', 'shengze'], 'SZ')).toBe('盛泽\nshengze\n^sz');
  });
});

describe('a folded text', () => {
  it('has small letters, no accents and no dots between names', () => {
    expect(foldedText('Bó·Ｓｔａｔｅ')).toBe('bostate');
  });
});
