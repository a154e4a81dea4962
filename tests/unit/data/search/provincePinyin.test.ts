import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { provinceSpellings } from '../../../../src/data/search/provinceSpellings.ts';
import { builtIn } from '../../../support/builtInPackage.ts';

const { provinces } = builtIn().dataset;
/** Read otherwise in this name, and the official spelling of a name that would read as another. */
const special: Readonly<Record<string, string>> = { 重庆: 'chongqing', 陕西: 'shaanxi' };

describe('the spelling of a province', () => {
  it.each(provinces.map(({ code, short }) => [short.zh, code] as const))('%s', (name, code) => {
    const read = pinyin(name, { toneType: 'none', type: 'array' });

    expect(provinceSpellings.get(code)).toEqual({
      pinyin: special[name] ?? read.join(''),
      initials: name === '重庆' ? 'cq' : read.map((syllable) => syllable.charAt(0)).join(''),
    });
  });
});
