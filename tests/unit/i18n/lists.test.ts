import { describe, expect, it } from 'vitest';
import { formatIn } from './locales.ts';

const chinese = formatIn('zh');
const english = formatIn('en');

describe('a list', () => {
  it('of names is joined as the language joins names', () => {
    expect(chinese.list(['浙江', '江苏', '福建'])).toBe('浙江、江苏和福建');
    expect(english.list(['Zhejiang', 'Jiangsu', 'Fujian'])).toBe('Zhejiang, Jiangsu and Fujian');
  });

  it('of one name is that name', () => {
    expect(chinese.list(['浙江'])).toBe('浙江');
  });

  it('of nothing is empty', () => {
    expect(english.list([])).toBe('');
  });

  it('of years has the typed space between Chinese and digits', () => {
    expect(chinese.list(['2010', '2015', '2020'])).toBe('2010、2015 和 2020');
  });

  it('of columns has the typed space between Chinese and Latin letters', () => {
    expect(chinese.list(['area_id', 'source_id'])).toBe('area_id 和 source_id');
  });

  it('keeps names that hold digits and Chinese as they are spaced', () => {
    expect(chinese.list(['2022 年名单', '2013 年批次'])).toBe('2022 年名单和 2013 年批次');
  });
});

describe('the order of names', () => {
  it('follows pinyin in Chinese', () => {
    expect(['萧山', '柯桥', '安吉'].toSorted(chinese.compare)).toEqual(['安吉', '柯桥', '萧山']);
  });

  it('follows the alphabet in English, whatever the case', () => {
    expect(['keqiao', 'Changle', 'Anji'].toSorted(english.compare)).toEqual([
      'Anji',
      'Changle',
      'keqiao',
    ]);
  });

  it('counts numbers inside names', () => {
    expect(['Park 10', 'Park 9'].toSorted(english.compare)).toEqual(['Park 9', 'Park 10']);
  });
});
